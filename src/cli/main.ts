import type { Command } from './command.ts';
import { COMMAND_NAMES, loadCommand, loadCommands } from './commands.ts';
import { CliError, EXIT_CODE } from './exitCode.ts';
import { nearestName, parseCommandLine } from './parseCommandLine.ts';
import { processTerminal } from './processTerminal.ts';
import { renderHelp, renderOverview } from './renderHelp.ts';

/** Runs the command line. Returns the exit code; a person never sees a stack trace unless KINSBOURNE_DEBUG=1. */
export async function main(args: readonly string[]): Promise<number> {
  const terminal = processTerminal({ progress: args.includes('--progress') });
  try {
    const [verb, ...rest] = args;
    if (verb === undefined || verb === '--help' || verb === '-h') {
      terminal.write(renderOverview(await loadCommands()));
      return verb === undefined ? EXIT_CODE.usage : EXIT_CODE.ok;
    }
    if (verb === '--version' || verb === 'version') {
      const { KINSBOURNE_VERSION } = await import('../pipeline/index.ts');
      terminal.write(`${KINSBOURNE_VERSION}\n`);
      return EXIT_CODE.ok;
    }
    if (verb === 'help') {
      terminal.write(
        rest[0] === undefined ? renderOverview(await loadCommands()) : renderHelp(await findCommand(rest[0])),
      );
      return EXIT_CODE.ok;
    }
    const command = await findCommand(verb);
    const parsed = parseCommandLine(command, rest);
    if (parsed.flag('help')) {
      terminal.write(renderHelp(command));
      return EXIT_CODE.ok;
    }
    return await command.run(parsed, terminal);
  } catch (error) {
    if (process.env.KINSBOURNE_DEBUG === '1') throw error;
    if (error instanceof CliError) {
      terminal.error(`kinsbourne: ${error.message}`);
      return error.exitCode;
    }
    terminal.error(
      `kinsbourne: something went wrong inside (${error instanceof Error ? error.message : String(error)}). Please report it with the output of KINSBOURNE_DEBUG=1 and of kinsbourne doctor.`,
    );
    return EXIT_CODE.bug;
  }
}

/** Spellings that mean a command all the same. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = { analyze: 'analyse' };

async function findCommand(given: string): Promise<Command> {
  const name = OTHER_SPELLINGS[given] ?? given;
  if (COMMAND_NAMES.includes(name)) return await loadCommand(name);
  const guess = nearestName(given, COMMAND_NAMES);
  throw new CliError(
    `there is no command ${given}.${guess === undefined ? '' : ` Did you mean ${guess}?`} Commands: ${COMMAND_NAMES.join(', ')}, help.`,
  );
}
