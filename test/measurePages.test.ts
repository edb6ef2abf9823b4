import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BODY_MEASURES } from '../src/body/index.ts';
import { BODY_STATEMENTS, makeBodyStatement } from '../src/body/statements.ts';
import { EYE_MEASURES } from '../src/eyes/index.ts';
import { EYE_STATEMENTS, makeStatement } from '../src/eyes/statements.ts';
import { ROOT } from './guards/projectFiles.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const bibliography = read('docs/references.bib');
const KEY = /^[A-Z][A-Za-z]+\d{4}$/;

/** The two registries, which ask the same of a measure. */
const AREAS = [
  {
    area: 'eyes',
    measures: EYE_MEASURES,
    statements: EYE_STATEMENTS,
    make: (code: string, params: Record<string, string | number>) =>
      makeStatement(code as keyof typeof EYE_STATEMENTS, params),
  },
  {
    area: 'body',
    measures: BODY_MEASURES,
    statements: BODY_STATEMENTS,
    make: (code: string, params: Record<string, string | number>) =>
      makeBodyStatement(code as keyof typeof BODY_STATEMENTS, params),
  },
] as const;
const ALL = AREAS.flatMap(({ area, measures }) => measures.map((measure) => ({ area, measure, id: measure.id })));

const sourcesOf = (area: string, isWanted: (name: string) => boolean): string =>
  readdirSync(join(ROOT, 'src', area), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && isWanted(name))
    .map((name) => read(`src/${area}/${name}`))
    .join('\n');
const handTests = new Map(
  AREAS.map(({ area }) => [area, sourcesOf(area, (name) => /^measures[\\/].*\.test\.ts$/.test(name))]),
);

test.each(ALL)('$id has its file, page, hand test, unit, definition and sources', ({ area, measure, id }) => {
  const { page, title, unit, counts, minRateHz, definition, sources } = measure;
  const file = `src/${area}/measures/${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}.ts`;
  expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  expect(existsSync(join(ROOT, file))).toBe(true);
  expect(handTests.get(area)).toContain(`test('${id}: `);
  expect(page).toBe(`docs/measures/${id}.md`);
  const text = read(page);
  expect(text).toContain(`# ${title}\n`);
  expect(text).toContain(`\`${id}\` · unit ${unit} · n counts ${counts} · needs`);
  expect(text).toContain(`from ${minRateHz} samples per second`);
  expect(text.includes(definition)).toBe(true);
  expect(text).toContain(file);
  for (const part of ['At the bedside', 'Definition', 'Where from', 'Values', 'What breaks it', 'How well', 'Code'])
    expect(text).toContain(`**${part}`);
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source === 'own' || bibliography.includes(`{${source},`)).toBe(true);
});

test.each(ALL)('each parameter of $id tells its unit, meaning and where it is from', ({ measure: { parameters } }) => {
  expect(parameters).toBeTypeOf('object');
  for (const { value, unit, meaning, source } of Object.values(parameters)) {
    expect(Number.isFinite(value)).toBe(true);
    expect(unit).not.toBe('');
    expect(meaning).not.toBe('');
    expect(source.startsWith('own') || source.startsWith('chosen') || KEY.test(source)).toBe(true);
    if (KEY.test(source)) expect(bibliography).toContain(`{${source},`);
  }
});

test('every page belongs to a measure, but that of the waveform', () => {
  const pages = readdirSync(join(ROOT, 'docs/measures')).filter((name) => name.endsWith('.md'));
  expect(pages.sort()).toEqual([...ALL.map(({ id }) => `${id}.md`), 'waveform.md'].sort());
});

test('no two measures have one id, whatever they are of', () => {
  const ids = ALL.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('citation keys of the pages stand in the bibliography', () => {
  for (const name of readdirSync(join(ROOT, 'docs/measures')))
    for (const [, key] of read(`docs/measures/${name}`).matchAll(/\[([A-Z][A-Za-z]+\d{4})\](?!\()/g))
      expect(bibliography, name).toContain(`{${key},`);
});

test.each(AREAS)('every sentence of the $area can be made, and a missing value is told', ({ statements, make }) => {
  for (const [code, sentence] of Object.entries<string>(statements)) {
    const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, 1]);
    expect(make(code, Object.fromEntries(names)).text).not.toContain('{');
  }
  expect(() => make('needs-rate', { needed: 60 })).toThrow('no value for {rate}');
});

test.each(AREAS)('every sentence of the $area is used', ({ area, statements }) => {
  const sources = sourcesOf(area, (name) => !name.endsWith('.test.ts') && !name.endsWith('statements.ts'));
  expect(Object.keys(statements).filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
});
