/**
 * Five-year courses a second on one core, alone and with a FHIR R4 bundle as one line of text for each child: the only fair comparison with tools that write
 * whole records. Run: npx tsx bench/cohortFhir.ts [children]   (default 500; the goal is 100 a second with bundles)
 */
import { loadavg } from 'node:os';
import {
  COURSE_MODEL_VERSION,
  type CohortSpec,
  courseHistory,
  membersOf,
  POPULATIONS,
  publishedProtocol,
  specHash,
} from '../src/course/index.ts';
import { bundleOfHistory } from '../src/pipeline/index.ts';

const children = Number(process.argv[2] ?? 500);
const spec: CohortSpec = {
  modelVersion: COURSE_MODEL_VERSION,
  seed: 1,
  people: children,
  years: 5,
  members: membersOf(POPULATIONS[0]!, 30),
  arms: [publishedProtocol('triple').protocol],
};
const cohort = specHash(spec).slice(0, 8);

function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

let bytes = 0;
const alone = (): void => {
  for (let id = 0; id < children; id++) bytes += courseHistory(spec, 0, id).ratings.length;
};
const withBundles = (): void => {
  for (let id = 0; id < children; id++) {
    const key = cohort + id.toString(16).padStart(8, '0');
    bytes += JSON.stringify(bundleOfHistory(courseHistory(spec, 0, id), key)).length;
  }
};
alone();
withBundles();
bytes = 0;
const times = { alone: Number.POSITIVE_INFINITY, withBundles: Number.POSITIVE_INFINITY };
for (let round = 0; round < 3; round++) {
  times.alone = Math.min(times.alone, secondsOf(alone));
  bytes = 0;
  times.withBundles = Math.min(times.withBundles, secondsOf(withBundles));
}
console.log(
  `${children} courses of 5 years, one core, best of 3, load ${loadavg()[0]!.toFixed(1)}:\n` +
    `  alone         ${(children / times.alone).toFixed(0)} courses/s\n` +
    `  with bundles  ${(children / times.withBundles).toFixed(0)} courses/s, ${(bytes / children / 1000).toFixed(1)} kB each (goal 100)`,
);
