import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface TextFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file that is or would be committed, as paths from the root. */
export function projectPaths(): string[] {
  const out = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return [...new Set(out.split('\0'))].filter((path) => path !== '' && existsSync(join(ROOT, path))).sort();
}

export function readProjectFiles(wanted: (path: string) => boolean): TextFile[] {
  return projectPaths()
    .filter(wanted)
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Source without comments, and without the content of plain strings if `strings` is false. Line numbers stay. */
export function withoutComments(text: string, options: { strings: boolean } = { strings: true }): string {
  const token = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
  return text.replace(token, (found, offset: number) => {
    const isComment = found.startsWith('/*') || found.startsWith('//');
    // `https://` inside a template or regular expression is no comment.
    if (found.startsWith('//') && text[offset - 1] === ':') return found;
    if (isComment) return found.replace(/[^\n]/g, ' ');
    return options.strings ? found : `${found[0]}${found[0]}`;
  });
}
