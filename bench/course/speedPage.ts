/**
 * Runs the benchmarks of the course model one after the other and writes docs/model/course-speed.md: goals, figures, and what each printed.
 * Run: npx tsx bench/course/speedPage.ts write     about ten minutes on a machine with nothing else to do; SciPy (python3) and Chromium are needed
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type SpeedOutputs, speedTable } from './speedTable.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = new URL('../../docs/model/course-speed.md', import.meta.url);

const COMMANDS: Readonly<Record<keyof SpeedOutputs, readonly string[]>> = {
  kernel: ['bench/kernelSpeed.ts'],
  million: ['bench/course/cohortSpeed.ts', '--people', '1000000', '--run-only'],
  bundles: ['bench/cohortFhir.ts'],
  fit: ['bench/course/fitSpeed.ts'],
  frames: ['bench/course/simulatorFrames.ts'],
};

function printed(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  // why: a benchmark that misses its goal may end with 1, and its figures are wanted all the more
  if (stdout === '') throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout.trimEnd();
}

const load = loadavg()[0]!;
const outputs = Object.fromEntries(
  Object.entries(COMMANDS).map(([name, args]) => {
    console.error(args.join(' '));
    return [name, printed(args)];
  }),
) as unknown as SpeedOutputs;

const page = `# What the course model costs

Written by \`npx tsx bench/course/speedPage.ts write\`, which runs the benchmarks below one after the other. Measured on ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node},
load ${load.toFixed(1)} at the start. Times of one core are processor time. Other machines give other figures; ratios within one run are what lasts.

${speedTable(outputs)}

That the same cohort has the same rows on 1, 2 and 4 workers, and after kills, is a test and not a figure: \`npx vitest run src/jobs test/durability/cohortQueue.test.ts\`. Synthea writes whole lives and all diseases; its users report about
one patient a second and core, so that no figure here can stand beside that but the one with bundles.

${Object.entries(COMMANDS)
  .map(([name, args]) => `## npx tsx ${args.join(' ')}\n\n\`\`\`text\n${outputs[name as keyof SpeedOutputs]}\n\`\`\``)
  .join('\n\n')}
`;
if (process.argv[2] === 'write') writeFileSync(PAGE, page);
else console.log(page);
