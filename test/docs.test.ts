import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ISSUE_CATALOGUE } from '../src/recording/index.ts';
import { renderIssuesPage } from '../tools/docs/renderIssuesPage.ts';
import { checkCitations, citedKeys } from './guards/citations.ts';
import {
  anchorsOf,
  checkLinks,
  checkPaths,
  checkScripts,
  checkTranscript,
  expectedLines,
  fencedBlocks,
  refreshTranscript,
  transcriptsOf,
} from './guards/documents.ts';
import { ROOT, readProjectFiles } from './guards/projectFiles.ts';

const pages = readProjectFiles((path) => path.endsWith('.md'));
const inProject = (path: string): boolean => existsSync(join(ROOT, path));
const blocks = pages.flatMap(fencedBlocks);

describe('every page', () => {
  test('links to files and headings that are there', () => {
    expect(checkLinks(pages, inProject)).toEqual([]);
  });

  test('names npm scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(checkScripts(pages, Object.keys(scripts))).toEqual([]);
  });

  test('names paths that are there', () => {
    expect(checkPaths(pages, inProject)).toEqual([]);
  });

  test('cites works of docs/references.bib, and each of those is cited', () => {
    const bib = readFileSync(join(ROOT, 'docs', 'references.bib'), 'utf8');
    const citing = readProjectFiles((path) => /^(src|docs|bench|tools|data)\/.*\.(ts|tsx|md|mjs|py)$/.test(path));
    expect(checkCitations(bib, citing)).toEqual([]);
  });

  test('shows code that runs and prints what its comments say', () => {
    for (const block of blocks.filter(({ info }) => info === 'ts run')) {
      const folder = join(ROOT, '.cache', 'docs');
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `block-${process.pid}.mts`);
      writeFileSync(file, block.text);
      const run = spawnSync(process.execPath, ['--import', 'tsx', file], { cwd: ROOT, encoding: 'utf8' });
      rmSync(file);
      expect(run.stderr, `${block.path}:${block.line}`).toBe('');
      expect(run.stdout.trim().split('\n'), `${block.path}:${block.line}`).toEqual(expectedLines(block.text));
    }
    expect(blocks.length).toBeGreaterThan(0);
  });

  test('shows commands that print what stands below them (UPDATE=1 rewrites the numbers)', () => {
    const runs = blocks.filter(({ info }) => info === 'console run');
    expect(runs.length).toBeGreaterThan(0);
    for (const block of runs)
      for (const { command, output } of transcriptsOf(block.text)) {
        expect(command, `${block.path}:${block.line}`).toMatch(/^npx kinsbourne /);
        const run = spawnSync('sh', ['-c', command.replace(/^npx kinsbourne/, '"$NODE" bin/kinsbourne.mjs')], {
          cwd: ROOT,
          encoding: 'utf8',
          env: { ...process.env, NODE: process.execPath, KINSBOURNE_NO_BUILD: '1' },
        });
        const real = `${run.stdout}${run.stderr}`.trimEnd().split('\n');
        if (process.env.UPDATE === '1') rewrite(block.path, output, refreshTranscript(output, real));
        else expect(checkTranscript(output, real), `${block.path}:${block.line} ${command}`).toBeUndefined();
      }
  });
});

/** Replaces the lines of a transcript in its page. */
function rewrite(path: string, shown: readonly string[], fresh: readonly string[]): void {
  const file = join(ROOT, path);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(shown.join('\n'), () => fresh.join('\n')),
  );
}

test('docs/issues.md is the catalogue of issues (npm run docs rewrites it)', () => {
  const page = readFileSync(join(ROOT, 'docs', 'issues.md'), 'utf8');
  const codes = [...page.matchAll(/^### (\w+)$/gm)].map(([, code]) => code!);
  expect(codes.sort()).toEqual(Object.keys(ISSUE_CATALOGUE).sort());
  expect(page).toBe(renderIssuesPage());
});

test('the map in the README names exactly the folders of src', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const named = [...readme.matchAll(/^\| .*?`src\/(\w+)\/`/gm)].map(([, folder]) => folder!);
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(named.sort()).toEqual(folders.map(({ name }) => name).sort());
});

describe('the guard sees', () => {
  const page = (text: string) => [{ path: 'docs/a.md', text }];

  test('a dead link, a dead anchor; not an address or a sample in a block', () => {
    const text = '# A b\n[x](b.md) [y](#a-b) [z](#nope) [w](https://a.b)\n```md\n[v](c.md)\n```\n';
    expect(checkLinks(page(text), (path) => path === 'docs/a.md')).toEqual([
      'docs/a.md links to b.md, which is not there',
      'docs/a.md links to #nope, but docs/a.md has no such heading',
    ]);
    expect([...anchorsOf('# Data and privacy\n## `a` & b\n## x\n## x\n')]).toEqual([
      'data-and-privacy',
      'a--b',
      'x',
      'x-1',
    ]);
  });

  test('a script and a path that are not there', () => {
    expect(checkScripts(page('run `npm run fly` or `npm test`'), ['test'])).toHaveLength(1);
    expect(checkPaths(page('see `src/nope/` and `src/<name>/x.ts`'), () => false)).toEqual([
      'docs/a.md names src/nope, which is not there',
    ]);
  });

  test('a work that is not listed, one that nothing cites, one listed twice', () => {
    const bib = '@article{Known2001,\n}\n@book{Idle2002,\n}\n@book{Idle2002,\n}\n';
    expect(citedKeys('as in [Known2001, eq. 3] and `source: "Other1999"`, not Lund2013')).toEqual([
      'Known2001',
      'Other1999',
    ]);
    expect(checkCitations(bib, [{ path: 'src/a.ts', text: '// [Known2001; Absent2003]' }])).toEqual([
      'src/a.ts cites Absent2003, which is not in docs/references.bib',
      'docs/references.bib has Idle2002, which nothing cites',
      'docs/references.bib has Idle2002 twice',
    ]);
  });

  test('output that differs from what is shown', () => {
    const shown = ['a 1', '…', 'z …'];
    expect(checkTranscript(shown, ['a 1', 'b', 'c', 'z 26'])).toBeUndefined();
    expect(checkTranscript(shown, ['a 2', 'z 26'])).toContain('shown:');
    expect(refreshTranscript(['a', 'Median amplitude  3 deg', '…'], ['a', 'b', 'Median amplitude  4 deg'])).toEqual([
      'a',
      'Median amplitude  4 deg',
      '…',
    ]);
    expect(transcriptsOf('$ x\na\n\n$ y\nb\n')).toEqual([
      { command: 'x', output: ['a'] },
      { command: 'y', output: ['b'] },
    ]);
    expect(expectedLines('console.log(1 + 1); // 2\nconst a = 1; // no')).toEqual(['2']);
  });
});
