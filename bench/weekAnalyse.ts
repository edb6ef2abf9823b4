/**
 * A week of a made-up child with a 100-Hz Axivity sensor at the ankle (with 30 jerks a minute awake), read and analysed as the command line does it: seconds on one
 * core and peak memory of a process of its own, with what each part took.
 * Run: npx tsx bench/weekAnalyse.ts [days]   (default 7; the goal for a week is 12 s)
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { nodeSource } from '../src/cli/nodeSource.ts';
import { cwaPieces, readRecording } from '../src/formats/index.ts';
import { analyseRead } from '../src/pipeline/index.ts';
import { readColumnInto, timeOfSampleS } from '../src/recording/index.ts';
import { simulateToddlerDays } from '../src/simulate/index.ts';

const RATE_HZ = 100;
const STEPS_PER_G = 256;

/** The file, made once and kept among the temporary files. */
function weekFile(days: number): string {
  const folder = join(tmpdir(), 'kinsbourne-bench');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `week-${days}d-${RATE_HZ}hz-3.cwa`);
  if (existsSync(path)) return path;
  const { recording } = simulateToddlerDays({
    days,
    rateHz: RATE_HZ,
    seed: 7,
    jerksPerMin: 30,
    stepG: 1 / STEPS_PER_G,
  });
  const stream = recording.streams[0]!;
  const names = ['accelXG', 'accelYG', 'accelZG'];
  const file = openSync(path, 'w');
  const pieces = cwaPieces({
    layout: 'packed',
    startLocal: recording.wallClock!.startLocal,
    statedRateHz: RATE_HZ,
    stepsPerG: STEPS_PER_G,
    stretches: [
      {
        length: stream.length,
        timeS: (index) => timeOfSampleS(stream, index),
        fillInto: (columns, index, count) =>
          names.forEach((name, axis) => {
            const values = new Float32Array(count);
            readColumnInto(values, stream, name, index);
            for (let i = 0; i < count; i++) columns[axis]![i] = Math.round(values[i]! * STEPS_PER_G);
          }),
      },
    ],
  });
  for (const piece of pieces) writeSync(file, piece);
  closeSync(file);
  return path;
}

async function analyseInThisProcess(path: string): Promise<void> {
  const startMs = performance.now();
  const read = await readRecording(await nodeSource(path));
  const readMs = performance.now();
  const report = analyseRead(read);
  if (report.kind !== 'body') throw new RangeError(`the recording must be of the body, got ${report.kind}`);
  const endMs = performance.now();
  const [sensor] = report.found.sensors;
  console.log(
    JSON.stringify({
      readS: (readMs - startMs) / 1000,
      analyseS: (endMs - readMs) / 1000,
      totalS: (endMs - startMs) / 1000,
      peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
      samples: sensor?.sources.reduce((sum, { length }) => sum + length, 0),
      jerks: sensor?.jerks?.jerks.length,
      bouts: sensor?.gait?.bouts.length,
      nights: report.found.sleep?.periods.length,
      measures: report.measures.filter(({ status }) => status === 'measured').length,
    }),
  );
}

const [first = '7', second] = process.argv.slice(2);
if (first === '--analyse') await analyseInThisProcess(second!);
else {
  const path = weekFile(Number(first));
  const sizeMB = statSync(path).size / 2 ** 20;
  console.log(`${first} days at ${RATE_HZ} Hz: ${sizeMB.toFixed(0)} MB`);
  const hasTaskset = spawnSync('taskset', ['-V']).status === 0;
  if (!hasTaskset) console.log('taskset is not here: the process may use more than one core');
  for (let run = 0; run < 3; run++) {
    const args = ['--import', 'tsx', fileURLToPath(import.meta.url), '--analyse', path];
    const child = hasTaskset
      ? spawnSync('taskset', ['-c', '0', process.execPath, ...args], { encoding: 'utf8' })
      : spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (child.status !== 0) throw new Error(child.stderr);
    console.log(child.stdout.trim());
  }
}
