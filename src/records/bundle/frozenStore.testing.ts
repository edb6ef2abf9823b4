import type { Actor, Bodies, EntryKind } from '../../clinic/index.ts';
import type { Change, Scope, Store } from '../repository/store.ts';
import type { TestClock } from '../repository/storeSubject.testing.ts';

const FAMILY: Actor = { id: 'f-1', name: 'Frida Frostig', role: 'family' };
const CLINIC: Actor = { id: 'c-1', name: 'Dr. Conrad Kühl', role: 'clinician' };
export const FROZEN_HOUSEHOLD = 'frozen';
const SCOPE: Scope = { actor: FAMILY, household: FROZEN_HOUSEHOLD };
const PERSON = 'p-1';
const DAY = '2025-03-14';

/** One body of each kind, of nobody. */
const BODIES: { readonly [K in EntryKind]: Bodies[K] } = {
  person: {
    name: 'Iva Eisig (erfunden)',
    pseudonym: true,
    birth: '2022-11',
    sex: 'female',
    language: 'de',
    onset: '2024-08',
    synthetic: true,
  },
  sign: { sign: 'opsoclonus', firstSeen: '2024-08-03', certainty: 'video', note: 'left and right — “dancing”' },
  event: { type: 'vaccination', title: 'Grippe', start: DAY, end: '2025-03-15', highestTemperatureC: 38.4 },
  relapse: { start: '2025-02-01', certainty: 'suspected', judgedBy: 'parent', candidates: ['fever'] },
  'watch-decision': {
    ...{ findingId: 'w-1', finding: { since: DAY, items: ['walking'] }, decision: 'dismissed' },
    ...{ decidedBy: 'Frida Frostig', role: 'family', reason: 'a cold' },
  },
  'watch-settings': { baselineDays: 28, itemsUp: 2 },
  note: { day: DAY, title: 'Notiz', text: "nul \u0000, half \ud83d, 漢字, '; drop table entry; --" },
  diary: {
    day: DAY,
    enteredAt: `${DAY}T19:02Z`,
    jerks: 1,
    rageCount: '3-5',
    asleepAt: '20:15',
    overall: -1,
    tags: ['fever'],
  },
  rating: {
    ...{ scaleId: 'oms-severity-6', scaleVersion: '1', day: DAY, items: { stance: 1, gait: 2.5 }, total: 3.5 },
    ...{ raterRole: 'clinician', source: 'video', blinded: true, currentInfection: 'no' },
  },
  plan: {
    ...{ title: 'Spritzen', drug: 'ACTH', route: 'intramuscular', status: 'active', sites: ['left', 'right'] },
    steps: [{ id: 's1', from: DAY, to: '2025-04-02', everyDays: 1, dose: 'as written', times: ['08:00'] }],
  },
  dose: { planId: 'e-plan', stepId: 's1', drug: 'ACTH', day: DAY, status: 'given', givenAt: `${DAY}T08:05:00.000Z` },
  result: {
    testId: 'hva-urine',
    day: DAY,
    value: 0,
    unit: 'mg/g',
    low: 0,
    high: 12.5,
    interference: { 'l-dopa': 'no' },
  },
  examination: { testId: 'mibg', day: DAY, outcome: 'nothing-found', report: 'nothing' },
  tumour: {
    found: '2024-09',
    kind: 'ganglioneuroblastoma',
    site: 'left adrenal',
    resection: { day: '2024-10', completeness: 'complete' },
  },
  'due-rule': {
    area: 'monitoring',
    testId: 'glucose',
    title: 'Zucker',
    from: DAY,
    everyDays: 7,
    active: true,
    setBy: 'clinic',
  },
  recording: { name: 'eyes', day: DAY, durationS: 20.5, rateHz: 500, columnsSha256: '' },
  analysis: {
    ...{ recordingId: 'e-recording', day: DAY, kinsbourneVersion: '0.1.0', waveform: 'opsoclonus', verdict: ['one'] },
    algorithms: [{ algorithm: 'fast-phases', version: 1, ...{ parameters: { minRateHz: 60 } } }],
    measures: [{ id: 'burst-rate', status: 'measured', value: 12.25, unit: 'bursts/min' }],
  },
};

/** What the frozen store of version 1 holds: each kind, a changed, a removed and an erased entry, two people, files, settings. */
export async function fillFrozenStore(store: Store, clock: TestClock): Promise<void> {
  let count = 0;
  const put = (kind: EntryKind, entryId: string, body: object, baseVersion = 0): Change =>
    ({ changeId: `c-${++count}`, op: 'put', personId: PERSON, kind, entryId, baseVersion, body }) as Change;
  await store.write(SCOPE, [put('person', PERSON, BODIES.person)]);
  const columns = await store.putFile(
    SCOPE,
    PERSON,
    Uint8Array.from({ length: 300 }, (_, i) => (i * i) & 255),
  );
  const bodies = { ...BODIES, recording: { ...BODIES.recording, columnsSha256: columns.sha256 } };
  const kinds = (Object.keys(bodies) as EntryKind[]).filter((kind) => kind !== 'person');
  clock.pass(60_000);
  await store.write(
    SCOPE,
    kinds.map((kind) => put(kind, `e-${kind}`, bodies[kind])),
  );
  clock.pass(86_400_000);
  await store.write({ ...SCOPE, actor: CLINIC }, [
    { ...put('person', PERSON, { ...BODIES.person, diagnosis: '2024-09-01' }, 1), reason: 'Arztbrief' },
    { ...put('result', 'e-result', { ...BODIES.result, value: 1e-7 }, 1), reason: 'typing error \u0000' },
    { changeId: 'c-remove', op: 'remove', personId: PERSON, kind: 'event', entryId: 'e-event', baseVersion: 1 },
    {
      changeId: 'c-restore',
      op: 'restore',
      version: 1,
      personId: PERSON,
      kind: 'event',
      entryId: 'e-event',
      baseVersion: 2,
    },
    { changeId: 'c-remove-2', op: 'remove', personId: PERSON, kind: 'sign', entryId: 'e-sign', baseVersion: 1 },
  ]);
  await store.write(SCOPE, [put('note', 'e-erased', { day: DAY, text: 'to be erased' })]);
  await store.erase(SCOPE, { personId: PERSON, entryId: 'e-erased' });
  const second = { ...BODIES.person, name: 'Otto Eisig (erfunden)' };
  await store.write(SCOPE, [{ ...put('person', PERSON, second), personId: 'p-2', entryId: 'p-2' } as Change]);
  await store.putFile(SCOPE, 'p-2', new Uint8Array());
  await store.keepSetting(SCOPE, 'language', 'de');
  await store.noteAccess(SCOPE, 'read', { personId: PERSON, what: 'record' });
  await store.noteAccess(SCOPE, 'read', { personId: PERSON, what: 'record' });
}
