import { findProtocol } from '../../course/index.ts';
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
  try {
    return readSettings(sessionStorage.getItem(STORAGE_KEY) ?? '') ?? FIRST_SETTINGS;
  } catch {
    return FIRST_SETTINGS; // why: a browser may keep its storage to itself
  }
}

export function keepSettings(settings: CohortSettings): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, writeSettings(settings));
  } catch {
    // why: as above; nothing but convenience is lost
  }
}
