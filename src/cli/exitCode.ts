/** Exit codes of the command line, as `kinsbourne help` and docs/user/command-line.md list them. */
export const EXIT_CODE = {
  /** All went well. */
  ok: 0,
  /** A file could not be read or written; the others were done. */
  fileFailed: 1,
  /** The command was not understood, or names a place that cannot be used; nothing was done. */
  usage: 2,
  /** A fault in Kinsbourne itself. */
  bug: 70,
  /** Stopped by Ctrl-C; no output file is half-written. */
  interrupted: 130,
} as const;

export const EXIT_CODE_MEANING: Readonly<Record<keyof typeof EXIT_CODE, string>> = {
  ok: 'all went well',
  fileFailed: 'a file could not be read or written; the others were done',
  usage: 'the command was not understood, or names a place that cannot be used; nothing was done',
  bug: 'a fault in Kinsbourne itself; please report it',
  interrupted: 'stopped by Ctrl-C; no output file is half-written',
};

/** Something a person can put right: one line that says what was found, what was expected, what to do. */
export class CliError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT_CODE.usage) {
    super(message);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}
