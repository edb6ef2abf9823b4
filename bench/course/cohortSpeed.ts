import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  COURSE_MODEL_VERSION,
  type CohortSpec,
  makeCohortRows,
  membersOf,
  POPULATIONS,
  publishedProtocol,
  runChunkInto,
} from '../../src/course/index.ts';
import { measuredCommand } from './measuredCommand.ts';

const MB = 2 ** 20;
/** Most memory that a run may need, whatever its size. */
const MOST_MB = 400;
const ARMS = ['untreated', 'prednisolone-taper', 'triple'] as const;

function specOf(arm: string, people: number, years: number): CohortSpec {
  return {
    modelVersion: COURSE_MODEL_VERSION,
    seed: 1,
    people,
    years,
    members: membersOf(POPULATIONS[0]!, 1),
    arms: [publishedProtocol(arm).protocol],
  };
}

/** Courses a second of processor time in one thread: rows and all, the best of some rounds. */
function coursesPerSecond(arm: string, years: number, people: number, rounds = 3): number {
  const spec = specOf(arm, people, years);
  const rows = makeCohortRows(people);
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    runChunkInto(rows, spec, { index: 0, arm: 0, firstId: 0, count: people });
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, (people / (user + system)) * 1e6);
  }
  return best;
}

interface WholeRun {
  readonly people: string;
  readonly years: string;
  readonly workers: string;
  readonly file: string;
  readonly summary: boolean;
  readonly fhir: boolean;
}

/** Runs a whole cohort into a file through the command line, and tells how long it took and how much memory it needed at most. */
async function wholeRun({ people, years, workers, file, summary, fhir }: WholeRun): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-cohort-bench-'));
  const out = join(folder, file);
  const size = ['--people', people, '--years', years, '--seed', '1', '--members', '1', '--workers', workers];
  const more = [
    ...(summary ? ['--summary', join(folder, 'summary.md')] : []),
    ...(fhir ? ['--fhir', join(folder, 'bundles.ndjson')] : []),
  ];
  try {
    const run = await measuredCommand(['cohort', '--arm', 'prednisolone-taper', ...size, '--out', out, ...more]);
    const { seconds, cpuSeconds, peakMb, text } = run;
    console.log(
      `${people} courses of ${years} years into ${file}${summary ? ', summary' : ''}${fhir ? ', FHIR bundles' : ''}, ${workers} workers: ${seconds.toFixed(1)} s, ` +
        `${(Number(people) / seconds).toFixed(0)} courses/s, ${(Number(people) / cpuSeconds).toFixed(0)} per second of processor time, all included; ` +
        `${(statSync(out).size / MB).toFixed(1)} MB`,
    );
    console.log(
      `most memory ${peakMb.toFixed(0)} MB (${peakMb <= MOST_MB ? 'within' : 'ABOVE'} ${MOST_MB} MB); rows ${/[0-9a-f]{64}/.exec(text)?.[0]}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith('cohortSpeed.ts')) {
  const { values } = parseArgs({
    options: {
      people: { type: 'string', default: '20000' },
      years: { type: 'string', default: '5' },
      workers: { type: 'string', default: String(availableParallelism()) },
      file: { type: 'string', default: 'cohort.parquet' },
      summary: { type: 'boolean', default: false },
      fhir: { type: 'boolean', default: false },
      'run-only': { type: 'boolean', default: false },
    },
  });
  console.log(
    `Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)} (a busy machine makes every figure worse)`,
  );
  if (!values['run-only'])
    for (const arm of ARMS)
      for (const [years, people] of [
        [1, 1500],
        [5, 600],
      ] as const)
        console.log(
          `one core, ${arm}, ${years} year${years === 1 ? '' : 's'}: ${coursesPerSecond(arm, years, people).toFixed(0)} courses/s`,
        );
  await wholeRun(values);
}
