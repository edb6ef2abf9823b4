import { expect, test } from 'vitest';
import { PARAMETER_SETS, POPULATIONS } from '../../../course/index.ts';
import { inputsOf, inputsOfOneChild, type KnownInput } from './inputKinds.ts';
import { inputName } from './inputNames.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';

test('every input of every group has a name in four languages, and no name is of an input that is gone', () => {
  const names = new Set(PARAMETER_SETS.flatMap(({ entries }) => Object.keys(entries)));
  expect(Object.keys(en).sort()).toEqual([...names].sort());
  expect(inputName('signHalf', 'de')).toBe(de.signHalf);
  expect(inputName('unheardOf', 'fr')).toBe('unheardOf');
});

const [of, children] = [
  (inputs: readonly KnownInput[], name: string) => inputs.find((input) => input.name === name)!,
  POPULATIONS.find(({ id }) => id === 'child')!,
];

test('by hand: values e^-1, 1, e under a width of 2 leave a width of 1, so the fit learnt; under 1.2 it is belief', () => {
  const members = [Math.exp(-1), 1, Math.E].map((signHalf) => ({ ...children.ensemble![0]!, signHalf }));
  const entry = { ...children.entries.signHalf!, kind: 'assumed', scale: 'log' } as const;
  const group = (sd: number) => ({
    ...children,
    ensemble: members,
    fitted: true,
    entries: { ...children.entries, signHalf: { ...entry, sd } },
  });
  const learnt = of(inputsOf(group(2)), 'signHalf');
  expect(learnt.widthAfter).toBeCloseTo(1, 12);
  expect(learnt.saidBy).toBe('fit');
  expect(of(inputsOf(group(1.2)), 'signHalf').saidBy).toBe('belief');
});

test('what a source gave is said by it, a fixed assumption is belief, and adults have no fit', () => {
  const inputs = inputsOfOneChild();
  expect(of(inputs, 'acthHalfLifeMin')).toMatchObject({ saidBy: 'source', widthAfter: undefined });
  expect(of(inputs, 'memoryMost')).toMatchObject({ saidBy: 'belief', widthAfter: undefined });
  const adults = inputsOf(POPULATIONS.find(({ id }) => id === 'adult-idiopathic')!);
  expect(adults.every(({ widthAfter, saidBy }) => widthAfter === undefined && saidBy !== 'fit')).toBe(true);
});
