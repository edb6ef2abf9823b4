import type { Terminal } from '../command.ts';
import type { InputFile } from '../inputFiles.ts';
import type { FileFailure } from './analyseFile.ts';
import type { TaskResult } from './analysePool.ts';

/** Prints results in the order of the files, whatever order they end in. */
export function orderedPrinter(inputs: readonly InputFile[], print: 'text' | 'json', terminal: Terminal) {
  const waiting = new Map<number, TaskResult>();
  const many = inputs.length > 1;
  let next = 0;
  const printOne = (input: InputFile, result: TaskResult, isFirst: boolean): void => {
    if (!result.ok) for (const line of failureLines(input.shown, result.failure)) terminal.error(line);
    if (print === 'json') {
      const text = result.ok ? withFileName(result.printed, input.shown) : failureJson(input.shown, result.failure);
      terminal.write(many ? `${isFirst ? '[\n' : ',\n'}${text.trimEnd()}` : text);
    } else if (result.ok)
      terminal.write(many && !isFirst ? `\n${'─'.repeat(60)}\n\n${result.printed}` : result.printed);
  };
  return {
    add(index: number, result: TaskResult): void {
      waiting.set(index, result);
      for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
        waiting.delete(next);
        printOne(inputs[next]!, ready, next === 0);
        next++;
      }
    },
    end(): void {
      if (many && print === 'json') terminal.write('\n]\n');
    },
  };
}

/** The path as it was given stands first in each JSON object, since names alone may repeat. */
function withFileName(json: string, shown: string): string {
  return json.replace('{', () => `{\n  "file": ${JSON.stringify(shown)},`);
}

/** What a person reads about a file that failed. */
export function failureLines(shown: string, { message, hint, where, more }: FileFailure): string[] {
  const place = where?.line === undefined ? '' : ` (line ${where.line})`;
  return [`kinsbourne: ${shown}${place}: ${message}${hint === undefined ? '' : ` ${hint}`}`, ...(more ?? [])];
}

function failureJson(shown: string, { more: _, ...failure }: FileFailure): string {
  return `${JSON.stringify({ file: shown, error: failure }, null, 2)}\n`;
}
