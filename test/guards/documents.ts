import { posix } from 'node:path';
import type { TextFile } from './projectFiles.ts';

/** A fenced block of a Markdown file. `info` is what stands after the fence: `ts run`, `console run`, `bash` … */
export interface FencedBlock {
  readonly path: string;
  readonly line: number;
  readonly info: string;
  readonly text: string;
}

export function fencedBlocks({ path, text }: TextFile): FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: { line: number; info: string; lines: string[] } | undefined;
  text.split('\n').forEach((line, i) => {
    const fence = /^\s*```(.*)$/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === undefined) open = { line: i + 1, info: fence[1]!.trim(), lines: [] };
    else {
      blocks.push({ path, line: open.line, info: open.info, text: open.lines.join('\n') });
      open = undefined;
    }
  });
  return blocks;
}

function withoutBlocks(text: string): string {
  return text.replace(/^\s*```[\s\S]*?^\s*```/gm, '').replace(/`[^`\n]*`/g, '');
}

/** The anchors of a page as GitHub makes them: lower case, blanks to hyphens, punctuation dropped, repeats numbered. */
export function anchorsOf(text: string): Set<string> {
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, heading] of text.replace(/^\s*```[\s\S]*?^\s*```/gm, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const plain = heading!
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const count = seen.get(plain) ?? 0;
    seen.set(plain, count + 1);
    anchors.add(count === 0 ? plain : `${plain}-${count}`);
  }
  return anchors;
}

/** Links of Markdown files that lead nowhere: missing files, missing anchors. Addresses outside are not followed. */
export function checkLinks(pages: readonly TextFile[], exists: (path: string) => boolean): string[] {
  const textOf = new Map(pages.map(({ path, text }) => [path, text]));
  return pages.flatMap(({ path, text }) =>
    [...withoutBlocks(text).matchAll(/\]\(([^()\s]+)(?:\s+"[^"]*")?\)/g)].flatMap(([, target]) => {
      if (/^[a-z]+:/i.test(target!)) return [];
      const [file, anchor] = target!.split('#') as [string, string?];
      const resolved = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), decodeURI(file)));
      if (!exists(resolved)) return [`${path} links to ${target}, which is not there`];
      const page = textOf.get(resolved);
      if (anchor === undefined || page === undefined || anchorsOf(page).has(anchor)) return [];
      return [`${path} links to ${target}, but ${resolved} has no such heading`];
    }),
  );
}

/** Commands of npm itself that our pages may name. */
const NPM_COMMANDS = ['ci', 'install', 'i'];

/** Names of npm scripts, in blocks and in backticks, that package.json does not have. */
export function checkScripts(pages: readonly TextFile[], scripts: readonly string[]): string[] {
  const known = new Set([...scripts, ...NPM_COMMANDS]);
  return pages.flatMap((page) => {
    const code = [...fencedBlocks(page).map(({ text }) => text), ...(page.text.match(/`[^`\n]+`/g) ?? [])].join('\n');
    return [...code.matchAll(/\bnpm (run )?([a-z][\w:-]*)/g)]
      .filter(([, run, name]) => (run === undefined ? !known.has(name!) : !scripts.includes(name!)))
      .map(([whole]) => `${page.path} names "${whole}", which package.json does not have`);
  });
}

/** Paths in backticks that look like ours (`src/…`, `docs/…`) and do not exist. Patterns with `<`, `*` or `…` are skipped. */
export function checkPaths(pages: readonly TextFile[], exists: (path: string) => boolean): string[] {
  return pages.flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:src|test|docs|data|bench|tools|bin|changes)\/[^`\s]*)`/g)]
      .map(([, named]) => named!.replace(/[/.,;:]$/, ''))
      .filter((named) => !/[<>*…{}]|\.\.\./.test(named) && !exists(named))
      .map((named) => `${path} names ${named}, which is not there`),
  );
}

/** Expected and shown lines: the comment after each `console.log(…)` of a block, e.g. `console.log(2) // 2`. */
export function expectedLines(code: string): string[] {
  return [...code.matchAll(/^\s*console\.log\(.*\);?\s*\/\/\s?(.*)$/gm)].map(([, expected]) => expected!.trim());
}

export interface Transcript {
  readonly command: string;
  readonly output: readonly string[];
}

/** Commands (`$ …`) of a console block, each with the lines below it. */
export function transcriptsOf(text: string): Transcript[] {
  const transcripts: { command: string; output: string[] }[] = [];
  for (const line of text.split('\n'))
    if (line.startsWith('$ ')) transcripts.push({ command: line.slice(2), output: [] });
    else transcripts.at(-1)?.output.push(line);
  return transcripts.map(({ command, output }) => ({ command, output: trimEmptyEnd(output) }));
}

function trimEmptyEnd(lines: readonly string[]): string[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]!.trim() === '') end--;
  return lines.slice(0, end);
}

/** Where real output differs from the shown one; a line `…` stands for any number of lines, `…` in a line for any text. */
export function checkTranscript(shown: readonly string[], real: readonly string[]): string | undefined {
  const pattern = shown
    .map((line) => (line.trim() === '…' ? '(?:.*\n)*?' : `${line.trimEnd().split('…').map(escapeRegExp).join('.*')}\n`))
    .join('');
  const text = `${real.map((line) => line.trimEnd()).join('\n')}\n`;
  return new RegExp(`^${pattern}$`).test(text) ? undefined : `shown:\n${shown.join('\n')}\nreal:\n${real.join('\n')}`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Shown lines with their numbers made new: each becomes the real line that differs from it in numbers only; others stay. */
export function refreshTranscript(shown: readonly string[], real: readonly string[]): string[] {
  const words = (line: string): string => line.replace(/\d[\d.,]*/g, '#').replace(/\s+/g, ' ');
  return shown.map((line) => {
    if (line.includes('…') || real.includes(line)) return line;
    return real.find((candidate) => words(candidate) === words(line)) ?? line;
  });
}
