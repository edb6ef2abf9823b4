import { performance } from 'node:perf_hooks';
import { readRecording } from '../src/formats/index.ts';
import type { ByteSource } from '../src/recording/index.ts';
import { makeRandom } from '../src/signal/index.ts';

// Parses a generated EyeLink ASC recording (binocular, 1 kHz; hours as first argument, 1 by default) and prints the
// seconds of CPU, without those of generating the text, and the memory. Run: npx tsx bench/eyelinkParse.ts [hours]

const ROWS_PER_PIECE = 4096;
const HEADER = `** CONVERTED FROM bench.edf using edfapi 4.2
** TYPE: EDF_FILE BINARY EVENT SAMPLE TAGGED
** EYELINK II CL v5.15 Jan 24 2018
**

MSG\t1000000 RECCFG CR 1000 2 1 LR
MSG\t1000000 GAZE_COORDS 0.00 0.00 1919.00 1079.00
START\t1000000 \tLEFT\tRIGHT\tSAMPLES\tEVENTS
PRESCALER\t1
VPRESCALER\t1
PUPIL\tAREA
EVENTS\tGAZE\tLEFT\tRIGHT\tRATE\t1000.00\tTRACKING\tCR\tFILTER\t2
SAMPLES\tGAZE\tLEFT\tRIGHT\tRATE\t1000.00\tTRACKING\tCR\tFILTER\t2
`;

/** The text of the recording, made piece by piece; `generationS()` tells the seconds that took. */
function generatedSource(hours: number): { source: ByteSource; generationS: () => number; sizeBytes: () => number } {
  let generationMs = 0;
  let sizeBytes = 0;
  const rowCount = Math.round(hours * 3_600_000);
  const source: ByteSource = {
    name: 'bench.asc',
    sizeBytes: undefined,
    async *chunks() {
      const encoder = new TextEncoder();
      const random = makeRandom(20261123);
      let cpu = process.cpuUsage();
      yield encoder.encode(HEADER);
      for (let from = 0; from < rowCount; from += ROWS_PER_PIECE) {
        cpu = process.cpuUsage();
        const piece = encoder.encode(rowsOf(from, Math.min(rowCount, from + ROWS_PER_PIECE), random));
        sizeBytes += piece.length;
        const spent = process.cpuUsage(cpu);
        generationMs += (spent.user + spent.system) / 1000;
        yield piece;
      }
      yield encoder.encode(`END\t${1000000 + rowCount} \tSAMPLES\tEVENTS\tRES\t  47.75\t  45.92\n`);
    },
  };
  return { source, generationS: () => generationMs / 1000, sizeBytes: () => sizeBytes };
}

function rowsOf(from: number, to: number, random: () => number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    // A blink of 150 ms every 4 s, else gaze that wanders over the screen.
    if (i % 4000 < 150) {
      text += `${1000000 + i}\t   .\t   .\t    0.0\t   .\t   .\t    0.0\t.....\n`;
      continue;
    }
    const x = 960 + 800 * Math.sin(i / 700) + random();
    const y = 540 + 400 * Math.cos(i / 900) + random();
    text += `${1000000 + i}\t${pad(x)}\t${pad(y)}\t${pad(700 + 20 * random())}\t${pad(x + 3)}\t${pad(y - 2)}\t${pad(690)}\t.....\n`;
  }
  return text;
}

function pad(value: number): string {
  return value.toFixed(1).padStart(7);
}

const hours = Number(process.argv[2] ?? 1);
if (!(hours > 0)) throw new RangeError(`hours must be > 0, got ${process.argv[2]}`);
const geometry = process.argv[3] === 'degrees' ? { widthM: 0.53, heightM: 0.3, distanceM: 0.6 } : {};
const { source, generationS, sizeBytes } = generatedSource(hours);
const startCpu = process.cpuUsage();
const startMs = performance.now();
const { recording, issues } = await readRecording(source, { geometry });
const wallS = (performance.now() - startMs) / 1000;
const cpu = process.cpuUsage(startCpu);
const parseS = (cpu.user + cpu.system) / 1e6 - generationS();
const stream = recording.streams[0]!;
const columnsMB = Object.values(stream.columns).reduce((sum, c) => sum + c.length * 4, 0) / 1e6;
console.log(
  `${stream.length} samples, ${Object.keys(stream.columns).length} columns (${columnsMB.toFixed(0)} MB), ${(sizeBytes() / 1e6).toFixed(0)} MB of text`,
);
console.log(
  `parse ${parseS.toFixed(2)} s CPU (${(sizeBytes() / 1e6 / parseS).toFixed(0)} MB/s, ${(stream.length / 1e6 / parseS).toFixed(2)} M samples/s); generating ${generationS().toFixed(2)} s; wall ${wallS.toFixed(2)} s`,
);
console.log(`peak memory of the process ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
console.log(issues.map((issue) => `${issue.code} × ${issue.count}`).join(', ') || 'no issues');
