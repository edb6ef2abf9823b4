import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../care/care.testing.ts';
import { modelCommand } from './modelCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-model-cli-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runCommand(modelCommand, ['--as', 'sbml', ...args]);

describe('model', () => {
  test('without --out it prints the file and nothing else; with it the same bytes are there and one line says what', async () => {
    const { code, text } = await run();
    expect(code).toBe(0);
    expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<sbml ')).toBe(true);
    expect(text.endsWith('</sbml>\n')).toBe(true);
    const written = await run('--out', at('course.xml'));
    expect(written.text).toBe(`${at('course.xml')}: SBML Level 3 Version 2, Children, median of 90 sets of the fit\n`);
    expect(readFileSync(at('course.xml'), 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['course.xml']);
  });

  test('a set, a tumour, infections: other numbers, events on their days', async () => {
    const { text } = await run('--set', '7', '--tumour', '--infection', '200', '--infection', '340:1.5');
    expect(text).toContain('Parameter set: Children, set 7 of 90 of the fit.');
    expect(text).toContain('<parameter id="tumour" value="1"');
    for (const [id, value] of Object.entries({
      infectionDay1: 200,
      infectionSize1: 1,
      infectionDay2: 340,
      infectionSize2: 1.5,
    }))
      expect(text).toContain(`<parameter id="${id}" value="${value}"`);
    expect(text).not.toContain('midnight');
  });

  test('a plan by name says when it begins and what is not written', async () => {
    const { text } = await run('--plan', 'escalation-nct01868269', '--start', '80', '--out', at('e.xml'));
    expect(text).toContain('treatment begins on day 80 after the trigger\n');
    expect(text).toContain('escalation-nct01868269: decisions that depend on the score are not written\n');
    expect(text).toContain('escalation-nct01868269: what is done at a relapse is not written\n');
    expect(text).toContain('escalation-nct01868269: no tumour, so none is removed\n');
    expect(readFileSync(at('e.xml'), 'utf8')).toContain('<parameter id="treatmentDay" value="80"');
  });

  test('a plan of a file, in words; adults have no sets and the file says so', async () => {
    const step = { drug: 'prednisolone', dose: '1.5 mg/kg', from: 0, to: 27 };
    writeFileSync(at('mine.json'), JSON.stringify({ steps: [step] }));
    const { text } = await run('--plan', at('mine.json'), '--population', 'adult-idiopathic');
    expect(text).toContain('mine.json: a plan that nobody tested');
    expect(text).toContain('<parameter id="steroidAmount1" value="1.5" units="mg_per_kg" constant="true">');
    expect(text).toContain('Nobody has fitted it.');
    await expect(run('--plan', at('mine.json'), '--out', at('mine.json'))).rejects.toThrow('must be two files');
  });

  test.each([
    [['--as', 'rxode2'], '--as is rxode2; expected sbml'],
    [['--set', '0'], '--set is 0; expected a whole number from 1 to 90'],
    [['--set', '2.5'], '--set is 2.5; expected a whole number from 1 to 90'],
    [['--set', '91'], '--set is 91; expected a whole number from 1 to 90'],
    [['--population', 'horse'], '--population is horse; expected child or adult-idiopathic or adult-paraneoplastic'],
    [['--population', 'adult-paraneoplastic', '--set', '3'], 'population adult-paraneoplastic has no fit'],
    [['--population', 'adult-idiopathic', '--tumour'], 'population adult-idiopathic has no tumour by definition'],
    [['--tumour', '--trigger', '2'], 'with a tumour there is none'],
    [['--trigger', '-1'], '--trigger is -1; expected a number above 0'],
    [['--infection', '0'], '--infection is 0; expected a day from 1 on'],
    [['--infection', '200:0'], '--infection is 200:0; expected a day from 1 on'],
    [['--infection', 'May'], '--infection is May; expected a day from 1 on'],
    [
      ['--plan', 'tripel'],
      '--plan is tripel, which is neither a file nor a protocol. Did you mean triple? Protocols: untreated',
    ],
    [['--plan', '/no/such/plan.json'], '/no/such/plan.json: there is no such file'],
    [['--plan', 'triple', '--start', '0'], '--start is 0; expected a whole number of days from 1'],
    [['--start', '40'], '--start is for a treatment; expected --plan with it'],
    [['--plan', 'triple', '--trigger', '0.000001', '--set', '1'], 'expected --start DAY'],
    [['--out', '/no/such/folder/x.xml'], 'the folder /no/such/folder does not exist'],
  ])('%j is answered in one line', async (args, sentence) => {
    const all = args[0] === '--as' ? args : ['--as', 'sbml', ...args];
    await expect(runCommand(modelCommand, all)).rejects.toThrow(sentence);
  });

  test('without --as it says what there is; a plan with a bad step is refused and nothing is written', async () => {
    await expect(runCommand(modelCommand, [])).rejects.toThrow('model needs --as sbml');
    writeFileSync(at('bad.json'), JSON.stringify({ steps: [{ drug: 'prednisolone', dose: '-5 mg/kg', from: 0 }] }));
    await expect(run('--plan', at('bad.json'), '--out', at('never.xml'))).rejects.toThrow(/bad\.json: Step 1/);
    expect(existsSync(at('never.xml'))).toBe(false);
  });
});
