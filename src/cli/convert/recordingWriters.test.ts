import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Recording, Stream } from '../../recording/index.ts';
import type { ParsedCommand } from '../command.ts';
import { chooseWriter } from './recordingWriters.ts';

const parsed = (options: Readonly<Record<string, string>>) =>
  ({ text: (name: string) => options[name] }) as unknown as ParsedCommand;
const recording = (stream: Partial<Stream>): Recording => ({
  format: 'x',
  name: 'x',
  streams: [{ id: 'a', kind: 'motion', startS: 0, rateHz: 50, length: 1, columns: {}, ...stream }],
  events: [],
  facts: {},
});
const pathsOf = (stream: Partial<Stream>, options = {}): string[] =>
  chooseWriter(undefined, 'out/')
    .files(recording(stream), 'out/', parsed(options))
    .map(({ path }) => path);

test('BIDS: motion goes into the folder motion, eyes into beh, each with its session', () => {
  const motion = { columns: { accelXG: Float32Array.of(1) }, place: 'waist' as const };
  expect(pathsOf(motion, { subject: '07', session: 'b', task: 'walk' })).toEqual(
    [
      'dataset_description.json',
      'sub-07/ses-b/motion/sub-07_ses-b_task-walk_tracksys-waist_motion.tsv',
      'sub-07/ses-b/motion/sub-07_ses-b_task-walk_tracksys-waist_motion.json',
      'sub-07/ses-b/motion/sub-07_ses-b_task-walk_tracksys-waist_channels.tsv',
      'sub-07/ses-b/sub-07_ses-b_scans.tsv',
    ].map((path) => join('out', path)),
  );
  const eyes = pathsOf({ kind: 'gaze', columns: { xDeg: Float32Array.of(1) } });
  expect(eyes[1]).toBe(join('out', 'sub-01', 'beh', 'sub-01_task-eyes_recording-eye1_physio.tsv.gz'));
});
