import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EYE_STATEMENTS, makeStatement } from '../statements.ts';
import { handMade } from './handMade.testing.ts';
import { EYE_MEASURES, measureEyes } from './index.ts';

const FOLDER = 'src/eyes/measures';
const tests = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))
  .join('\n');
const bibliography = readFileSync('docs/references.bib', 'utf8');
const fileOf = (id: string): string => `${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}.ts`;
const KEY = /^[A-Z][A-Za-z]+\d{4}$/;

test.each(EYE_MEASURES)('$id has its file, page, hand test, unit, definition and sources', (measure) => {
  const { id, page, title, unit, counts, minRateHz } = measure;
  expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  expect(existsSync(`${FOLDER}/${fileOf(id)}`)).toBe(true);
  expect(tests).toContain(`test('${id}: `);
  expect(page).toBe(`docs/measures/${id}.md`);
  const text = readFileSync(page, 'utf8');
  expect(text).toContain(`# ${title}\n`);
  expect(text).toContain(`\`${id}\` · unit ${unit} · n counts ${counts} · needs`);
  expect(text).toContain(`from ${minRateHz} samples per second`);
  expect(text.includes(measure.definition)).toBe(true);
  expect(text).toContain(`${FOLDER}/${fileOf(id)}`);
  for (const part of ['At the bedside', 'Definition', 'Where from', 'Values', 'What breaks it', 'How well', 'Code']) {
    expect(text).toContain(`**${part}`);
  }
  expect(measure.sources.length).toBeGreaterThan(0);
  for (const source of measure.sources) expect(source === 'own' || bibliography.includes(`{${source},`)).toBe(true);
});

test.each(EYE_MEASURES)('each parameter of $id tells its unit, meaning and where it is from', ({ parameters }) => {
  expect(parameters).toBeTypeOf('object');
  for (const { value, unit, meaning, source } of Object.values(parameters)) {
    expect(Number.isFinite(value)).toBe(true);
    expect(unit).not.toBe('');
    expect(meaning).not.toBe('');
    expect(source.startsWith('own') || source.startsWith('chosen') || KEY.test(source)).toBe(true);
    if (KEY.test(source)) expect(bibliography).toContain(`{${source},`);
  }
});

test('ids are used once', () => {
  const ids = EYE_MEASURES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('citation keys of the pages stand in the bibliography', () => {
  for (const name of readdirSync('docs/measures')) {
    const text = readFileSync(`docs/measures/${name}`, 'utf8');
    for (const [, key] of text.matchAll(/\[([A-Z][A-Za-z]+\d{4})\](?!\()/g)) expect(bibliography).toContain(`{${key},`);
  }
});

test('a recording of nothing gives a result for each measure, with its own id and unit', () => {
  const input = { segments: [], rateHz: Number.NaN, unit: 'deg' } as const;
  for (const [k, result] of measureEyes(input).entries()) {
    expect(result).toMatchObject({ id: EYE_MEASURES[k]!.id, unit: EYE_MEASURES[k]!.unit, status: 'refused' });
  }
});

test('pixels refuse what is in degrees, and nothing but that for want of degrees', () => {
  const input = handMade({ seconds: 10, unit: 'px' });
  for (const [k, result] of measureEyes(input).entries()) {
    const needsDegrees = EYE_MEASURES[k]!.needs.includes('degrees');
    const code = result.status === 'refused' ? result.reason.code : '';
    expect([result.id, code === 'needs-degrees']).toEqual([result.id, needsDegrees]);
    if (EYE_MEASURES[k]!.unit.startsWith('deg')) expect(needsDegrees).toBe(true);
  }
});

test('every sentence can be made, and a missing value is told', () => {
  for (const [code, sentence] of Object.entries(EYE_STATEMENTS)) {
    const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, 1]);
    expect(makeStatement(code as keyof typeof EYE_STATEMENTS, Object.fromEntries(names)).text).not.toContain('{');
  }
  expect(() => makeStatement('needs-rate', { needed: 60 })).toThrow('no value for {rate}');
});

test('every sentence is used', () => {
  const sources = readdirSync('src/eyes', { recursive: true })
    .map((name) => `src/eyes/${String(name)}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('statements.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const unused = Object.keys(EYE_STATEMENTS).filter((code) => !sources.includes(`'${code}'`));
  expect(unused).toEqual([]);
});
