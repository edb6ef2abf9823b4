import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { OptionSpec, ParsedCommand } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';
import { explainFileError } from '../explainFileError.ts';

export const PASSPHRASE_OPTION: OptionSpec = {
  name: 'passphrase-file',
  value: 'FILE',
  meaning: 'the passphrase is the first line of this file; - reads it from standard input',
};

/** Shortest passphrase that the page takes, too. */
const LEAST_CHARACTERS = 8;

/** The passphrase of the file that the option names; undefined without the option. It never stands on the command line, where others see it. */
export function passphraseOf(parsed: ParsedCommand): string | undefined {
  const file = parsed.text('passphrase-file');
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new CliError(
      `the passphrase file ${file} could not be read: ${explainFileError(error)}`,
      EXIT_CODE.fileFailed,
    );
  }
  return checked(text.replace(/\r?\n[\s\S]*$/, ''));
}

/** Asks for a passphrase at the terminal, without showing it; twice where it is a new one. @throws CliError where nobody can be asked */
export async function askPassphrase(isNew: boolean): Promise<string> {
  if (process.stdin.isTTY !== true)
    throw new CliError('a passphrase is needed and nobody can be asked for it here; give --passphrase-file FILE');
  const first = checked(await askHidden('Passphrase: '));
  if (isNew && (await askHidden('Once more: ')) !== first)
    throw new CliError('the two passphrases differ; nothing was done');
  return first;
}

function checked(passphrase: string): string {
  if (passphrase.length >= LEAST_CHARACTERS) return passphrase;
  throw new CliError(`the passphrase has ${passphrase.length} characters; expected at least ${LEAST_CHARACTERS}`);
}

function askHidden(question: string): Promise<string> {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  return new Promise((answer) => {
    reader.question('', (text) => {
      reader.close();
      process.stderr.write('\n');
      answer(text);
    });
  });
}
