import { type CohortSpec, makeCohortWriter } from '../../course/index.ts';
import { cohortBundles } from '../../pipeline/index.ts';
import { type CohortFile, type FromCohortWorker, MOST_BUNDLES, type ToCohortWorker } from './cohortProtocol.ts';
import { CohortGatherer } from './gatherCohort.ts';
import { openIndexedRunStore } from './kept/indexedRunStore.ts';
import { RunKeeper } from './kept/runKeeper.ts';
import { browserRunLocks, freshOwner } from './kept/runLocks.ts';

/** How long is worked before messages are read again. */
const SLICE_MS = 60;
const TYPES: Readonly<Record<CohortFile, string>> = {
  csv: 'text/csv;charset=utf-8',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  fhir: 'application/fhir+ndjson',
};

let gatherer: CohortGatherer | undefined;
/** The spec of those who are done. */
let done: CohortSpec | undefined;
let stopped = false;

self.addEventListener('message', ({ data }: MessageEvent<ToCohortWorker>) => {
  if (data.type === 'stop') stopped = true;
  else if (data.type === 'run') void guarded(() => run(data));
  else void guarded(() => makeFile(data.kind));
});

const post = (message: FromCohortWorker): void => self.postMessage(message);

async function guarded(work: () => Promise<void>): Promise<void> {
  stopped = false;
  try {
    await work();
  } catch (error) {
    post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

/** Does steps until there are no more or a stop has come; messages are read in between. */
async function inSlices(step: () => boolean, tell: () => void): Promise<void> {
  for (;;) {
    const endMs = performance.now() + SLICE_MS;
    do {
      if (!step()) return;
    } while (performance.now() < endMs);
    tell();
    await new Promise((resolve) => setTimeout(resolve));
    if (stopped) return;
  }
}

async function run({ spec, settings, from }: Extract<ToCohortWorker, { type: 'run' }>): Promise<void> {
  const made = new CohortGatherer(spec);
  let store: ReturnType<typeof openIndexedRunStore> | undefined;
  const keeper = new RunKeeper({
    store: () => {
      store ??= openIndexedRunStore();
      return store;
    },
    locks: browserRunLocks(),
    owner: freshOwner(),
    tell: (keeping) => post({ type: 'keeping', keeping }),
  });
  if (from === undefined) keeper.begin(spec, settings);
  else {
    const blocks = await keeper.takeOver(from);
    if (blocks === undefined) return post({ type: 'gone' });
    for (const block of blocks) if (!made.putBack(block)) break;
  }
  gatherer = made;
  if (made.donePeople < spec.people)
    await inSlices(
      () => made.step(),
      () => {
        post({ type: 'progress', share: made.doneShare, people: made.donePeople });
        keeper.tend(made);
      },
    );
  // why not awaited: a store that never answers must not keep anybody from the result
  void keeper.finish(made);
  const result = made.result();
  done = result?.spec;
  post({ type: 'done', result, stopped: made.donePeople < spec.people });
}

async function makeFile(kind: CohortFile): Promise<void> {
  if (gatherer === undefined || done === undefined) throw new Error('there is no finished run');
  const parts: BlobPart[] = [];
  if (kind === 'fhir') {
    const people = Math.min(done.people, Math.floor(MOST_BUNDLES / done.arms.length));
    const bundles = cohortBundles(done, people);
    const all = people * done.arms.length;
    await inSlices(
      () => {
        const { value } = bundles.next();
        if (value) parts.push(value);
        return parts.length < all;
      },
      () => post({ type: 'fileProgress', kind, share: parts.length / all }),
    );
    if (parts.length < all) return post({ type: 'file', kind, blob: undefined });
  } else {
    const writer = makeCohortWriter(kind, done, (bytes) => parts.push(bytes.slice()));
    for (const rows of gatherer.rows()) writer.add(rows);
    writer.finish();
  }
  post({ type: 'file', kind, blob: new Blob(parts, { type: TYPES[kind] }) });
}
