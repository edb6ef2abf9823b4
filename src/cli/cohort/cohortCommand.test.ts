import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../care/care.testing.ts';
import { cohortCommand } from './cohortCommand.ts';
import { protocolsCommand } from './protocolsCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-cohort-cli-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STEP = { channel: 'steroid', fromDay: 0, toDay: 27, everyDays: 1, timesPerDay: 2, amount: 1 };

function planFile(name: string, lines: unknown): string {
  writeFileSync(at(name), JSON.stringify({ id: 'mine', lines }));
  return at(name);
}

describe('cohort', () => {
  test('2,000 people, one year, two workers: one row a person in order, the speed as the last line', async () => {
    const args = ['--people', '2000', '--years', '1', '--seed', '5', '--workers', '2', '--out', at('a.ndjson')];
    const { code, text } = await runCommand(cohortCommand, args);
    expect(code).toBe(0);
    const rows = readFileSync(at('a.ndjson'), 'utf8').trimEnd().split('\n');
    expect(rows).toHaveLength(2000);
    expect(rows.map((row) => JSON.parse(row).id)).toEqual(Array.from({ length: 2000 }, (_, id) => id));
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toContain('Virtual people of a research simulation');
    expect(lines).toContain('arm prednisolone-taper, since none was named');
    expect(lines.at(-1)).toMatch(
      /^2000 courses of 1 year in [\d.]+ s: [\d.]+ courses\/s on 2 workers, [\d.]+ courses\/s each$/,
    );
    expect(text).toMatch(/a\.ndjson: 2000 rows, SHA-256 of the rows [0-9a-f]{64}\n/);
  }, 120_000);

  test('arms by name, by list and of a plan file; the summary beside the table has all of them', async () => {
    const plan = planFile('plan.json', [STEP]);
    const out = ['--people', '30', '--years', '1', '--workers', '1', '--members', '2', '--out', at('b.csv')];
    const arms = ['--arm', 'anbl00p3-ivig', 'anbl00p3-prednisone', '--arm', 'untreated', '--plan', plan];
    const { text } = await runCommand(cohortCommand, [...out, ...arms, '--summary', at('b.md')]);
    expect(text).toContain('arm mine from plan.json: a plan that nobody tested');
    const table = readFileSync(at('b.csv'), 'utf8').trimEnd().split('\n');
    expect(table).toHaveLength(1 + 4 * 30);
    const summary = readFileSync(at('b.md'), 'utf8');
    for (const id of ['anbl00p3-ivig', 'anbl00p3-prednisone', 'untreated', 'mine'])
      expect(summary).toContain(`| ${id} |`);
    expect(summary).toContain('The randomised trial of immunoglobulin, played again');
    expect(readdirSync(folder).filter((name) => name.startsWith('b'))).toEqual(['b.csv', 'b.md']);
  }, 120_000);

  test('the same courses as FHIR bundles: one line for each row, the same relapses', async () => {
    const args = ['--people', '12', '--years', '3', '--workers', '1', '--members', '3', '--arm', 'untreated,triple'];
    const { text } = await runCommand(cohortCommand, [...args, '--out', at('f.ndjson'), '--fhir', at('f.fhir.ndjson')]);
    expect(text).toContain('FHIR bundles in');
    const [rows, bundles] = ['f.ndjson', 'f.fhir.ndjson'].map((name) =>
      readFileSync(at(name), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    expect(bundles).toHaveLength(24);
    const relapsesOf = (bundle: { entry: { resource: { clinicalStatus?: { coding: { code: string }[] } } }[] }) =>
      bundle.entry.filter(({ resource }) => resource.clinicalStatus?.coding[0]?.code === 'relapse').length;
    expect(bundles!.map(relapsesOf)).toEqual(rows!.map(({ relapses }) => relapses));
    expect(new Set(bundles!.map(({ entry }) => entry[0].fullUrl)).size).toBe(24);
  }, 120_000);

  test.each([
    [['--people', '-5', '--out', 'x.csv'], '--people is -5; expected a whole number from 1'],
    [['--people', '2.5', '--out', 'x.csv'], '--people is 2.5'],
    [['--years', '0', '--out', 'x.csv'], '--years is 0; expected a number from 0.1 to 50'],
    [['--seed', 'abc', '--out', 'x.csv'], '--seed is abc; expected a whole number from 0'],
    [['--workers', '0', '--out', 'x.csv'], '--workers is 0'],
    [['--workers', '1000', '--out', 'x.csv'], 'expected 1 to 256'],
    [['--members', '0', '--out', 'x.csv'], '--members is 0'],
    [['--out', 'x.xlsx'], '--out is x.xlsx; its ending must be .csv, .ndjson or .parquet'],
    [[], 'cohort needs --out FILE'],
    [['--fhir', 'x.json', '--out', 'x.csv'], '--fhir is x.json; its ending must be .ndjson'],
    [['--fhir', 'x.ndjson', '--out', 'x.ndjson'], '--fhir and --out must be two files'],
    [['--summary', 'x.pdf', '--out', 'x.csv'], '--summary is x.pdf; its ending must be .json or .md'],
    [
      ['--arm', 'tripel', '--out', 'x.csv'],
      'there is no arm tripel. Did you mean triple? Arms: untreated, prednisolone-taper',
    ],
    [['--arm', 'triple,triple', '--out', 'x.csv'], 'each arm must have its own id, got triple twice'],
    [
      ['--population', 'horse', '--out', 'x.csv'],
      'there is no population horse; expected child, adult-idiopathic or adult-paraneoplastic',
    ],
    [['--out', '/no/such/folder/x.csv'], 'the folder /no/such/folder does not exist'],
    [['--plan', '/no/such/plan.json', '--out', 'x.csv'], '/no/such/plan.json: there is no such file'],
  ])('%j is answered in one line', async (args, sentence) => {
    await expect(runCommand(cohortCommand, args)).rejects.toThrow(sentence);
    expect(existsSync('x.csv')).toBe(false);
  });

  test('a plan with a bad step is refused, naming file and step, and nothing is simulated', async () => {
    const run = (file: string) => runCommand(cohortCommand, ['--plan', file, '--out', at('never.csv')]);
    await expect(run(planFile('bad.json', [STEP, { ...STEP, amount: -2 }]))).rejects.toThrow(
      /bad\.json: step 2 \(steroid\): amount is -2; expected a single dose above 0/,
    );
    const words = (steps: unknown): string => {
      writeFileSync(at('words.json'), JSON.stringify({ steps }));
      return at('words.json');
    };
    const step = { drug: 'prednisolone', dose: '1 mg/kg', from: 0, to: 27 };
    await expect(run(words([step, { ...step, dose: '-5 mg/kg' }]))).rejects.toThrow(
      /words\.json: Step 2 \(prednisolone\): dose is -5 mg\/kg; a dose must be above 0/,
    );
    await expect(run(words([{ ...step, drug: 'aspirin' }]))).rejects.toThrow(/Step 1/);
    await expect(run(words([{ ...step, to: -3 }]))).rejects.toThrow(/Step 1 \(prednisolone\)/);
    writeFileSync(at('broken.json'), '{');
    await expect(run(at('broken.json'))).rejects.toThrow('broken.json is not JSON');
    expect(existsSync(at('never.csv'))).toBe(false);
  });
});

test('a plan in words and a scenario of the page are arms by the name of their file; adults are said to have no fit', async () => {
  const step = { drug: 'prednisolone', dose: '1 mg/kg', from: 0, to: 27 };
  writeFileSync(at('my-words.json'), JSON.stringify({ steps: [step] }));
  writeFileSync(at('my-child.json'), JSON.stringify({ child: { ageYears: 2 }, protocol: 'triple' }));
  const { text } = await runCommand(cohortCommand, [
    ...['--plan', at('my-words.json'), '--plan', at('my-child.json'), '--population', 'adult-idiopathic'],
    ...['--people', '2', '--years', '0.1', '--workers', '1', '--out', at('adults.ndjson')],
  ]);
  expect(text).toContain('population adult-idiopathic (Adults without a tumour (not fitted)) has no fit');
  expect(text).toContain('my-child.json: its child and its infections are left aside');
  const rows = readFileSync(at('adults.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row));
  expect(rows.map(({ arm }) => arm)).toEqual(['my-words', 'my-words', 'my-child', 'my-child']);
  expect(rows[0]).toMatchObject({ steroid_days: 28, steroid_mg_per_kg: 28, tumour: false });
}, 60_000);

describe('protocols', () => {
  test('lists every arm; one in words, with what was read and what is assumed; as JSON it is a plan file', async () => {
    const { text } = await runCommand(protocolsCommand, []);
    expect(text).toMatch(/^untreated {2,}No treatment\n/);
    const one = await runCommand(protocolsCommand, ['escalation-nct01868269']);
    for (const part of [
      'on day 84, where the score has fallen by less than 50 %',
      'assumed, not verified:',
      'sources: ',
    ])
      expect(one.text).toContain(part);
    const { text: json } = await runCommand(protocolsCommand, ['triple', '--json']);
    writeFileSync(at('triple.json'), JSON.stringify({ ...JSON.parse(json), id: 'my-triple' }));
    const run = await runCommand(cohortCommand, [
      '--plan',
      at('triple.json'),
      '--people',
      '1',
      '--years',
      '0.1',
      '--workers',
      '1',
      '--out',
      at('t.csv'),
    ]);
    expect(run.text).toContain('arm my-triple from triple.json');
    await expect(runCommand(protocolsCommand, ['tripel'])).rejects.toThrow('Did you mean triple?');
  }, 60_000);
});
