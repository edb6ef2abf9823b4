import {
  type AnalyseOptions,
  analyseRecording,
  MEASURE_TITLES,
  renderFoundTsv,
  renderReportHtml,
  renderReportJson,
} from '../../pipeline/index.ts';
import type { FormatError } from '../../recording/index.ts';
import { nodeSource } from '../nodeSource.ts';
import { writeTemporary } from '../outputFile.ts';
import type { OutputPlan } from './planOutputs.ts';
import { renderReportText } from './renderReportText.ts';

/** What a worker is told to do with one file. */
export interface AnalyseTask {
  readonly path: string;
  readonly name: string;
  readonly options: AnalyseOptions;
  readonly outputs: OutputPlan;
  /** What is printed for it. */
  readonly print: 'text' | 'json';
}

/** One file from bytes to printed text; output files are left under their temporary names for the caller to put in place. */
export async function analyseFile(task: AnalyseTask, onProgress: (fraction: number) => void): Promise<string> {
  const report = await analyseRecording(await nodeSource(task.path, task.name), { ...task.options, onProgress });
  const { json, report: html, labels } = task.outputs;
  if (json !== undefined) writeTemporary(json, renderReportJson(report));
  if (html !== undefined) writeTemporary(html, [renderReportHtml(report, MEASURE_TITLES)]);
  if (labels !== undefined) writeTemporary(labels, renderFoundTsv(report));
  return task.print === 'text' ? renderReportText(report, MEASURE_TITLES) : [...renderReportJson(report)].join('');
}

/** A failure that can cross from a worker: one line for a person, fields for a program. */
export interface FileFailure {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly where?: FormatError['where'];
  /** Further lines for a person: the columns of a table that has to be explained. */
  readonly more?: readonly string[];
  readonly question?: FormatError['question'];
}
