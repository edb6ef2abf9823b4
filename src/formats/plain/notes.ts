import {
  BODY_PLACES,
  type BodyPlace,
  type Recording,
  type ScreenGeometry,
  type StreamKind,
  type WallClock,
} from '../../recording/index.ts';
import { readWrittenDate } from '../motion/wallClocks.ts';

/** Names of the notes that hold the screen, in the order they are written. */
export const GEOMETRY_NOTES = {
  width_px: 'widthPx',
  height_px: 'heightPx',
  width_m: 'widthM',
  height_m: 'heightM',
  distance_m: 'distanceM',
} as const satisfies Record<string, keyof ScreenGeometry>;

/** What stands in the `#key: value` lines of a plain table. */
export type Notes = Pick<Recording, 'device' | 'startedAt' | 'facts'> & {
  geometry?: Partial<ScreenGeometry>;
  wallClock?: WallClock;
};

/** What the notes say of one stream; a note before any `#stream:` holds for all. */
export interface StreamNotes {
  readonly id: string;
  readonly rateHz: number | undefined;
  place: BodyPlace | undefined;
  kind: StreamKind | undefined;
}

const KINDS: readonly string[] = ['gaze', 'motion', 'counts', 'observations'] satisfies StreamKind[];

/** Collects notes; `push` returns the stream that a `#stream:` note opens. Lines that are no note are comments. */
export function readNotes(): {
  push(text: string): StreamNotes | undefined;
  rateHz(): number | undefined;
  place(): BodyPlace | undefined;
  facts(): Notes;
} {
  const geometry: Partial<Record<keyof ScreenGeometry, number>> = {};
  const facts: Record<string, string | number> = {};
  const words: { device?: string; startedAt?: string } = {};
  const clock: { startLocal?: string; offsetMinutes?: number; zone?: string } = {};
  let rateHz: number | undefined;
  let place: BodyPlace | undefined;
  let current: StreamNotes | undefined;
  const push = (text: string): StreamNotes | undefined => {
    const note = /^\s*([A-Za-z][\w.]*)\s*:\s*(.*?)\s*$/.exec(text);
    if (note === null) return undefined;
    const [, key, value] = note as unknown as [string, string, string];
    if (key === 'stream') {
      const [id = 'gaze', rate] = value.split(/\s+/);
      current = { id: id === '' ? 'gaze' : id, rateHz: positive(rate), place, kind: undefined };
      return current;
    }
    if (key === 'rate_hz') rateHz = positive(value);
    else if (key === 'place') {
      const told = BODY_PLACES.find((known) => known === value);
      if (current === undefined) place = told;
      else current.place = told;
    } else if (key === 'kind' && current !== undefined && KINDS.includes(value)) current.kind = value as StreamKind;
    else if (key === 'device') words.device = value;
    else if (key === 'started_at') words.startedAt = value;
    else if (key === 'start_local') {
      const startLocal = readWrittenDate(value)?.wallClock.startLocal;
      if (startLocal !== undefined) clock.startLocal = startLocal;
    } else if (key === 'offset_minutes' && /^[+-]?\d+$/.test(value)) clock.offsetMinutes = Number(value);
    else if (key === 'zone' && /^[A-Za-z_]+(\/[\w+-]+)*$/.test(value)) clock.zone = value;
    else if (key in GEOMETRY_NOTES) {
      const size = positive(value);
      if (size !== undefined) geometry[GEOMETRY_NOTES[key as keyof typeof GEOMETRY_NOTES]] = size;
    } else if (key.startsWith('fact.')) facts[key.slice(5)] = factValue(value);
    return undefined;
  };
  return {
    push,
    rateHz: () => rateHz,
    place: () => place,
    facts: () => ({
      ...words,
      facts,
      ...(Object.keys(geometry).length === 0 ? {} : { geometry }),
      ...(clock.startLocal === undefined ? {} : { wallClock: clock as WallClock }),
    }),
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
