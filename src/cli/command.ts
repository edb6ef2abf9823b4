/** One flag. `value` is the placeholder shown in help; without it the flag is a switch. */
export interface OptionSpec {
  readonly name: string;
  readonly value?: string;
  readonly meaning: string;
  readonly short?: string;
  /** Whether it may be given more than once. */
  readonly many?: true;
}

/** What was given on the command line, after parsing. */
export interface ParsedCommand {
  readonly files: readonly string[];
  text(name: string): string | undefined;
  /** Every value of a flag that may be given more than once. */
  texts(name: string): readonly string[];
  flag(name: string): boolean;
}

/** Where a command writes. Text for people and for programs goes out; progress and errors go to `error`. */
export interface Terminal {
  write(text: string): void;
  error(line: string): void;
  /** True where a person watches the progress. */
  readonly showsProgress: boolean;
  /** A line that replaces the one before it; empty to clear. */
  progress(line: string): void;
  /** Runs when Ctrl-C is pressed, before the program ends. Returns how to take it back. */
  onInterrupt(clean: () => void): () => void;
}

/** A verb of the command line. Help and parser are both made from it, so they cannot disagree. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Fewest and most positional arguments. */
  readonly positionals: readonly [number, number];
  readonly options: readonly OptionSpec[];
  readonly details?: readonly string[];
  readonly examples: readonly string[];
  run(parsed: ParsedCommand, terminal: Terminal): Promise<number> | number;
}
