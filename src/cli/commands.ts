import { analyseCommand } from './analyse/analyseCommand.ts';
import { demoCommand } from './care/demoCommand.ts';
import { backupCommand, exportCommand } from './care/exportCommand.ts';
import { importCommand, restoreCommand } from './care/importCommand.ts';
import { moveCommand } from './care/moveCommand.ts';
import { peopleCommand } from './care/peopleCommand.ts';
import { reanalyseCommand } from './care/reanalyseCommand.ts';
import { reportCommand } from './care/reportCommand.ts';
import { cohortCommand } from './cohort/cohortCommand.ts';
import { cohortRunsCommand } from './cohort/cohortRunsCommand.ts';
import { cohortWorkerCommand } from './cohort/cohortWorkerCommand.ts';
import { protocolsCommand } from './cohort/protocolsCommand.ts';
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
  cohortCommand,
  cohortWorkerCommand,
  cohortRunsCommand,
  protocolsCommand,
  convertCommand,
  formatsCommand,
  measuresCommand,
  peopleCommand,
  reportCommand,
  exportCommand,
  importCommand,
  backupCommand,
  restoreCommand,
  moveCommand,
  reanalyseCommand,
  demoCommand,
  doctorCommand,
];
