import { expect, test } from 'vitest';
import { parseStimuli, parseTasks } from './parseTasks.ts';

test('two tasks with their seconds', () => {
  expect(parseTasks('rest=0-120, reach=180-220.5')).toEqual([
    { task: 'rest', startS: 0, endS: 120 },
    { task: 'reach', startS: 180, endS: 220.5 },
  ]);
});

test.each([
  ['rest', 'expected TASK=START-END'],
  ['sleeping=0-1', 'the task sleeping; expected one of rest'],
  ['rest=20-10', 'ends before it starts'],
  ['', 'expected TASK=START-END'],
])('"%s" is refused: %s', (text, sentence) => {
  expect(() => parseTasks(text)).toThrow(sentence);
});

test('claps are seconds', () => {
  expect(parseStimuli('1, 2.5')).toEqual([1, 2.5]);
  expect(() => parseStimuli('1,,2')).toThrow('--stimuli has ""');
});
