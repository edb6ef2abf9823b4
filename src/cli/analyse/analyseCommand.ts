import { FORMATS } from '../../formats/index.ts';
import type { AnalyseOptions } from '../../pipeline/index.ts';
import type { Command, ParsedCommand, Terminal } from '../command.ts';
import { EXIT_CODE } from '../exitCode.ts';
import { type InputFile, openInputs } from '../inputFiles.ts';
import { dropOutput, finishOutput } from '../outputFile.ts';
import type { AnalyseTask } from './analyseFile.ts';
import { EYE_OPTION, READ_OPTIONS, readAnalyseOptions, TASK_OPTIONS } from './analyseOptions.ts';
import { runAnalysePool, type TaskResult } from './analysePool.ts';
import { orderedPrinter } from './orderedPrinter.ts';
import { type OutputPlan, planOutputs } from './planOutputs.ts';

export const analyseCommand: Command = {
  name: 'analyse',
  usage: 'analyse FILE… [options]',
  summary: 'measure recordings: verdict, measures, events',
  positionals: [1, Number.POSITIVE_INFINITY],
  options: [
    { name: 'json', meaning: 'print JSON for programs: an object, or an array for several files' },
    {
      name: 'labels',
      value: 'FILE',
      meaning: 'eyes: write t_s and one label per sample (codes below); body: one row per event',
    },
    { name: 'report', value: 'FILE', meaning: 'write an HTML report that prints well' },
    { name: 'out', value: 'FOLDER', meaning: 'write JSON, report and labels for each file into this folder' },
    EYE_OPTION,
    ...READ_OPTIONS,
    ...TASK_OPTIONS,
    { name: 'progress', meaning: 'tell the progress on stderr even if it is not a terminal' },
  ],
  details: [
    'FILE may be - for standard input. Several files are measured at once, one on each core.',
    'Label codes: 0 none, 1 fixation, 2 saccade, 3 post-saccadic oscillation, 4 pursuit, 5 blink, 6 undefined.',
  ],
  examples: [
    'kinsbourne analyse data/eyes/synthetic-flutter.tsv',
    'kinsbourne analyse rec.asc --json --labels rec.labels.tsv --report rec.html',
    "kinsbourne analyse gaze.csv --columns 'time=t_ms,gx=x_px,gy=y_px' --screen 1920x1080px,0.53x0.30m --distance 0.6",
    'kinsbourne analyse day1/*.asc --out results',
  ],
  run: runAnalyse,
};

async function runAnalyse(parsed: ParsedCommand, terminal: Terminal): Promise<number> {
  const options = readAnalyseOptions(
    parsed,
    FORMATS.map(({ id }) => id),
  );
  const plans = planOutputs(parsed, parsed.files);
  const { inputs, remove } = await openInputs(parsed.files);
  const release = terminal.onInterrupt(() => {
    for (const plan of plans) for (const path of pathsOf(plan)) dropOutput(path);
    remove();
  });
  try {
    const print = parsed.flag('json') ? 'json' : 'text';
    const allDone = await analyseInputs({ inputs, plans, options, print }, terminal);
    return allDone ? EXIT_CODE.ok : EXIT_CODE.fileFailed;
  } finally {
    release();
    remove();
  }
}

interface AnalyseJob {
  readonly inputs: readonly InputFile[];
  /** One for each input; fewer where nothing is to be written. */
  readonly plans: readonly OutputPlan[];
  readonly options: AnalyseOptions;
  readonly print: 'text' | 'json';
}

/** Measures and prints every input. Returns whether each could be read and written. */
async function analyseInputs({ inputs, plans, options, print }: AnalyseJob, terminal: Terminal): Promise<boolean> {
  const printer = orderedPrinter(inputs, print, terminal);
  const tasks: AnalyseTask[] = [];
  const inputIndexOfTask: number[] = [];
  inputs.forEach(({ path, name, complaint }, i) => {
    if (path === undefined) {
      printer.add(i, { ok: false, failure: { code: 'FILE_NOT_READABLE', message: complaint ?? 'cannot be read' } });
      return;
    }
    inputIndexOfTask.push(i);
    tasks.push({ path, name, options, outputs: plans[i] ?? {}, print });
  });
  let doneCount = 0;
  const fractions = tasks.map(() => 0);
  await runAnalysePool(tasks, {
    onProgress: (taskIndex, fraction) => {
      fractions[taskIndex] = fraction;
      if (terminal.showsProgress) terminal.progress(progressLine(tasks, fractions));
    },
    onResult: (taskIndex, result) => {
      fractions[taskIndex] = 1;
      settleOutputs(tasks[taskIndex]!.outputs, result);
      if (result.ok) doneCount++;
      printer.add(inputIndexOfTask[taskIndex]!, result);
    },
  });
  terminal.progress('');
  printer.end();
  return doneCount === inputs.length;
}

function pathsOf(plan: OutputPlan): string[] {
  return [plan.json, plan.report, plan.labels].filter((path) => path !== undefined);
}

/** Puts the finished files in place, or removes what a failed task left. */
function settleOutputs(plan: OutputPlan, { ok }: TaskResult): void {
  for (const path of pathsOf(plan)) {
    if (ok) finishOutput(path);
    else dropOutput(path);
  }
}

function progressLine(tasks: readonly AnalyseTask[], fractions: readonly number[]): string {
  const done = fractions.reduce((sum, fraction) => sum + fraction, 0) / tasks.length;
  const running = tasks.filter((_, i) => fractions[i]! > 0 && fractions[i]! < 1).map(({ name }) => name);
  return `${Math.round(100 * done)} % of ${tasks.length === 1 ? '1 file' : `${tasks.length} files`}  ${running.join(', ')}`;
}
