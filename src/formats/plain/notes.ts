import type { Recording, ScreenGeometry } from '../../recording/index.ts';

/** Names of the notes that hold the screen, in the order they are written. */
export const GEOMETRY_NOTES = {
  width_px: 'widthPx',
  height_px: 'heightPx',
  width_m: 'widthM',
  height_m: 'heightM',
  distance_m: 'distanceM',
} as const satisfies Record<string, keyof ScreenGeometry>;

/** What stands in the `#key: value` lines of a plain table. */
export type Notes = Pick<Recording, 'device' | 'startedAt' | 'facts'> & { geometry?: Partial<ScreenGeometry> };

/** Collects notes; `push` returns the stream that a `#stream:` note opens. Lines that are no note are comments. */
export function readNotes(): {
  push(text: string): { id: string; rateHz: number | undefined } | undefined;
  rateHz(): number | undefined;
  facts(): Notes;
} {
  const geometry: Partial<Record<keyof ScreenGeometry, number>> = {};
  const facts: Record<string, string | number> = {};
  const words: { device?: string; startedAt?: string } = {};
  let rateHz: number | undefined;
  const push = (text: string): { id: string; rateHz: number | undefined } | undefined => {
    const note = /^\s*([A-Za-z][\w.]*)\s*:\s*(.*?)\s*$/.exec(text);
    if (note === null) return undefined;
    const [, key, value] = note as unknown as [string, string, string];
    if (key === 'stream') {
      const [id = 'gaze', rate] = value.split(/\s+/);
      return { id: id === '' ? 'gaze' : id, rateHz: positive(rate) };
    }
    if (key === 'rate_hz') rateHz = positive(value);
    else if (key === 'device') words.device = value;
    else if (key === 'started_at') words.startedAt = value;
    else if (key in GEOMETRY_NOTES) {
      const size = positive(value);
      if (size !== undefined) geometry[GEOMETRY_NOTES[key as keyof typeof GEOMETRY_NOTES]] = size;
    } else if (key.startsWith('fact.')) facts[key.slice(5)] = factValue(value);
    return undefined;
  };
  return {
    push,
    rateHz: () => rateHz,
    facts: () => ({ ...words, facts, ...(Object.keys(geometry).length === 0 ? {} : { geometry }) }),
  };
}

function positive(text: string | undefined): number | undefined {
  const value = Number((text ?? '').replace(',', '.'));
  return text !== '' && value > 0 && Number.isFinite(value) ? value : undefined;
}

function factValue(text: string): string | number {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'number' || typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}
