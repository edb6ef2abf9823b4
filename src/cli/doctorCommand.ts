import { availableParallelism, totalmem } from 'node:os';
import { EYE_MEASURES } from '../eyes/index.ts';
import { FORMATS } from '../formats/index.ts';
import { analyseRecording, KINSBOURNE_VERSION } from '../pipeline/index.ts';
import { byteSourceFromBytes } from '../recording/index.ts';
import type { Command } from './command.ts';
import { EXIT_CODE } from './exitCode.ts';

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
}

const OLDEST_NODE: readonly [number, number] = [20, 19];

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'doctor [--json]',
  summary: 'check that everything works here; attach its output to a report',
  positionals: [0, 0],
  options: [{ name: 'json', meaning: 'print JSON for programs' }],
  details: ['It tells versions and the result of a self-test. It names no file, no person and no folder.'],
  examples: ['kinsbourne doctor'],
  async run(parsed, terminal) {
    const checks = [checkNode(), describeMachine(), await checkAnalysis()];
    const ok = checks.every((check) => check.ok);
    if (parsed.flag('json'))
      terminal.write(`${JSON.stringify({ kinsbourne: KINSBOURNE_VERSION, ok, checks }, null, 2)}\n`);
    else {
      terminal.write(`kinsbourne ${KINSBOURNE_VERSION}: ${FORMATS.length} formats, ${EYE_MEASURES.length} measures\n`);
      for (const { name, ok: good, found } of checks) terminal.write(`${good ? 'ok ' : 'BAD'} ${name}: ${found}\n`);
    }
    return ok ? EXIT_CODE.ok : EXIT_CODE.fileFailed;
  },
};

function checkNode(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return {
    name: 'Node',
    ok,
    found: `${process.versions.node}${ok ? '' : `, but ${OLDEST_NODE.join('.')} or newer is needed`}`,
  };
}

function describeMachine(): Check {
  const gigabytes = (totalmem() / 2 ** 30).toFixed(1);
  return {
    name: 'machine',
    ok: true,
    found: `${process.platform} ${process.arch}, ${availableParallelism()} cores, ${gigabytes} GB memory`,
  };
}

/** Eight seconds that hold ten square steps of 10 deg: a recording whose answer is known by construction. */
async function checkAnalysis(): Promise<Check> {
  const name = 'self-test';
  const rows = ['t_s\tx_deg\ty_deg'];
  for (let i = 0; i < 4000; i++) {
    const noiseDeg = 0.01 * Math.sin(i * 12.9898) * Math.cos(i * 78.233);
    rows.push(`${(i / 500).toFixed(3)}\t${(smoothSteps(i / 500) + noiseDeg).toFixed(4)}\t${noiseDeg.toFixed(4)}`);
  }
  try {
    const report = await analyseRecording(byteSourceFromBytes('self-test.tsv', Buffer.from(`${rows.join('\n')}\n`)));
    if (report.kind !== 'eyes') throw new RangeError(`the self-test must be of the eyes, got ${report.kind}`);
    const found = report.segments.reduce((sum, { detection }) => sum + detection.fastPhases.length, 0);
    return { name, ok: found === STEPS, found: `${found} of ${STEPS} saccades found in a made-up recording` };
  } catch (error) {
    return { name, ok: false, found: error instanceof Error ? error.message : String(error) };
  }
}

const STEPS = 10;
const STEP_DEG = 10;
const STEP_S = 0.05;

/** Position in deg at `timeS`: a minimum-jerk step of 10 deg and 50 ms to and fro, every 0.7 s from 0.5 s on. */
function smoothSteps(timeS: number): number {
  let xDeg = 0;
  for (let step = 0; step < STEPS; step++) {
    const u = Math.min(1, Math.max(0, (timeS - 0.5 - 0.7 * step) / STEP_S));
    xDeg += (step % 2 === 0 ? 1 : -1) * STEP_DEG * u * u * u * (10 - 15 * u + 6 * u * u);
  }
  return xDeg;
}
