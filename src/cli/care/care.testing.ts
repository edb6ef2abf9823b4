import type { Command, Terminal } from '../command.ts';
import { parseCommandLine } from '../parseCommandLine.ts';

/** Runs a command as the command line would, and gives what it wrote. */
export async function runCommand(
  command: Command,
  args: readonly string[],
): Promise<{ readonly code: number; readonly text: string }> {
  let text = '';
  const terminal: Terminal = {
    write: (piece) => {
      text += piece;
    },
    error: (line) => {
      text += `${line}\n`;
    },
    showsProgress: false,
    progress: () => {},
    onInterrupt: () => () => {},
  };
  const code = await command.run(parseCommandLine(command, args), terminal);
  return { code, text };
}
