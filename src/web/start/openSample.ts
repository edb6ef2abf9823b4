import type { Sample } from './sampleList.ts';

/** The sample as a file, as if it had been dropped. Fetched from this site, or simulated in a worker of its own. */
export async function openSample(sample: Sample): Promise<File> {
  if ('simulate' in sample) return new File([await simulated(sample.simulate)], sample.fileName);
  const answer = await fetch(sample.url);
  if (!answer.ok) throw new Error(`${sample.url}: ${answer.status}`);
  return new File([await answer.blob()], sample.fileName);
}

function simulated(options: object): Promise<Blob> {
  const worker = new Worker(new URL('./sampleWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<Blob>) => resolve(event.data));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(options);
  }).finally(() => worker.terminate());
}
