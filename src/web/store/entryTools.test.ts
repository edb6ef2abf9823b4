import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTRY_KINDS } from '../../clinic/index.ts';
import { makeActor } from './actor.ts';
import { compareBodies, differingFields, mixBodies } from './compareBodies.ts';
import { FIELD_NAMES } from './fieldNames.ts';
import { mendableFields, mendedBody, mendedReason } from './mendRefused.ts';
import { dayOf, untilMidnightMs } from './today.ts';
import { UndoStack } from './undoStack.ts';
import type { WaitingChange } from './waitingChange.ts';

test('differences go down to single values, and lists are compared place by place', () => {
  const before = { title: 'a', steps: [{ from: '1', dose: 'x' }, { from: '2' }], gone: 1 };
  const after = { title: 'a', steps: [{ from: '1', dose: 'y' }], come: true };
  expect(compareBodies(before, after)).toEqual([
    { path: ['steps', '0', 'dose'], before: 'x', after: 'y' },
    { path: ['steps', '1'], before: { from: '2' }, after: undefined },
    { path: ['gone'], before: 1, after: undefined },
    { path: ['come'], before: undefined, after: true },
  ]);
});

const body = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.jsonValue());

test('a mix takes mine where it is asked to and theirs elsewhere; all mine is mine, none is theirs', () => {
  fc.assert(
    fc.property(body, body, (mine, theirs) => {
      const fields = differingFields(mine, theirs);
      expect(mixBodies(mine, theirs, new Set(fields))).toEqual(mine);
      expect(mixBodies(mine, theirs, new Set())).toEqual(theirs);
      expect(compareBodies(mine, theirs).length === 0).toBe(fields.length === 0);
    }),
  );
});

test('every field that can be recorded has a name in every language', () => {
  const nameless = Object.values(ENTRY_KINDS).flatMap(({ kind, schema }) =>
    Object.keys((schema as unknown as { properties: object }).properties)
      .filter((name) => !Object.hasOwn(FIELD_NAMES, name))
      .map((name) => `${kind}.${name}`),
  );
  expect(nameless).toEqual([]);
  for (const [name, text] of Object.entries(FIELD_NAMES))
    expect(
      Object.values(text).every((word) => word.trim() !== ''),
      name,
    ).toBe(true);
});

test('a refused change shows the values it was refused for, and takes what is typed over them', () => {
  const change = {
    body: { day: '2026-02-30', text: 'x', steps: [{ everyDays: 0 }] },
    refused: {
      fields: [
        { path: '/day', code: 'not-in-calendar', message: '' },
        { path: '/steps/0/everyDays', code: 'not-allowed', message: '' },
        { path: '', code: 'not-allowed', message: '' },
      ],
    },
  } as unknown as WaitingChange;
  expect(mendableFields(change)).toEqual([
    { path: '/day', value: '2026-02-30' },
    { path: '/steps/0/everyDays', value: '0' },
  ]);
  expect(mendedBody(change, { '/day': '2026-02-28', '/steps/0/everyDays': '2' })).toEqual({
    day: '2026-02-28',
    text: 'x',
    steps: [{ everyDays: 2 }],
  });
  expect(mendedBody(change, { '/day': ' ' })).toEqual({ text: 'x', steps: [{ everyDays: 0 }] });
});

test('a closed day of the diary asks for the reason beside the body, and never puts it into the body', () => {
  const change = {
    kind: 'diary',
    body: { day: '2026-05-03', enteredAt: '2026-05-09T08:00:00Z', jerks: 1 },
    refused: { fields: [{ path: '/reason', code: 'missing', message: '' }] },
  } as unknown as WaitingChange;
  expect(mendableFields(change)).toEqual([{ path: '/reason', value: '' }]);
  expect(mendedReason(change, { '/reason': ' mistyped ' })).toBe('mistyped');
  expect(mendedReason(change, {})).toBeUndefined();
  expect(mendedBody(change, { '/reason': 'mistyped' })).toEqual(change.body);
});

test('undo takes the last write back first, each once; the notice says so', async () => {
  const undone: string[] = [];
  const stack = new UndoStack();
  const step = (name: string) => async () => {
    undone.push(name);
  };
  stack.announce(stack.begin(step('a')), 'saved');
  stack.announce(stack.begin(step('b')), 'removed');
  expect(stack.notice()).toMatchObject({ done: 'removed', undoable: true });
  expect(await stack.undo()).toBe(true);
  expect(stack.notice()).toMatchObject({ done: 'undone', undoable: false });
  expect(await stack.undo()).toBe(true);
  expect(await stack.undo()).toBe(false);
  expect(undone).toEqual(['b', 'a']);
});

test('a write can be taken back before its answer is here, and is then not announced; a refused one leaves no step', async () => {
  const stack = new UndoStack();
  let undone = 0;
  const step = async (): Promise<void> => {
    undone += 1;
  };
  const early = stack.begin(step);
  await stack.undo();
  stack.announce(early, 'saved');
  expect(stack.notice()).toMatchObject({ done: 'undone' });
  stack.drop(stack.begin(step));
  expect(await stack.undo()).toBe(false);
  expect(undone).toBe(1);
});

test('the same name and role are the same writer on every device; the id is one that the API takes', () => {
  expect(makeActor('  Ada   Probe ', 'family')).toEqual(makeActor('Ada Probe', 'family'));
  expect(makeActor('ada probe', 'family').id).toBe(makeActor('Ada Probe', 'family').id);
  expect(makeActor('Ada Probe', 'clinician').id).not.toBe(makeActor('Ada Probe', 'family').id);
  expect(makeActor('Жанна Д’Арк 李', 'family').id).toMatch(/^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$/);
});

test('the day of the device, and the time until its next one', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(untilMidnightMs(new Date(2026, 0, 5, 23, 59))).toBe(60_000);
  expect(untilMidnightMs(new Date(2026, 0, 5))).toBe(24 * 3_600_000);
});
