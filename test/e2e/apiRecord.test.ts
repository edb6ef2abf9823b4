import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API } from '../../src/api/index.ts';
import { type AnyEntry, ENTRY_KIND_NAMES, ENTRY_KINDS } from '../../src/clinic/index.ts';
import { type ApiServer, filledPath, startApi } from './apiServer.ts';

const NOW = '2026-05-03T12:00:00.000Z';
let server: ApiServer;
beforeAll(async () => {
  server = await startApi({ now: () => new Date(NOW) });
});
afterAll(() => server.close());

interface Result {
  readonly status: string;
  readonly entry?: AnyEntry;
  readonly fields?: { readonly path: string; readonly code: string }[];
}

let count = 0;
async function change(personId: string, part: Record<string, unknown>): Promise<Result> {
  const body = { changes: [{ changeId: `c${++count}`, op: 'put', baseVersion: 0, ...part }] };
  const answer = await server.ask(`/api/people/${personId}/changes`, { method: 'POST', body });
  expect(answer.status).toBe(200);
  return answer.json<{ results: Result[] }>().results[0]!;
}

const addPerson = (personId: string, name = 'Invented Child') =>
  change(personId, { kind: 'person', entryId: personId, body: { name, birth: '2024-02' } });

const record = async (personId: string): Promise<AnyEntry[]> =>
  (await server.ask(`/api/people/${personId}/record`)).json<{ entries: AnyEntry[] }>().entries;

