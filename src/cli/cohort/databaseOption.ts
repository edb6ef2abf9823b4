import type { OptionSpec, ParsedCommand } from '../command.ts';
import { CliError } from '../exitCode.ts';

export const DATABASE_OPTION: OptionSpec = {
  name: 'database',
  value: 'URL',
  meaning:
    'the PostgreSQL that holds the queue, postgres://user@host:port/database; the password is best left to PGPASSWORD',
};

/** The address that was given. @throws CliError where there is none */
export function databaseOf(parsed: ParsedCommand, command: string): string {
  const url = parsed.text('database');
  if (url === undefined) throw new CliError(`${command} needs --database postgres://user@host:port/database`);
  return url;
}
