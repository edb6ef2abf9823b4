export type CoordinateKind = 'GAZE' | 'HREF' | 'RAW';
export type Eye = 'left' | 'right';

/** What a SAMPLES or EVENTS line says of its block. */
export interface BlockLayout {
  readonly coordinates: CoordinateKind;
  readonly eyes: readonly Eye[];
  readonly rateHz: number | undefined;
  /** CR (pupil and corneal reflection) or P (pupil only). */
  readonly tracking: string | undefined;
  /** Heuristic filter level, 0 to 2. */
  readonly filter: string | undefined;
}

const COORDINATES: Readonly<Record<string, CoordinateKind>> = {
  GAZE: 'GAZE',
  HREF: 'HREF',
  PUPIL: 'RAW',
  RAW: 'RAW',
};

/**
 * Reads `SAMPLES GAZE LEFT RIGHT VEL RES RATE 1000.00 TRACKING CR FILTER 2 INPUT HTARGET` (or the EVENTS line).
 * A sample row is: time, then x, y and pupil for each eye; whatever the line names after them (VEL, RES, INPUT, HTARGET)
 * and the status marks stand behind, so eyes are all that must be known. Undefined where it names no eye or no unit.
 */
export function readBlockLayout(text: string): BlockLayout | undefined {
  const words = text.trim().split(/\s+/).slice(1);
  const after = (word: string): string | undefined => {
    const at = words.indexOf(word);
    return at === -1 ? undefined : words[at + 1];
  };
  const coordinates = words.map((word) => COORDINATES[word.replace(/\(.*/, '')]).find((kind) => kind !== undefined);
  const eyes = (['left', 'right'] as const).filter((eye) => words.includes(eye.toUpperCase()));
  if (coordinates === undefined || eyes.length === 0) return undefined;
  const rateHz = Number(after('RATE'));
  return {
    coordinates,
    eyes,
    rateHz: rateHz > 0 && Number.isFinite(rateHz) ? rateHz : undefined,
    tracking: after('TRACKING'),
    filter: after('FILTER'),
  };
}
