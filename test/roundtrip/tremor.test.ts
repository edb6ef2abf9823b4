import { expect, test } from 'vitest';
import { findInBody, measureBody } from '../../src/body/index.ts';
import type { BodyPlace, Recording } from '../../src/recording/index.ts';
import { makeRandom } from '../../src/signal/index.ts';

const RATE_HZ = 100;
const LENGTH = 60 * RATE_HZ;

/** A minute of a sine in one direction on gravity and the noise of a sensor. */
function sine(place: BodyPlace, hz: number, amplitudeG: number): Recording {
  const random = makeRandom(Math.round(1000 * hz));
  const direction = { X: 0.6, Y: 0.52, Z: 0.61 };
  const column = (axis: 'X' | 'Y' | 'Z', gravityG: number): Float32Array =>
    Float32Array.from(
      { length: LENGTH },
      (_, i) =>
        gravityG + amplitudeG * direction[axis] * Math.sin((2 * Math.PI * hz * i) / RATE_HZ) + 0.012 * (random() - 0.5),
    );
  const columns = { accelXG: column('X', 0), accelYG: column('Y', 0), accelZG: column('Z', 1) };
  const stream = { id: place, kind: 'motion', place, startS: 0, rateHz: RATE_HZ, length: LENGTH, columns } as const;
  return { format: 'made', name: 'tremor', streams: [stream], events: [], facts: {} };
}

const cases = [3, 3.5, 4, 4.5, 6, 9, 12].flatMap((hz) =>
  [0.1, 0.3, 0.5].flatMap((g) => (['left-wrist', 'lower-back'] as const).map((place) => [hz, g, place] as const)),
);

test.each(cases)('a tremor of %s Hz and %s g at the %s is a tremor, and no walk and no jerks', (hz, g, place) => {
  const found = findInBody(sine(place, hz, g));
  const measures = measureBody(found);
  const frequency = measures.find(({ id }) => id === 'tremor-frequency');
  expect(frequency?.status === 'measured' ? frequency.value : frequency).toBeCloseTo(hz, 1);
  expect(found.sensors[0]!.gait?.bouts).toEqual([]);
  expect(found.sensors[0]!.jerks?.jerks).toEqual([]);
});
