import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMATS, readRecording } from '../../formats/index.ts';
import { byteSourceFromBytes } from '../../recording/index.ts';
import { simulateMotion } from '../../simulate/index.ts';
import { FACT_TEXTS } from './factNames.ts';

const { en, de, fr, es } = FACT_TEXTS;
const unnamed = (facts: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(facts).filter((name) => !(`fact.${name}` in en));

test('every format has a name', () => {
  expect(FORMATS.filter(({ id }) => !(`format.${id}` in en)).map(({ id }) => id)).toEqual([]);
});

describe('every fact has a name', () => {
  test.each(['actigraph_counts_5s.csv', 'actigraph_wgt3xbt.gt3x', 'axivity_ax3.cwa'])('%s', async (name) => {
    const bytes = readFileSync(new URL(`../../../data/body/formats/${name}`, import.meta.url));
    const { recording } = await readRecording(byteSourceFromBytes(name, bytes));
    expect(Object.keys(recording.facts).length).toBeGreaterThan(0);
    expect(unnamed(recording.facts)).toEqual([]);
  });

  test('of a simulated recording', () => {
    const { recording } = simulateMotion({ scenario: 'quiet-lying', seed: 1, durationS: 30 });
    expect(unnamed(recording.facts)).toEqual([]);
  });
});

test('German, French and Spanish have words of their own for what is no name: at most a quarter is as in English', () => {
  for (const texts of [de, fr, es]) {
    const same = Object.entries(en).filter(([key, text]) => texts[key as keyof typeof en] === text);
    expect(same.length).toBeLessThan(Object.keys(en).length / 4);
  }
});
