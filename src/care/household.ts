import type { Scope } from '../records/index.ts';

/** The one household of personal mode; accounts bring more. */
export const HOUSEHOLD = 'home';

/** The name that the household gave itself in the settings; undefined where it has none. */
export function householdName(settings: Readonly<Record<string, unknown>>): string | undefined {
  const name = settings['household-name'];
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}

/** As whom the command line reads and writes: whoever can start it here has the files in hand anyway. */
export const COMMAND_LINE_SCOPE: Scope = {
  actor: { id: 'command-line', name: 'Command line', role: 'system' },
  household: HOUSEHOLD,
};
