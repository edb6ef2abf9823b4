import { expect, test } from 'vitest';
import { byteSourceFromBytes } from '../../recording/index.ts';
import { fileSource, recordingsAmong } from '../fileSource.ts';
import { type AppState, INITIAL_STATE, optionsToldOf, reduce } from './appState.ts';

const file = (name: string, text = ''): File => new File([text], name);

test('started, progressed, failed, back to the start', () => {
  const chosen = file('a.tsv');
  const started = reduce(INITIAL_STATE, { type: 'started', files: [chosen], chosen, options: {} });
  expect(started.phase).toEqual({ name: 'working', stage: 'reading', fraction: 0 });
  const on = reduce(started, { type: 'progressed', stage: 'measuring', fraction: 0.7 });
  expect(on.phase).toEqual({ name: 'working', stage: 'measuring', fraction: 0.7 });
  const failed = reduce(on, { type: 'failed', failure: { params: {}, message: 'x' } });
  expect(failed.chosen).toBe(chosen);
  expect(reduce(failed, { type: 'progressed', stage: 'reading', fraction: 1 })).toBe(failed);
  expect(reduce(failed, { type: 'leftForStart' })).toMatchObject({ ...INITIAL_STATE, told: expect.anything() });
});

test('what was said of a recording holds when it is measured again, goes with another file, and comes with a kept one', () => {
  const chosen = file('a.cwa');
  const said = [{ event: 'jerk', atS: 5, verdict: 'confirmed' }] as const;
  const started = (of: File, state = INITIAL_STATE, judgements?: typeof said) =>
    reduce(state, {
      type: 'started',
      files: [of],
      chosen: of,
      options: {},
      ...(judgements === undefined ? {} : { judgements }),
    });
  const judged = reduce(started(chosen), { type: 'judged', judgements: said });
  expect(started(chosen, judged).judgements).toEqual(said);
  expect(started(file('b.cwa'), judged).judgements).toEqual([]);
  expect(started(file('c.cwa'), INITIAL_STATE, said).judgements).toEqual(said);
});

test('of each file its judgements and what was told of it are there again, after another one and after the first view', () => {
  const [a, b] = [file('a.cwa'), file('b.cwa')];
  const said = [{ event: 'jerk', atS: 5, place: 'left-wrist', verdict: 'confirmed' }] as const;
  const start = (chosen: File, state: AppState): AppState =>
    reduce(state, { type: 'started', files: [a, b], chosen, options: optionsToldOf(state, chosen) });
  const options = {
    motion: { place: 'left-wrist', accelerationUnit: 'mg' },
    mapping: { columns: {} },
    stimuliS: [3],
  } as const;
  const placed = reduce(INITIAL_STATE, { type: 'started', files: [a, b], chosen: a, options });
  const judged = reduce(placed, { type: 'judged', judgements: said });
  const other = start(b, judged);
  expect(other).toMatchObject({ judgements: [], options: {} });
  expect(other.options).toEqual({});
  const back = start(a, other);
  expect(back.judgements).toEqual(said);
  expect(back.options, 'what the columns mean is asked again').toEqual({
    motion: { place: 'left-wrist' },
    stimuliS: [3],
  });
  const left = reduce(reduce(judged, { type: 'leftForStart' }), { type: 'leftForStart' });
  expect(left).toMatchObject({ phase: { name: 'start' }, judgements: [], options: {} });
  const sameAgain = new File([], 'a.cwa', { lastModified: a.lastModified });
  expect(start(sameAgain, left).judgements).toEqual(said);
  expect(start(new File(['x'], 'a.cwa', { lastModified: a.lastModified }), left).judgements).toEqual([]);
});

test('of files dropped together the descriptions are not recordings, unless there is nothing else', () => {
  const names = (list: readonly File[]): string[] => list.map(({ name }) => name);
  expect(names(recordingsAmong([file('a.json'), file('a_physio.tsv.gz'), file('b.asc')]))).toEqual([
    'a_physio.tsv.gz',
    'b.asc',
  ]);
  expect(names(recordingsAmong([file('a.json')]))).toEqual(['a.json']);
});

test('a file gives its bytes each time anew, and its siblings by name, as a source in memory does', async () => {
  const source = fileSource(file('a.tsv', 'abc'), [file('b.json', '{}')]);
  const twin = byteSourceFromBytes('a.tsv', new TextEncoder().encode('abc'));
  for (let round = 0; round < 2; round++) {
    const bytes: number[] = [];
    for await (const piece of source.chunks()) bytes.push(...piece);
    const expected: number[] = [];
    for await (const piece of twin.chunks()) expected.push(...piece);
    expect(bytes).toEqual(expected);
  }
  expect(source.sizeBytes).toBe(3);
  expect((await source.sibling?.('b.json'))?.name).toBe('b.json');
  expect(await source.sibling?.('c.json')).toBeUndefined();
});
