import { join } from 'node:path';
import { writeBids, writeBidsMotion, writeEdf, writePlain } from '../../formats/index.ts';
import type { Recording } from '../../recording/index.ts';
import type { ParsedCommand } from '../command.ts';
import { CliError } from '../exitCode.ts';

/** A file to be written: where, and its content in pieces. */
export interface WrittenFile {
  readonly path: string;
  readonly pieces: Iterable<string | Uint8Array>;
}

/** A form that a recording can be converted into. */
export interface RecordingWriter {
  readonly id: string;
  readonly title: string;
  /** True where `OUT` is a file of this form, by its ending. */
  fits(out: string): boolean;
  files(recording: Recording, out: string, parsed: ParsedCommand): WrittenFile[];
}

const BIDS_VERSION = '1.11.1';

const plainWriter: RecordingWriter = {
  id: 'plain',
  title: 'plain table (.tsv): time and eye positions with their units, all that the other forms cannot hold',
  fits: (out) => /\.(tsv|txt)$/i.test(out),
  files: (recording, out) => [{ path: out, pieces: writePlain(recording) }],
};

const bidsWriter: RecordingWriter = {
  id: 'bids',
  title: 'BIDS data set, eye-tracking or motion; OUT is its folder',
  fits: (out) => /[/\\]$/.test(out),
  files: (recording, out, parsed) => {
    const [subject, session, task] = ['subject', 'session', 'task'].map((name) => parsed.text(name));
    const labels = {
      ...(subject === undefined ? {} : { subject }),
      ...(session === undefined ? {} : { session }),
      ...(task === undefined ? {} : { task }),
    };
    const root = join(out, `sub-${subject ?? '01'}`, ...(session === undefined ? [] : [`ses-${session}`]));
    const isEyes = recording.streams.some(({ kind }) => kind === 'gaze');
    const files = isEyes
      ? writeBids(recording, labels).map(({ name, bytes }) => ({ path: join(root, 'beh', name), pieces: [bytes] }))
      : writeBidsMotion(recording, labels).map(({ path, pieces }) => ({ path: join(root, path), pieces }));
    const description = {
      Name: isEyes ? 'Eye recordings' : 'Motion recordings',
      BIDSVersion: BIDS_VERSION,
      DatasetType: 'raw',
    };
    return [
      { path: join(out, 'dataset_description.json'), pieces: [`${JSON.stringify(description, null, 2)}\n`] },
      ...files,
    ];
  },
};

const edfWriter = (kind: 'EDF' | 'BDF'): RecordingWriter => ({
  id: kind.toLowerCase(),
  title: `${kind === 'EDF' ? 'EDF+' : 'BDF+'} (.${kind.toLowerCase()}): for software that reads biosignals; ${kind === 'EDF' ? 16 : 24}-bit values`,
  fits: (out) => out.toLowerCase().endsWith(`.${kind.toLowerCase()}`),
  files: (recording, out) => [{ path: out, pieces: [writeEdf(recording, { kind })] }],
});

/** Every form, in the order of the help. */
export const RECORDING_WRITERS: readonly RecordingWriter[] = [
  plainWriter,
  bidsWriter,
  edfWriter('EDF'),
  edfWriter('BDF'),
];

/** The form that `--to` names, else the one that the name of the output tells. @throws CliError where neither does */
export function chooseWriter(to: string | undefined, out: string): RecordingWriter {
  const ids = RECORDING_WRITERS.map(({ id }) => id);
  const found =
    to === undefined
      ? RECORDING_WRITERS.find((writer) => writer.fits(out))
      : RECORDING_WRITERS.find(({ id }) => id === to);
  if (found !== undefined) return found;
  if (to !== undefined) throw new CliError(`--to is ${to}; expected one of: ${ids.join(', ')}`);
  throw new CliError(
    `the name ${out} does not tell the form: end it in .tsv, .edf or .bdf, or in / for a BIDS folder, or give --to (${ids.join(', ')})`,
  );
}
