import { analyseCommand } from './analyse/analyseCommand.ts';
import type { Command } from './command.ts';
import { convertCommand } from './convert/convertCommand.ts';
import { doctorCommand } from './doctorCommand.ts';
import { formatsCommand } from './formatsCommand.ts';
import { measuresCommand } from './measuresCommand.ts';
import { simulateCommand } from './simulateCommand.ts';

/** Every verb, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  analyseCommand,
  simulateCommand,
  convertCommand,
  formatsCommand,
  measuresCommand,
  doctorCommand,
];
