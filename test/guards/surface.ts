import { posix } from 'node:path';
import { type TextFile, withoutComments } from './projectFiles.ts';

export interface Exported {
  readonly name: string;
  /** The file that the index takes it from, relative to the folder. */
  readonly from: string;
}

/** Names that a folder's index gives, in alphabetical order. `export *` of a file is followed one step. */
export function exportedNames(indexPath: string, files: ReadonlyMap<string, string>): Exported[] {
  const text = files.get(indexPath);
  if (text === undefined) throw new RangeError(`${indexPath} is not among the files`);
  const code = withoutComments(text);
  const names: Exported[] = [];
  for (const [, list, from] of code.matchAll(/export\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'([^']+)'/g))
    for (const part of list!.split(',')) {
      const name = part
        .trim()
        .replace(/^type\s+/, '')
        .split(/\s+as\s+/)
        .at(-1)!;
      if (name !== '') names.push({ name, from: from! });
    }
  for (const [, from] of code.matchAll(/export \* from '([^']+)'/g)) {
    const target = files.get(posix.join(posix.dirname(indexPath), from!)) ?? '';
    for (const name of declaredNames(withoutComments(target))) names.push({ name, from: from! });
  }
  for (const name of declaredNames(code)) names.push({ name, from: './index.ts' });
  return names.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function declaredNames(code: string): string[] {
  return [
    ...code.matchAll(/^export\s+(?:declare\s+)?(?:async\s+)?(?:interface|type|const|class|function\*?)\s+(\w+)/gm),
  ].map(([, name]) => name!);
}

/** A function's signature on one line from the text of declaration files, or undefined for what is no function. */
export function signatureOf(name: string, declarations: readonly TextFile[]): string | undefined {
  for (const { text } of declarations) {
    const at = new RegExp(`^export declare function ${name}\\b`, 'm').exec(withoutComments(text));
    if (at === null) continue;
    const code = withoutComments(text).slice(at.index);
    const end = endOfStatement(code);
    return code.slice('export declare function '.length, end).replace(/\s+/g, ' ').trim();
  }
  return undefined;
}

/** Index of the semicolon that ends a declaration: the first outside all brackets. */
function endOfStatement(code: string): number {
  let depth = 0;
  for (let i = 0; i < code.length; i++) {
    if ('([{'.includes(code[i]!)) depth++;
    if (')]}'.includes(code[i]!)) depth--;
    if (code[i] === ';' && depth === 0) return i;
  }
  return code.length;
}
