import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnalysisBody } from '../clinic/index.ts';
import { writeColumns } from '../formats/index.ts';
import { type Change, openStore, type Scope, type Store } from '../records/index.ts';
import { simulateEyes } from '../simulate/index.ts';
import { reanalyse } from './reanalyse.ts';

const SCOPE: Scope = { actor: { id: 'p', name: 'P', role: 'family' }, household: 'home' };
const OLD: AnalysisBody = {
  recordingId: 'good',
  day: '2026-01-02',
  kinsbourneVersion: '0.0.1',
  algorithms: [{ algorithm: 'older', version: 1 }],
  waveform: 'none',
  verdict: ['What an older version said.'],
  measures: [],
};
let store: Store;

beforeAll(async () => {
  store = await openStore({ memory: true });
  const put = (kind: Change['kind'], entryId: string, body: unknown): Change =>
    ({ changeId: `c-${entryId}`, op: 'put', personId: 'p', kind, entryId, baseVersion: 0, body }) as Change;
  await store.write(SCOPE, [put('person', 'p', { name: 'Demo', birth: '2020' })]);
  const { recording } = simulateEyes({ scenario: 'flutter', seed: 4, durationS: 5 });
  const columns = Buffer.concat([...writeColumns({ recording, issues: [] })]);
  const good = await store.putFile(SCOPE, 'p', columns);
  const cut = await store.putFile(SCOPE, 'p', columns.subarray(0, -9));
  const head = { name: 'a.tsv', day: '2026-01-02' };
  await store.write(SCOPE, [
    put('recording', 'good', { ...head, columnsSha256: good.sha256 }),
    put('recording', 'cut', { ...head, columnsSha256: cut.sha256 }),
    put('recording', 'entry-only', head),
    put('analysis', 'old', OLD),
  ]);
}, 60_000);
afterAll(() => store?.close());

test('what an older version said stays, what this one says is added once, and what cannot be measured is told', async () => {
  const outcomes = async () =>
    Object.fromEntries((await reanalyse(store, SCOPE, 'p'))!.map(({ recordingId, outcome }) => [recordingId, outcome]));
  expect(await outcomes()).toEqual({ good: 'added', cut: 'unreadable', 'entry-only': 'no-columns' });
  expect(await outcomes()).toEqual({ good: 'same', cut: 'unreadable', 'entry-only': 'no-columns' });
  const analyses = await store.entries(SCOPE, { personId: 'p', kinds: ['analysis'] });
  expect(analyses.map(({ id, version }) => [id === 'old', version]).sort()).toEqual([
    [false, 1],
    [true, 1],
  ]);
  expect(analyses.find(({ id }) => id === 'old')!.body).toEqual(OLD);
}, 60_000);

test('a person whom nobody knows has nothing to measure', async () => {
  expect(await reanalyse(store, SCOPE, 'nobody')).toBeUndefined();
});
