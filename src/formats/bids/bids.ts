import { type ByteSource, FormatError, type RecordedEvent, type Recording } from '../../recording/index.ts';
import { makeGazeStream } from '../clock.ts';
import { finishRecording } from '../finishRecording.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { IssueTally } from '../table/issueTally.ts';
import { readHead } from '../text/readHead.ts';
import { type BidsName, bidsName, entityOf, parseBidsName, withEntity } from './bidsNames.ts';
import { readPhysioEvents } from './physioEvents.ts';
import { type EyeContext, type EyeTable, readEye } from './readEye.ts';
import { type Json, objectOf, readSidecar, textOf } from './sidecar.ts';
import { stimulusGeometry } from './stimulusGeometry.ts';

/** Labels of `recording-` that belong together, BIDS's own first. */
const EYE_LABELS: readonly (readonly string[])[] = [
  ['eye1', 'eye2', 'eye3'],
  ['left', 'right', 'cyclopean'],
];

/** Description field → fact. */
const FACTS: Readonly<Record<string, string>> = {
  SoftwareVersion: 'software',
  SoftwareVersions: 'software',
  EyeTrackingMethod: 'tracking',
  PupilFitMethod: 'pupilFit',
  CalibrationType: 'calibration',
  AverageCalibrationError: 'calibrationErrorDeg',
  SampleCoordinateSystem: 'coordinates',
  TaskName: 'task',
};

/** BIDS eye-tracking: `_physio.tsv(.gz)` without header, described by JSON beside it. */
export const bids: Format = {
  id: 'bids',
  title: 'BIDS eye-tracking (_physio.tsv.gz and JSON)',
  extensions: ['.tsv.gz', '.tsv'],
  page: 'docs/formats/bids.md',
  recognises: (head, name) => /_(physio|eyetrack)\.tsv(\.gz)?$/i.test(name) && isNumbers(head),
  parse: parseBids,
};

/** Whether the first row begins with a number or `n/a`: a table with a header is another format's. */
function isNumbers(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(head.subarray(0, 200));
  return /^\ufeff?\s*([+-]?(\d|\.\d)|n\/a|timestamp\t)/.test(text);
}

async function parseBids(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const { raw } = await readHead(source);
  if (raw.length === 0) throw new FormatError('FILE_EMPTY');
  const tally = new IssueTally();
  const name = parseBidsName(source.name) ?? { entities: [], suffix: 'physio', extension: '.tsv' };
  const events = await readSidecar(source, name, 'events', tally);
  const geometry = stimulusGeometry(events, tally);
  const context: EyeContext = { options, geometry, origin: originOf(events) };
  const first = await readEye(source, name, context, tally);
  const eyes = [first, ...(await fellowEyes(source, first, context, tally))];
  const columns = Object.assign({}, ...eyes.map((eye) => eye.columns)) as EyeTable['columns'];
  const rate = first.clock.statedRateHz === undefined ? {} : { statedRateHz: first.clock.statedRateHz };
  const { stream, issues } = makeGazeStream('gaze-1', first.timesS, columns, rate);
  tally.addAll(issues);
  const recorded: RecordedEvent[] = [];
  for (const eye of eyes) recorded.push(...(await readPhysioEvents(source, eye, options, tally)));
  const device = deviceOf(first.sidecar);
  const recording: Recording = {
    format: 'bids',
    name: source.name,
    ...(device === undefined ? {} : { device }),
    streams: stream === undefined ? [] : [stream],
    events: recorded.sort((a, b) => a.startS - b.startS),
    geometry,
    facts: factsOf({ ...events, ...first.sidecar }),
  };
  return finishOnScreen(recording, first.sidecar, options, tally);
}

/** Pixels of a scene camera or of the world have no screen: the person's must not turn them into degrees. */
function finishOnScreen(recording: Recording, sidecar: Json, options: ReadOptions, tally: IssueTally): ReadResult {
  const system = textOf(sidecar, 'SampleCoordinateSystem') ?? 'gaze-on-screen';
  if (system === 'gaze-on-screen') return finishRecording(recording, options, tally);
  const { geometry: _, ...rest } = options;
  const result = finishRecording({ ...recording, geometry: {} }, rest, tally);
  return { ...result, issues: result.issues.filter((issue) => issue.code !== 'GEOMETRY_MISSING') };
}

/** The other eyes of the same run, as far as their clocks are the first one's. */
async function fellowEyes(
  source: ByteSource,
  first: EyeTable,
  context: EyeContext,
  tally: IssueTally,
): Promise<EyeTable[]> {
  const label = entityOf(first.name, 'recording');
  const family = EYE_LABELS.find((labels) => labels.includes(label ?? ''));
  const found: EyeTable[] = [];
  for (const other of family ?? []) {
    if (other === label) continue;
    const name = withEntity(first.name, 'recording', other);
    const file = await anySibling(source, name);
    if (file === undefined) continue;
    const quiet: EyeContext = { ...context, options: withoutProgress(context.options) };
    try {
      const eye = await readEye({ ...file, sibling: async (n) => source.sibling?.(n) }, name, quiet, tally);
      if (isSameClock(first.timesS, eye.timesS)) found.push(eye);
      else tally.add('CLOCKS_DIFFER', { what: file.name, done: 'it was left out; open it on its own' });
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      tally.add(error.code, error.params, { where: { file: file.name } });
    }
  }
  return found;
}

async function anySibling(source: ByteSource, name: BidsName): Promise<ByteSource | undefined> {
  for (const extension of ['.tsv.gz', '.tsv']) {
    const file = await source.sibling?.(bidsName({ ...name, extension }));
    if (file !== undefined) return { name: file.name, sizeBytes: file.sizeBytes, chunks: () => file.chunks() };
  }
  return undefined;
}

function withoutProgress(options: ReadOptions): ReadOptions {
  const { onProgress: _, ...rest } = options;
  return rest;
}

/** As many samples, and none farther apart than a quarter of an interval. */
function isSameClock(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  const reachS = a.length < 2 ? 0 : (a[a.length - 1]! - a[0]!) / (a.length - 1) / 4;
  for (let i = 0; i < a.length; i++) if (!(Math.abs(a[i]! - b[i]!) <= reachS)) return false;
  return true;
}

/** Where y counts from, as an events description tells it. */
function originOf(events: Json | undefined): Json {
  const environment = textOf(events, 'EnvironmentCoordinates');
  const { ScreenOrigin } = objectOf(events, 'StimulusPresentation') ?? {};
  return {
    ...(environment === undefined ? {} : { EnvironmentCoordinates: environment }),
    ...(ScreenOrigin === undefined ? {} : { ScreenOrigin }),
  };
}

function deviceOf(sidecar: Json): string | undefined {
  const parts = [textOf(sidecar, 'Manufacturer'), textOf(sidecar, 'ManufacturersModelName')];
  const told = parts.filter((part) => part !== undefined).join(' ');
  return told === '' ? undefined : told;
}

function factsOf(sidecar: Json): Record<string, string | number> {
  const facts: Record<string, string | number> = {};
  for (const [field, name] of Object.entries(FACTS)) {
    const value = sidecar[field];
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) facts[name] = value;
  }
  for (const [name, value] of Object.entries(objectOf(sidecar, 'KinsbourneFacts') ?? {}))
    if (typeof value === 'number' || typeof value === 'string') facts[name] = value;
  return facts;
}
