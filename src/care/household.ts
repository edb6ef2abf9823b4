import type { Scope } from '../records/index.ts';

/** The one household of personal mode; accounts bring more. */
export const HOUSEHOLD = 'home';

/** As whom the command line reads and writes: whoever can start it here has the files in hand anyway. */
export const COMMAND_LINE_SCOPE: Scope = {
  actor: { id: 'command-line', name: 'Command line', role: 'system' },
  household: HOUSEHOLD,
};
