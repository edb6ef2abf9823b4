import type { BodyPlace } from '../../recording/index.ts';

/** The lines above the rows of an ActiLife export, as far as they are kept. Serial number and download time are not. */
export interface ActigraphHeader {
  readonly device: string | undefined;
  readonly software: string | undefined;
  readonly firmware: string | undefined;
  /** `Normal`, or `Low Frequency Extension`, with which a device counts more. */
  readonly filter: string | undefined;
  /** As in `M/d/yyyy`, where the file says it. */
  readonly dateFormat: string | undefined;
  readonly limb: string | undefined;
  readonly side: string | undefined;
  readonly startTime: string | undefined;
  readonly startDate: string | undefined;
  readonly downloadDate: string | undefined;
  /** s; 0 for an export of raw acceleration. */
  readonly epochS: number | undefined;
  readonly mode: number | undefined;
}

/** Longest header line that is looked at. Chosen: real ones have 200 characters. */
const MAX_LINE = 2000;

const FIELDS: Readonly<Record<Exclude<keyof ActigraphHeader, 'epochS' | 'mode'>, RegExp>> = {
  device: /File Created By\s+(\S+(?:\s+\S+)?)\s+ActiLife/i,
  software: /(ActiLife\s+v[\d.]+)/i,
  firmware: /Firmware\s+v([\d.]+)/i,
  filter: /\bFilter\s+(Normal|Low Frequency Extension|LFE)\b/i,
  dateFormat: /date format\s+([dMy./ -]+)(?=\s|,|;|$)/,
  limb: /\bLimb:\s*([A-Za-z]+)/i,
  side: /\bSide:\s*([A-Za-z]+)/i,
  startTime: /^Start Time:?\s+(\d[\d:.]*)/i,
  startDate: /^Start Date:?\s+(\d[\d./-]*)/i,
  downloadDate: /^Download Date:?\s+(\d[\d./-]*)/i,
};

/** Beginning of every export. */
export const ACTIGRAPH_MARK = /^"?-+\s*Data (?:Table )?File Created By ActiGraph/i;

/** Reads the header from its lines. */
export function parseActigraphHeader(lines: readonly string[]): ActigraphHeader {
  const shown = lines.map((line) => line.slice(0, MAX_LINE).replace(/^"|[",;\s]+$/g, ''));
  const find = (pattern: RegExp): string | undefined =>
    shown.map((line) => pattern.exec(line)?.[1]?.trim()).find((found) => found !== undefined && found !== '');
  const texts = Object.fromEntries(Object.entries(FIELDS).map(([name, pattern]) => [name, find(pattern)]));
  const epoch = find(/^Epoch Period[^\d]*(\d+:\d{2}:\d{2})/i);
  const mode = find(/\bMode\s*[=:]\s*(\d{1,4})\b/i);
  return {
    ...(texts as Omit<ActigraphHeader, 'epochS' | 'mode'>),
    epochS: epoch === undefined ? undefined : secondsOf(epoch),
    mode: mode === undefined ? undefined : Number(mode),
  };
}

function secondsOf(clock: string): number {
  const [hours, minutes, seconds] = clock.split(':').map(Number) as [number, number, number];
  return 3600 * hours + 60 * minutes + seconds;
}

/** Where it was worn, as far as the header tells it; a wrist or ankle without a side is not told apart. */
export function placeOfLimb({ limb, side }: Pick<ActigraphHeader, 'limb' | 'side'>): BodyPlace {
  const part = limb?.toLowerCase();
  if (part === 'waist' || part === 'hip') return 'waist';
  if (part === 'chest') return 'chest';
  const where = side?.toLowerCase();
  if (where !== 'left' && where !== 'right') return 'unknown';
  return part === 'wrist' || part === 'ankle' || part === 'thigh' ? `${where}-${part}` : 'unknown';
}