describe('a record', () => {
  test('is begun, written, changed, taken away and brought back; every version stays', async () => {
    expect((await addPerson('p1')).status).toBe('written');
    const note = { kind: 'note', entryId: 'n1' };
    await change('p1', { ...note, body: { day: '2026-05-01', text: 'one' } });
    const second = await change('p1', { ...note, baseVersion: 1, body: { day: '2026-05-01', text: 'two' } });
    expect(second.entry).toMatchObject({ version: 2, author: { role: 'family' }, writtenAt: NOW });
    expect(await change('p1', { ...note, op: 'remove', baseVersion: 2 })).toMatchObject({ entry: { removed: true } });
    expect(await record('p1')).toHaveLength(1);
    const back = await change('p1', { ...note, op: 'restore', baseVersion: 3, version: 1, reason: 'was right' });
    expect(back.entry).toMatchObject({ version: 4, body: { text: 'one' }, reason: 'was right', removed: false });
    const { versions } = (await server.ask('/api/people/p1/entries/n1/versions')).json<{ versions: AnyEntry[] }>();
    expect(versions.map(({ version, body }) => [version, 'text' in body ? body.text : ''])).toEqual([
      [4, 'one'],
      [3, 'two'],
      [2, 'two'],
      [1, 'one'],
    ]);
  });

  test('two devices that change the same entry: the later one is a conflict and sees what stands; nothing is lost', async () => {
    await addPerson('p2');
    const note = { kind: 'note', entryId: 'n2', body: { day: '2026-05-01', text: 'start' } };
    await change('p2', note);
    const a = await change('p2', { ...note, baseVersion: 1, body: { day: '2026-05-01', text: 'from A' } });
    const b = await change('p2', { ...note, baseVersion: 1, body: { day: '2026-05-01', text: 'from B' } });
    expect(a.status).toBe('written');
    expect(b).toMatchObject({ status: 'conflict', entry: { version: 2, body: { text: 'from A' } } });
  });

  test('the same change sent twice is done once', async () => {
    await addPerson('p3');
    const body = {
      changes: [
        {
          changeId: 'same',
          op: 'put',
          kind: 'note',
          entryId: 'n3',
          baseVersion: 0,
          body: { day: '2026-05-01', text: 'x' },
        },
      ],
    };
    const send = async () =>
      (await server.ask('/api/people/p3/changes', { method: 'POST', body })).json<{ results: Result[] }>().results[0]!;
    expect((await send()).status).toBe('written');
    expect((await send()).status).toBe('already-done');
  });

  test('one bad change of a batch is refused with its field and stops none of the others', async () => {
    await addPerson('p4');
    const good = { op: 'put', kind: 'note', baseVersion: 0, body: { day: '2026-05-01', text: 'x' } };
    const changes = [
      { ...good, changeId: 'g1', entryId: 'a' },
      { ...good, changeId: 'bad', entryId: 'b', body: { day: '2026-02-30', text: 'x' } },
      { ...good, changeId: 'late', entryId: 'c', op: 'restore', version: 9, baseVersion: 1 },
      { ...good, changeId: 'g2', entryId: 'd' },
    ];
    const answer = await server.ask('/api/people/p4/changes', { method: 'POST', body: { changes } });
    const { results } = answer.json<{ results: Result[] }>();
    expect(results.map(({ status }) => status)).toEqual(['written', 'refused', 'refused', 'written']);
    expect(results[1]!.fields).toMatchObject([{ path: '/day', code: 'not-in-calendar' }]);
  });

  test('a rating with a level that its scale has not is refused by the field', async () => {
    await addPerson('p7');
    const body = {
      scaleId: 'oms-severity-5',
      scaleVersion: '1',
      day: '2026-05-01',
      items: { gait: 4 },
      raterRole: 'clinician',
      source: 'live',
      blinded: false,
      currentInfection: 'no',
    };
    const refused = await change('p7', { kind: 'rating', entryId: 'r', body });
    expect(refused).toMatchObject({ status: 'refused', fields: [{ path: '/items/gait' }] });
    expect(await change('p7', { kind: 'rating', entryId: 'r', body: { ...body, items: { gait: 3 } } })).toMatchObject({
      status: 'written',
    });
  });

  test('the diary of 20 April is closed on 3 May but for a correction with a reason; typed in time and sent late it is taken', async () => {
    await addPerson('p8');
    const day = (enteredAt: string, rest: Record<string, unknown> = {}) =>
      change('p8', {
        kind: 'diary',
        entryId: 'diary:p8:2026-04-20',
        body: { day: '2026-04-20', enteredAt, jerks: 1 },
        ...rest,
      });
    expect(await day('2026-04-21T21:00:00Z', { entryId: 'd' })).toMatchObject({ fields: [{ code: 'one-a-day' }] });
    expect(await day('2026-05-05T12:20:00Z')).toMatchObject({ fields: [{ code: 'clock-ahead' }] });
    expect(await day('2026-05-03T11:00:00Z')).toMatchObject({ status: 'refused', fields: [{ path: '/reason' }] });
    expect((await day('2026-04-21T21:00:00Z')).status).toBe('written');
    expect((await day('2026-04-21T21:00:00Z', { baseVersion: 1 })).status).toBe('refused');
    expect((await day('2026-04-21T21:00:00Z', { baseVersion: 1, reason: 'mixed up two days' })).status).toBe('written');
  });

  test('what a person does before the birth of February 2024 is refused, what was found before it is not', async () => {
    await addPerson('p11');
    const sign = { kind: 'sign', entryId: 's', body: { sign: 'ataxia', firstSeen: '2024-01' } };
    expect(await change('p11', sign)).toMatchObject({ fields: [{ path: '/firstSeen', code: 'before-birth' }] });
    const tumour = { kind: 'tumour', entryId: 't', body: { found: '2024-01', kind: 'neuroblastoma' } };
    expect((await change('p11', tumour)).status).toBe('written');
  });

  test('two changes of one id in a batch are refused by the id, and neither is written', async () => {
    await addPerson('p9');
    const twin = (entryId: string, text: string) => ({
      changeId: 'twin',
      op: 'put',
      kind: 'note',
      entryId,
      baseVersion: 0,
      body: { day: '2026-05-01', text },
    });
    const body = { changes: [twin('a', 'one'), twin('b', 'two')] };
    const answer = await server.ask('/api/people/p9/changes', { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'SAME_CHANGE_TWICE', fields: [{ path: '/changes/1/changeId' }] });
    expect(answer.text).toContain('twin');
    expect(await record('p9')).toHaveLength(1);
  });

  test('a removed person is listed as removed, takes nothing, and can be restored with what was written', async () => {
    await addPerson('p10', 'Gone Away');
    const note = { op: 'put', kind: 'note', baseVersion: 0, body: { day: '2026-05-01', text: 'x' } };
    const done = { ...note, changeId: 'before', entryId: 'n' };
    const send = (...changes: object[]) => server.ask('/api/people/p10/changes', { method: 'POST', body: { changes } });
    await send(done);
    await change('p10', { op: 'remove', kind: 'person', entryId: 'p10', baseVersion: 1 });
    const late = await send({ ...note, changeId: 'late', entryId: 'late' });
    expect({ status: late.status, ...late.json() }).toMatchObject({ status: 410, code: 'PERSON_REMOVED' });
    expect((await send(done)).json()).toMatchObject({ results: [{ status: 'already-done' }] });
    const headers = { 'content-type': 'application/octet-stream' };
    expect((await server.ask('/api/people/p10/files', { method: 'POST', raw: 'x', headers })).status).toBe(410);
    const idsOf = async (query: string) =>
      (await server.ask(`/api/people?limit=200${query}`)).json<{ people: { personId: string }[] }>().people;
    expect((await idsOf('')).map(({ personId }) => personId)).not.toContain('p10');
    const gone = await idsOf('&removed=true');
    expect(gone).toMatchObject([{ personId: 'p10', name: 'Gone Away', removedVersion: 2 }]);
    const back = { changeId: 'back', op: 'restore', kind: 'person', entryId: 'p10', baseVersion: 2, version: 2 };
    const both = await send({ ...note, changeId: 'early', entryId: 'e' }, back, {
      ...note,
      changeId: 'after',
      entryId: 'a',
    });
    const { results } = both.json<{ results: Result[] }>();
    expect(results.map(({ status }) => status)).toEqual(['refused', 'written', 'written']);
    expect((await record('p10')).map(({ id }) => id)).toEqual(['a', 'n', 'p10']);
    expect(await idsOf('&removed=true')).toEqual([]);
  });

  test('a person who is not there is not there, for every door', async () => {
    for (const route of [API.readRecord, API.readVersions, API.reportPdf, API.calendar, API.getFile])
      expect((await server.ask(filledPath(route))).status).toBe(404);
    const body = {
      changes: [
        {
          changeId: 'z',
          op: 'put',
          kind: 'note',
          entryId: 'e',
          baseVersion: 0,
          body: { day: '2026-05-01', text: 'x' },
        },
      ],
    };
    expect((await server.ask('/api/people/nobody/changes', { method: 'POST', body })).status).toBe(404);
  });

  test('erasing a person leaves nothing of them but a line without content', async () => {
    await addPerson('p5', 'Very Special Name');
    await change('p5', { kind: 'note', entryId: 'n5', body: { day: '2026-05-01', text: 'a secret' } });
    const erased = await server.ask('/api/people/p5/erase', { method: 'POST', body: { confirm: 'erase' } });
    expect(erased.json()).toMatchObject({ entries: 2 });
    expect((await server.ask('/api/people/p5/record')).status).toBe(404);
    const { text } = await server.ask('/api/audit?limit=500');
    expect(text).toContain('"erase"');
    expect(text).not.toMatch(/p5|Very Special|secret/);
  });

  test('reads are in the audit trail, which the family can read', async () => {
    await addPerson('p6');
    await record('p6');
    const { lines } = (await server.ask('/api/audit?personId=p6')).json<{
      lines: { action: string; what?: string }[];
    }>();
    expect(lines.map(({ action }) => action)).toEqual(expect.arrayContaining(['write', 'read']));
  });
});

