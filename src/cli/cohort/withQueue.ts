import { type CohortQueue, openQueue, QueueError } from '../../jobs/index.ts';
import { explained } from '../care/openStoreOf.ts';
import type { OptionSpec, ParsedCommand } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';

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

/** Opens the queue, does the work and closes it, whatever happens. What goes wrong comes as a sentence without the password. */
export async function withQueue<T>(url: string, work: (queue: CohortQueue) => Promise<T>): Promise<T> {
  try {
    const queue = await openQueue(url);
    try {
      return await work(queue);
    } finally {
      await queue.close();
    }
  } catch (error) {
    if (error instanceof QueueError) throw new CliError(error.message, EXIT_CODE.fileFailed);
    throw explained(error);
  }
}
