import type { Command } from './command.ts';

/** Every verb, in the order of the help. A verb is loaded when it is asked for: the whole program takes ten times as long. */
const LOADERS: Readonly<Record<string, () => Promise<Command>>> = {
  analyse: async () => (await import('./analyse/analyseCommand.ts')).analyseCommand,
  simulate: async () => (await import('./simulateCommand.ts')).simulateCommand,
  cohort: async () => (await import('./cohort/cohortCommand.ts')).cohortCommand,
  'cohort-worker': async () => (await import('./cohort/cohortWorkerCommand.ts')).cohortWorkerCommand,
  'cohort-runs': async () => (await import('./cohort/cohortRunsCommand.ts')).cohortRunsCommand,
  protocols: async () => (await import('./cohort/protocolsCommand.ts')).protocolsCommand,
  model: async () => (await import('./model/modelCommand.ts')).modelCommand,
  convert: async () => (await import('./convert/convertCommand.ts')).convertCommand,
  formats: async () => (await import('./formatsCommand.ts')).formatsCommand,
  measures: async () => (await import('./measuresCommand.ts')).measuresCommand,
  people: async () => (await import('./care/peopleCommand.ts')).peopleCommand,
  report: async () => (await import('./care/reportCommand.ts')).reportCommand,
  export: async () => (await import('./care/exportCommand.ts')).exportCommand,
  import: async () => (await import('./care/importCommand.ts')).importCommand,
  backup: async () => (await import('./care/exportCommand.ts')).backupCommand,
  restore: async () => (await import('./care/importCommand.ts')).restoreCommand,
  move: async () => (await import('./care/moveCommand.ts')).moveCommand,
  reanalyse: async () => (await import('./care/reanalyseCommand.ts')).reanalyseCommand,
  demo: async () => (await import('./care/demoCommand.ts')).demoCommand,
  doctor: async () => (await import('./doctorCommand.ts')).doctorCommand,
};

export const COMMAND_NAMES: readonly string[] = Object.keys(LOADERS);

/** @param name one of COMMAND_NAMES */
export async function loadCommand(name: string): Promise<Command> {
  const load = LOADERS[name];
  if (load === undefined) throw new RangeError(`there is no command ${name}`);
  return await load();
}

/** All of them, for the help. */
export function loadCommands(): Promise<Command[]> {
  return Promise.all(COMMAND_NAMES.map(loadCommand));
}