const HOSTILE = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'; DROP TABLE entry; --`,
  `\${7*7} {{7*7}} %s %n`,
  `../../etc/passwd`,
  `=HYPERLINK("http://evil.example")`,
  `\u202Egnp.exe\u202C \u0000`.replace('\u0000', ''),
  `a\r\nX-Injected: 1\r\nBEGIN:VEVENT`,
  `Zoë Müller-Łukasz 李小龍 😀`,
];

test.each(HOSTILE)(
  '%j in every text comes back as it was, and does no harm in report, calendar and bundle',
  async (text) => {
    const personId = `h${HOSTILE.indexOf(text)}`;
    await addPerson(personId, text);
    const bodies: Record<string, unknown> = {
      event: { type: 'appointment', title: text, start: '2026-05-05', note: text, place: text },
      note: { day: '2026-05-01', text, title: text },
      plan: {
        title: text,
        drug: text,
        route: 'oral',
        status: 'active',
        steps: [{ id: 's1', from: '2026-05-01', everyDays: 1, dose: text.slice(0, 200), site: text, note: text }],
      },
      result: { testId: 'other', name: text, day: '2026-05-01', valueText: text, laboratory: text, note: text },
      tumour: { found: '2026-05', kind: 'other', site: text, stage: text, histology: text, note: text },
    };
    for (const [kind, body] of Object.entries(bodies))
      expect(await change(personId, { kind, entryId: `${kind}-1`, body })).toMatchObject({ status: 'written' });
    const entries = await record(personId);
    for (const [kind, body] of Object.entries(bodies))
      expect(entries.find((entry) => entry.kind === kind)?.body).toEqual(body);
    const pdf = await server.ask(`/api/people/${personId}/report.pdf?today=2026-05-03`);
    expect(pdf.status).toBe(200);
    expect(pdf.text.startsWith('%PDF')).toBe(true);
    expect(pdf.headers['x-injected']).toBeUndefined();
    expect(String(pdf.headers['content-disposition'])).toMatch(/^attachment; filename="[\w.-]+"/);
    const calendar = await server.ask(`/api/people/${personId}/calendar.ics?today=2026-05-03`);
    expect(calendar.status).toBe(200);
    expect(calendar.text).not.toMatch(/^X-Injected/m);
    expect(calendar.text.match(/^BEGIN:VEVENT/gm)).toHaveLength(calendar.text.match(/^END:VEVENT/gm)!.length);
    const bundle = await server.ask('/api/export', { method: 'POST', body: { personId } });
    expect(bundle.status).toBe(200);
  },
);

