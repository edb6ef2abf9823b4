import { expect, test } from 'vitest';
import type { CourseWriter, PutOptions } from '../store/storeContext.ts';
import { keepRecording } from './keepRecording.ts';

const kept = new Blob([
  JSON.stringify({
    recording: { name: 'a.tsv', day: '1970-01-01' },
    analysis: {
      recordingId: '-',
      day: '1970-01-01',
      kinsbourneVersion: '1',
      algorithms: [],
      waveform: 'none',
      verdict: [],
      measures: [],
    },
  }),
]);
const SHA = 'a'.repeat(64);

function trial(status: 'written' | 'refused' = 'written') {
  const steps: string[] = [];
  const bodies: Record<string, unknown>[] = [];
  const writer = {
    put: async (kind: string, body: Record<string, unknown>, options?: PutOptions) => {
      steps.push(`${kind} ${options?.entryId ?? 'new'}`);
      bodies.push(body);
      return status === 'refused' ? { status, fields: [] } : { status, entryId: 'x' };
    },
  } as unknown as CourseWriter;
  const api = {
    call: async () => {
      steps.push('file');
      return { sha256: SHA, sizeBytes: 3 };
    },
  } as never;
  return { steps, bodies, writer, api };
}

test('files go first, then the recording that names them, then the analysis of it', async () => {
  const { steps, bodies, writer, api } = trial();
  const request = {
    personId: 'p',
    day: '2026-05-03',
    columns: new Blob(['abc']),
    kept,
    original: new File(['x'], 'a.tsv'),
  };
  expect(await keepRecording(request, api, writer, () => 'r1')).toBe('r1');
  expect(steps).toEqual(['file', 'file', 'recording r1', 'analysis new']);
  expect(bodies[0]).toEqual({
    name: 'a.tsv',
    day: '2026-05-03',
    columnsSha256: SHA,
    originalSha256: SHA,
    sizeBytes: 3,
  });
  expect(bodies[1]).toMatchObject({ recordingId: 'r1', day: '2026-05-03' });
});

test('what was said of jerks goes with the analysis; where nobody looked there is nothing about it', async () => {
  const { bodies, writer, api } = trial();
  const judgements = [{ event: 'jerk', atS: 5, place: 'left-wrist', verdict: 'rejected' }] as const;
  const request = { personId: 'p', day: '2026-05-03', columns: new Blob(), kept };
  await keepRecording({ ...request, judgements }, api, writer, () => 'r1');
  await keepRecording({ ...request, judgements: [] }, api, writer, () => 'r2');
  expect(bodies[1]).toMatchObject({ judgements });
  expect(bodies[3]).not.toHaveProperty('judgements');
});

test('beside a kept recording only another analysis is added', async () => {
  const { steps, writer, api } = trial();
  await keepRecording(
    { personId: 'p', day: '2026-05-03', columns: new Blob(), kept, beside: 'r0' },
    api,
    writer,
    () => 'r1',
  );
  expect(steps).toEqual(['analysis new']);
});

test('what was refused is told, and no analysis is written for it', async () => {
  const { steps, writer, api } = trial('refused');
  await expect(
    keepRecording({ personId: 'p', day: '2026-05-03', columns: new Blob(), kept }, api, writer, () => 'r1'),
  ).rejects.toThrow('refused');
  expect(steps).toEqual(['file', 'recording r1']);
});
