import { cwaPieces, writeCwa } from '../../src/formats/index.ts';
import { timeOfSampleS } from '../../src/recording/index.ts';
import { simulateMotion, simulateToddlerDays } from '../../src/simulate/index.ts';
import type { DroppedFile } from './servedPage.ts';

/** Four minutes of a made-up child with jerks, of a wearable whose file does not tell where it was worn. */
export function jerksFile(): DroppedFile {
  const { recording } = simulateMotion({
    scenario: 'jerks-rest',
    seed: 4,
    durationS: 240,
    device: 'logger',
    places: ['right-wrist'],
    parameters: { jerksPerMin: 15, jerkG: 0.4 },
  });
  return { name: 'jerks.cwa', text: writeCwa(recording) };
}

/** Hours that `dayFile` lasts, from three in the afternoon on. */
export const DAY_HOURS = 26;
const DAY_RATE_HZ = 25;

/** A day and two hours of a made-up toddler at the ankle, about ten MB. */
export function dayFile(): DroppedFile {
  const { recording } = simulateToddlerDays({
    days: 2,
    rateHz: DAY_RATE_HZ,
    seed: 5,
    jerksPerMin: 6,
    startLocal: '2026-03-02T15:00:00',
  });
  const [stream] = recording.streams;
  const columns = ['accelXG', 'accelYG', 'accelZG'].map((name) => stream!.columns[name]!);
  const pieces = cwaPieces({
    layout: 'packed',
    startLocal: recording.wallClock!.startLocal,
    statedRateHz: DAY_RATE_HZ,
    stretches: [
      {
        length: DAY_HOURS * 3600 * DAY_RATE_HZ,
        timeS: (index) => timeOfSampleS(stream!, index),
        fillInto: (out, from, count) =>
          out.forEach((column, axis) => {
            column.set((columns[axis] as Int16Array).subarray(from, from + count));
          }),
      },
    ],
  });
  // why: a piece is overwritten by the next one
  return { name: 'day.cwa', text: new Uint8Array(Buffer.concat(Array.from(pieces, (piece) => piece.slice()))) };
}
