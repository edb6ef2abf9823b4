import { readFileSync } from 'node:fs';
import { byteSourceFromBytes } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { readRecording } from '../registry.ts';

export const encoder = new TextEncoder();
export const fixture = (name: string) => readFileSync(new URL(`../../../data/formats/${name}`, import.meta.url));
export const read = (text: string | Uint8Array, options: ReadOptions = {}) =>
  readRecording(byteSourceFromBytes('e.asc', typeof text === 'string' ? encoder.encode(text) : text), options);
export const codes = (result: Awaited<ReturnType<typeof read>>) => result.issues.map((issue) => issue.code);

export const HEAD = '** CONVERTED FROM x.edf using edfapi 4.2\n** EYELINK II CL v5.15 Jan 24 2018\n**\n\n';

/** One recording block; `samples` is what follows SAMPLES, `rows` the lines in it. */
export function block(eyes: string, samples: string, rows: readonly string[], end = true): string {
  const lines = [
    `START\t1000 \t${eyes}\tSAMPLES\tEVENTS`,
    'PRESCALER\t1',
    'VPRESCALER\t1',
    'PUPIL\tAREA',
    `EVENTS\tGAZE\t${eyes}\tRATE\t1000.00\tTRACKING\tCR\tFILTER\t2`,
    `SAMPLES\t${samples}`,
    ...rows,
    ...(end ? ['END\t2000 \tSAMPLES\tEVENTS\tRES\t  47.75\t  45.92'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

export const MONO = 'GAZE\tLEFT\tRATE\t1000.00\tTRACKING\tCR\tFILTER\t2';
export const rows = (from: number, count: number, rest: string, stepMs = 1): string[] =>
  Array.from({ length: count }, (_, i) => `${from + i * stepMs}\t${rest}`);
export const column = (result: Awaited<ReturnType<typeof read>>, name: string, stream = 0) => [
  ...(result.recording.streams[stream]!.columns[name]?.slice() ?? []),
];
