/**
 * One hour (or as many as asked) of a generated binocular 1 kHz EyeLink ASC recording, read and analysed as the command
 * line does it: seconds and peak memory of a process of its own, and how the time grows with the length.
 * Run: npx tsx bench/hourAnalyse.ts [hours …]   (default 1; the goal for one hour is 6 s and 500 MB)
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { nodeSource } from '../src/cli/nodeSource.ts';
import { analyseRecording } from '../src/pipeline/index.ts';
import { simulateEyes } from '../src/simulate/index.ts';

const BLOCK_S = 60;
const PX_PER_DEG = 38;

/** A minute of each in turn, so that an hour holds still eyes, reading eyes and dancing eyes. */
const SCENARIOS = ['healthy-fixation', 'healthy-scanning', 'bench-opsoclonus', 'healthy-scanning'];

function writeRecording(path: string, hours: number): void {
  const file = openSync(path, 'w');
  writeSync(
    file,
    'MSG\t0 RECCFG CR 1000 2 1 LR\nMSG\t0 GAZE_COORDS 0.00 0.00 1919.00 1079.00\nSTART\t0 \tLEFT\tRIGHT\tSAMPLES\tEVENTS\nPRESCALER\t1\nVPRESCALER\t1\nPUPIL\tAREA\nEVENTS\tGAZE\tLEFT\tRIGHT\tRATE\t1000.00\tTRACKING\tCR\tFILTER\t2\nSAMPLES\tGAZE\tLEFT\tRIGHT\tRATE\t1000.00\tTRACKING\tCR\tFILTER\t2\n',
  );
  const blocks = SCENARIOS.map((scenario, k) => {
    const device = 'eyelink';
    const { recording } = simulateEyes({ scenario, seed: 900 + k, durationS: BLOCK_S, rateHz: 1000, device });
    return recording.streams[0]!;
  });
  const px = (deg: number, centre: number) => (centre + PX_PER_DEG * deg).toFixed(1).padStart(7);
  for (let block = 0, ms = 0; ms < hours * 3_600_000; block++) {
    const { columns, length } = blocks[block % blocks.length]!;
    let text = '';
    for (let i = 0; i < length && ms < hours * 3_600_000; i++, ms++) {
      text += `${ms}`;
      for (const eye of ['left', 'right']) {
        const x = columns[`${eye}XDeg`]![i]!;
        const y = columns[`${eye}YDeg`]![i]!;
        text += Number.isNaN(x) ? '\t   .\t   .\t    0.0' : `\t${px(x, 960)}\t${px(-y, 540)}\t  700.0`;
      }
      text += '\t.....\n';
    }
    writeSync(file, text);
  }
  writeSync(file, `END\t${Math.round(hours * 3_600_000)} \tSAMPLES\tEVENTS\tRES\t  38.00\t  38.00\n`);
  closeSync(file);
}

async function analyseInThisProcess(path: string): Promise<void> {
  const startMs = performance.now();
  const report = await analyseRecording(await nodeSource(path), {
    geometry: { widthM: 0.531, heightM: 0.299, distanceM: 0.6 },
  });
  if (report.kind !== 'eyes') throw new RangeError(`the recording must be of the eyes, got ${report.kind}`);
  const found = report.segments.reduce((sum, { detection }) => sum + detection.fastPhases.length, 0);
  const seconds = (performance.now() - startMs) / 1000;
  console.log(
    JSON.stringify({ seconds, peakMB: process.resourceUsage().maxRSS / 1024, found, kind: report.waveform.type }),
  );
}

if (process.argv[2] === '--child') {
  await analyseInThisProcess(process.argv[3]!);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-bench-'));
  try {
    for (const hours of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1]) {
      const path = join(folder, 'hour.asc');
      writeRecording(path, hours);
      const self = fileURLToPath(import.meta.url);
      const child = spawnSync(process.execPath, [...process.execArgv, self, '--child', path], { encoding: 'utf8' });
      if (child.status !== 0) throw new Error(child.stderr);
      const { seconds, peakMB, found, kind } = JSON.parse(child.stdout);
      const sizeMB = statSync(path).size / 1e6;
      console.log(
        `${hours} h, ${sizeMB.toFixed(0)} MB: ${seconds.toFixed(2)} s (${(seconds / hours).toFixed(2)} s an hour), peak ${peakMB.toFixed(0)} MB; ${found} fast phases, ${kind}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
