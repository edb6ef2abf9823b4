import { findProtocol } from '../../course/index.ts';
import { keepInTab, keptInTab } from '../state/tabStorage.ts';
import { type CohortSettings, checkSettings, FIRST_SETTINGS } from './cohortSettings.ts';

const STORAGE_KEY = 'kinsbourne.virtualCohort';

/** Settings as one line; read again by `readSettings`. */
export function writeSettings(settings: CohortSettings): string {
  return JSON.stringify(settings);
}

/** The settings of such a line; undefined where it holds none that can be simulated. */
export function readSettings(line: string): CohortSettings | undefined {
  try {
    const { populationId, armIds, people, years, seed, members } = JSON.parse(line) as CohortSettings;
    const settings = { populationId, armIds, people, years, seed, members };
    const known = armIds.every((id) => findProtocol(id) !== undefined);
    return known && checkSettings(settings).length === 0 ? settings : undefined;
  } catch {
    return undefined; // why: anything may stand in a browser's storage
  }
}

/** The settings that were last seen in this tab: they outlive a reload and a look at another view. */
export function keptSettings(): CohortSettings {
  return readSettings(keptInTab(STORAGE_KEY) ?? '') ?? FIRST_SETTINGS;
}

export function keepSettings(settings: CohortSettings): void {
  keepInTab(STORAGE_KEY, writeSettings(settings));
}
