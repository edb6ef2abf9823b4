import { cwaPieces, writeColumns, writePlain } from '../../formats/index.ts';
import { type Recording, type Stream, timeOfSampleS } from '../../recording/index.ts';
import { simulateEyes, simulateMotion, simulateToddlerDays } from '../../simulate/index.ts';
import type { SampleRecipe } from './sampleList.ts';

/** Jerks a minute awake in the days. chosen: rare enough that each can be seen among the rest. */
const JERKS_PER_MIN = 4;
/** Steps of 1 g in the file of the days, as the device has them. */
const STEPS_PER_G = 256;

/** Makes one simulated recording as a file, away from the page so that it does not stall. */
self.addEventListener('message', ({ data }: MessageEvent<SampleRecipe>) => {
  self.postMessage(new Blob([...piecesOf(data)].map((piece) => piece.slice())));
});

function piecesOf(recipe: SampleRecipe): Iterable<Uint8Array> {
  switch (recipe.of) {
    case 'eyes':
      return writePlain(simulateEyes({ ...recipe, device: 'eyelink' }).recording);
    case 'body': {
      const { recording } = simulateMotion(recipe);
      // why: a plain table holds no marks of what was being done
      return writeColumns({ recording, issues: [] });
    }
    case 'days':
      return daysAsCwa(
        simulateToddlerDays({ ...recipe, jerksPerMin: JERKS_PER_MIN, stepG: 1 / STEPS_PER_G }).recording,
        recipe.rateHz,
      );
  }
}

/** The days as an Axivity file; their stored integers are those of the device, so none is turned into a float and back. */
function* daysAsCwa({ streams, wallClock }: Recording, rateHz: number): Iterable<Uint8Array> {
  for (const piece of cwaPieces({
    layout: 'packed',
    startLocal: wallClock!.startLocal,
    statedRateHz: rateHz,
    stepsPerG: STEPS_PER_G,
    stretches: streams.map((stream) => ({
      length: stream.length,
      timeS: (index) => timeOfSampleS(stream, index),
      fillInto: (columns, from, count) => fill(columns, stream, from, count),
    })),
  }))
    yield piece.slice();
}

function fill(columns: readonly Int16Array[], stream: Stream, from: number, count: number): void {
  ['accelXG', 'accelYG', 'accelZG'].forEach((name, axis) => {
    const stored = stream.columns[name]!;
    for (let i = 0; i < count; i++) columns[axis]![i] = stored[from + i]!;
  });
}
