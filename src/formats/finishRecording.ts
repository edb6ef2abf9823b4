import { makeIssue, type Recording } from '../recording/index.ts';
import { columnName, EYE_PREFIXES } from './columnNames.ts';
import type { ReadOptions, ReadResult } from './format.ts';
import { mergeGeometry, withDegrees } from './geometry.ts';
import type { IssueTally } from './table/issueTally.ts';

/** Share of a recording that an eye must be lost for to be said. Chosen: blinks alone take 5 to 10 %. */
const EYE_LOST_FRACTION = 0.2;
const POSITION_UNITS = ['Deg', 'Px', 'Fraction', 'Camera', 'Uv'] as const;

/**
 * What every reader does last: merges the person's geometry with the file's, adds degrees, and says what is missing
 * (no samples, no blink signal, an eye that was lost). Streams without samples are left out.
 */
export function finishRecording(draft: Recording, options: ReadOptions, tally: IssueTally): ReadResult {
  const merged = mergeGeometry(draft.geometry, options.geometry, options.overrideGeometry);
  const streams = draft.streams.filter((stream) => stream.length > 0);
  const { recording, issues } = withDegrees({ ...draft, streams }, merged.geometry);
  const more = [...merged.issues, ...issues, ...eyesLost(recording)];
  if (streams.length === 0) more.push(makeIssue('NO_SAMPLES'));
  else if (!hasBlinkSignal(recording)) more.push(makeIssue('BLINKS_NOT_CODED'));
  return { recording, issues: [...tally.list(), ...more] };
}

function hasBlinkSignal(recording: Recording): boolean {
  return recording.streams.some((stream) =>
    Object.keys(stream.columns).some((name) => /pupil(Mm|Area)$|openness/i.test(name)),
  );
}

function eyesLost(recording: Recording): ReturnType<typeof makeIssue>[] {
  return EYE_PREFIXES.flatMap((prefix) => {
    let lost = 0;
    let all = 0;
    for (const stream of recording.streams) {
      const unit = POSITION_UNITS.find((u) => stream.columns[columnName(prefix, `X${u}`)] !== undefined);
      if (unit === undefined) continue;
      const x = stream.columns[columnName(prefix, `X${unit}`)]!;
      all += x.length;
      for (let i = 0; i < x.length; i++) if (Number.isNaN(x[i]!)) lost++;
    }
    if (all === 0 || lost / all <= EYE_LOST_FRACTION) return [];
    const eye = prefix === '' ? 'measured' : prefix;
    return [makeIssue('EYE_LOST', { eye, fraction: Number((lost / all).toFixed(3)) })];
  });
}
