import { writePlain } from '../../formats/index.ts';
import { simulateEyes } from '../../simulate/index.ts';
import type { SimulatedSample } from './sampleList.ts';

/** Makes one simulated recording as a file of our plain form, away from the page so that it does not stall. */
self.addEventListener('message', ({ data }: MessageEvent<SimulatedSample['simulate']>) => {
  const { recording } = simulateEyes({ ...data, device: 'eyelink' });
  self.postMessage(new Blob([...writePlain(recording)].map((piece) => piece.slice())));
});
