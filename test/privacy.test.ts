import { expect, test } from 'vitest';
import { readProjectFiles, type TextFile } from './guards/projectFiles.ts';

/** Folders of somebody's machine. Put together here, so that this file does not name them itself. */
const HOMES = ['home', 'Users', 'root', 'work', 'farm'].map((name) => `/${name}/`);
const MACHINE_PATH = new RegExp(`(?:^|[\\s"'\`(=:])(?:${HOMES.join('|')})[\\w.-]`, 'm');
const WINDOWS_HOME = /[A-Z]:\\Users\\/;
const SECRET = /-----BEGIN [A-Z ]*PRIVATE KEY-----|\b(?:ghp|gho|npm)_[A-Za-z0-9]{30,}\b|\bAKIA[0-9A-Z]{16}\b/;
const E_MAIL = /\b[\w.+-]+@(?!example\.)[\w-]+\.(?:com|org|net|de|edu|io)\b/;

/** Traces of one machine or person in files that everybody gets. */
function checkPrivacy(files: readonly TextFile[]): string[] {
  return files.flatMap(({ path, text }) => [
    ...(MACHINE_PATH.test(text) || WINDOWS_HOME.test(text) ? [`${path} names a folder of one machine`] : []),
    ...(SECRET.test(text) ? [`${path} holds something that looks like a key`] : []),
    ...(E_MAIL.test(text) ? [`${path} holds an e-mail address`] : []),
  ]);
}

test('no committed file names a folder of one machine, a key or an e-mail address', () => {
  const text = readProjectFiles(
    (path) =>
      /\.(tsx?|mjs|mts|js|json|md|html|css|py|bib|cff|tsv|txt|yml|yaml|sh)$|^\.ci\/|^[A-Z]+$/.test(path) &&
      path !== 'package-lock.json',
  );
  expect(checkPrivacy(text)).toEqual([]);
});

test('the guard sees them', () => {
  const at = '@';
  const bad = [`see ${HOMES[0]}anna/file`, 'C:\\Users\\anna', `mail anna${at}clinic.org`, `AKIA${'A'.repeat(16)}`];
  for (const text of bad) expect(checkPrivacy([{ path: 'a.md', text }])).toHaveLength(1);
  const folders = [
    ['src', 'work', 'a.ts'],
    ['https:', '', 'x.org', 'home', 'page'],
    ['frame', 'root', 'x'],
  ];
  const harmless = folders.map((parts) => parts.join('/')).join(', ');
  expect(checkPrivacy([{ path: 'a.md', text: harmless }])).toEqual([]);
});
