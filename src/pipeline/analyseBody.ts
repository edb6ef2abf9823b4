import { type AnalysedSensor, eventsOfTasks, findInBody, measureBody } from '../body/index.ts';
import { Cancelled, type ReadResult } from '../formats/index.ts';
import type { Statement } from '../recording/index.ts';
import { bodyVerdict } from './body/bodyVerdict.ts';
import { PLACE_NAMES } from './body/placeNames.ts';
import { formatNumber } from './render/formatValue.ts';
import { noteOf } from './statements.ts';
import type { AnalyseOptions, BodyReport } from './types.ts';
import { KINSBOURNE_VERSION } from './version.ts';

/** Error of gravity above which a sensor that could not be calibrated is spoken of, g. chosen: what calibration leaves [vanHeesEtAl2014]. */
const CALIBRATION_SPOKEN_OF_G = 0.01;

/** A recording of motion, counts or health observations that was read → report. A week of 100 Hz takes seconds. */
export function analyseBody({ recording: read, issues }: ReadResult, options: AnalyseOptions = {}): BodyReport {
  const marks = eventsOfTasks(options.tasks ?? [], options.stimuliS ?? []);
  const recording = marks.length === 0 ? read : { ...read, events: [...read.events, ...marks] };
  const { algorithms, ...found } = findInBody(recording, {
    ageYears: options.ageYears,
    onProgress: (fraction) => {
      if (options.cancelled?.()) throw new Cancelled();
      options.onProgress?.(fraction);
    },
  });
  const measures = measureBody(found);
  options.onProgress?.(1);
  return {
    kind: 'body',
    kinsbourneVersion: KINSBOURNE_VERSION,
    recording,
    issues,
    found,
    algorithms,
    measures,
    notes: [...found.sensors.flatMap(calibrationNote), ...(found.sleep?.statements ?? [])],
    verdict: bodyVerdict({ found, measures }),
  };
}

function calibrationNote({ place, calibration }: AnalysedSensor): Statement[] {
  if (calibration === undefined || calibration.state === 'no-gravity') return [];
  const { errorBeforeG, errorAfterG, state } = calibration;
  const before = formatNumber(1000 * errorBeforeG);
  if (state === 'done')
    return [noteOf('CALIBRATED', { place: PLACE_NAMES[place], before, after: formatNumber(1000 * errorAfterG) })];
  if (!(errorBeforeG > CALIBRATION_SPOKEN_OF_G)) return [];
  return [noteOf('NOT_CALIBRATED', { place: PLACE_NAMES[place], before })];
}