test('the description of the API knows every kind of entry with its form', async () => {
  const { components } = (await server.ask('/api/openapi.json')).json<{
    components: { schemas: Record<string, unknown> };
  }>();
  const formOf = (schema: unknown) => {
    const { required, properties } = schema as { required?: string[]; properties: object };
    return { required, fields: Object.keys(properties) };
  };
  for (const kind of ENTRY_KIND_NAMES)
    expect(formOf(components.schemas[`body-${kind}`])).toEqual(formOf(ENTRY_KINDS[kind].schema));
});

test('a bundle taken out and in again at another place is the same record', async () => {
  await addPerson('b1');
  await change('b1', { kind: 'note', entryId: 'nb', body: { day: '2026-05-01', text: 'kept' } });
  const file = await server.ask(`/api/people/b1/files`, {
    method: 'POST',
    raw: 'columns',
    headers: { 'content-type': 'application/octet-stream' },
  });
  const { sha256 } = file.json<{ sha256: string }>();
  await change('b1', {
    kind: 'recording',
    entryId: 'r1',
    body: { name: 'r.tsv', day: '2026-05-01', columnsSha256: sha256 },
  });
  const bytes = await fetchBytes('/api/export', { personId: 'b1', passphrase: 'long enough' });
  const other = await startApi({ now: () => new Date(NOW) });
  const wrong = await other.ask('/api/import', {
    method: 'POST',
    raw: bytes,
    headers: { 'content-type': 'application/octet-stream', 'x-kinsbourne-passphrase': 'not that one' },
  });
  expect(wrong.status).toBe(422);
  expect((await other.ask('/api/people')).json()).toMatchObject({ total: 0 });
  const taken = await other.ask('/api/import', {
    method: 'POST',
    raw: bytes,
    headers: {
      'content-type': 'application/octet-stream',
      'x-kinsbourne-passphrase': encodeURIComponent('long enough'),
    },
  });
  expect(taken.json()).toMatchObject({ people: 1, files: 1 });
  const there = (await other.ask('/api/people/b1/record')).json<{ entries: AnyEntry[] }>().entries;
  expect(there).toEqual(await record('b1'));
  expect((await other.ask(`/api/people/b1/files/${sha256}`)).text).toBe('columns');
  await other.close();
});

async function fetchBytes(path: string, body: unknown): Promise<Uint8Array> {
  const answer = await fetch(new URL(path, server.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-kinsbourne-token': server.token },
    body: JSON.stringify(body),
  });
  return new Uint8Array(await answer.arrayBuffer());
}
