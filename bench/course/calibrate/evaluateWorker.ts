import { parentPort } from 'node:worker_threads';
import { predictTargets, valuesOfMember } from '../../../src/course/index.ts';
import type { EvaluationTask } from './evaluatePool.ts';

parentPort!.on('message', ({ index, member, chance }: EvaluationTask) => {
  const { values, nuisance } = valuesOfMember(member);
  parentPort!.postMessage({ index, prediction: predictTargets(values, nuisance, chance) });
});
