import type { Illness } from './scenario.ts';

/** The day under a place of the axis, kept on it. */
export function dayAtPx(xPx: number, widthPx: number, lastDay: number): number {
  if (!(widthPx > 0)) throw new RangeError(`widthPx must be above 0, got ${widthPx}`);
  return Math.min(lastDay, Math.max(0, Math.round((xPx / widthPx) * lastDay)));
}

/** Moves one illness to a day; the others stay. The same list where nothing changes. */
export function moveIllness(illnesses: readonly Illness[], key: number, day: number): readonly Illness[] {
  const moved = illnesses.find((one) => one.key === key);
  if (moved === undefined || moved.day === day) return illnesses;
  return illnesses.map((one) => (one.key === key ? { ...one, day } : one));
}

export function addIllness(illnesses: readonly Illness[], day: number, size = 1): readonly Illness[] {
  return [...illnesses, { key: nextKey(illnesses), day, size }];
}

export function removeIllness(illnesses: readonly Illness[], key: number): readonly Illness[] {
  return illnesses.filter((one) => one.key !== key);
}

export function nextKey(illnesses: readonly Illness[]): number {
  return illnesses.reduce((most, { key }) => Math.max(most, key), 0) + 1;
}

/** Whether two lists say the same, whatever the keys are. */
export function sameIllnesses(a: readonly Illness[], b: readonly Illness[]): boolean {
  return a.length === b.length && a.every(({ day, size }, index) => day === b[index]!.day && size === b[index]!.size);
}

/** In the order of time; those of one day as they were added. */
export function byDay(illnesses: readonly Illness[]): readonly Illness[] {
  return [...illnesses].sort((a, b) => a.day - b.day || a.key - b.key);
}

/** Day by which a key moves an illness or the cursor; undefined for any other key. */
export function dayAfterKey(key: string, shift: boolean, day: number, lastDay: number): number | undefined {
  const step = shift ? 7 : 1;
  const aim = {
    ArrowLeft: day - step,
    ArrowDown: day - step,
    ArrowRight: day + step,
    ArrowUp: day + step,
    PageDown: day - 30,
    PageUp: day + 30,
    Home: 0,
    End: lastDay,
  }[key];
  return aim === undefined ? undefined : Math.min(lastDay, Math.max(0, aim));
}
