import { performance } from 'node:perf_hooks';
import { cwaPieces, readRecording } from '../src/formats/index.ts';
import type { ByteSource } from '../src/recording/index.ts';

// Parses a generated Axivity recording (packed AX3, stated 100 Hz, true rate 98.4 Hz with a daily wander; days as first argument, 7 by default) and
// prints the seconds of CPU, without those of generating the bytes, and the memory. Run: npx tsx bench/cwaParse.ts [days]

const TRUE_RATE_HZ = 98.4;
const DAY_S = 86_400;
const BLOCK_SAMPLES = 120;

/** Quiet and active stretches by turns, small integers as a device of 1/256 g gives; a repeated minute, so that generating costs little. */
function minuteOfSamples(): Int16Array[] {
  const length = 50 * BLOCK_SAMPLES;
  const active = (i: number): number => (i > length / 2 ? 90 * Math.sin(i / 9) : 0);
  return [
    Int16Array.from({ length }, (_, i) => 12 + active(i)),
    Int16Array.from({ length }, (_, i) => -30 + (i % 3) + active(i + 300) / 2),
    Int16Array.from({ length }, (_, i) => 252 - (i % 2) - active(i + 700)),
  ];
}

/** The bytes of the recording, made piece by piece; `generationS()` tells the seconds that took. */
function generatedSource(days: number): { source: ByteSource; generationS: () => number } {
  const minute = minuteOfSamples();
  const length = Math.floor((days * DAY_S * TRUE_RATE_HZ) / BLOCK_SAMPLES) * BLOCK_SAMPLES;
  const blockCount = length / BLOCK_SAMPLES;
  let generationMs = 0;
  const source: ByteSource = {
    name: 'bench.cwa',
    sizeBytes: 1024 + 512 * blockCount,
    async *chunks() {
      const pieces = cwaPieces({
        layout: 'packed',
        startLocal: '2026-11-02T09:00:00',
        statedRateHz: 100,
        stretches: [
          {
            length,
            // 0.2 s to and fro within a day, as the temperature of the device does.
            timeS: (index) => index / TRUE_RATE_HZ + 0.2 * Math.sin((2 * Math.PI * index) / TRUE_RATE_HZ / DAY_S),
            fillInto: (columns, index, count) => {
              const from = index % minute[0]!.length;
              columns.forEach((column, axis) => {
                column.set(minute[axis]!.subarray(from, from + count));
              });
            },
          },
        ],
      })[Symbol.iterator]();
      for (;;) {
        const cpu = process.cpuUsage();
        const next = pieces.next();
        const spent = process.cpuUsage(cpu);
        generationMs += (spent.user + spent.system) / 1000;
        if (next.done) return;
        yield next.value;
      }
    },
  };
  return { source, generationS: () => generationMs / 1000 };
}

const days = Number(process.argv[2] ?? 7);
if (!(days > 0)) throw new RangeError(`days must be > 0, got ${process.argv[2]}`);
const { source, generationS } = generatedSource(days);
const beforeMB = process.resourceUsage().maxRSS / 1024;
const startCpu = process.cpuUsage();
const startMs = performance.now();
const { recording, issues } = await readRecording(source);
const wallS = (performance.now() - startMs) / 1000;
const cpu = process.cpuUsage(startCpu);
const parseS = (cpu.user + cpu.system) / 1e6 - generationS();
const stream = recording.streams[0]!;
const columnsMB = Object.values(stream.columns).reduce((sum, column) => sum + column.length * 2, 0) / 1e6;
const fileMB = source.sizeBytes! / 1e6;
console.log(
  `${stream.length} samples of ${Object.keys(stream.columns).length} axes (${columnsMB.toFixed(0)} MB), ${fileMB.toFixed(0)} MB of file, ${stream.knots?.index.length ?? 0} knots, ${stream.rateHz.toFixed(3)} Hz`,
);
console.log(
  `parse ${parseS.toFixed(2)} s CPU (${(fileMB / parseS).toFixed(0)} MB/s, ${(stream.length / 1e6 / parseS).toFixed(1)} M samples/s); generating ${generationS().toFixed(2)} s; wall ${wallS.toFixed(2)} s`,
);
const peakMB = process.resourceUsage().maxRSS / 1024;
console.log(
  `peak memory of the process ${peakMB.toFixed(0)} MB, of which ${beforeMB.toFixed(0)} MB were there before parsing`,
);
console.log(issues.map((issue) => `${issue.code} × ${issue.count}`).join(', ') || 'no issues');
