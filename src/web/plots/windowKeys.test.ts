import { expect, test } from 'vitest';
import { makeViewWindow } from './viewWindow.ts';
import { windowKeys } from './windowKeys.ts';

function make() {
  const window = makeViewWindow(
    { startS: 0, endS: 100 },
    { startS: 40, endS: 60 },
    { minSpanS: 1, schedule: () => {} },
  );
  const pressed: string[] = [];
  const handle = windowKeys(window, { n: () => pressed.push('n') });
  let prevented = 0;
  const press = (key: string, more: { shiftKey?: boolean; ctrlKey?: boolean } = {}): void =>
    handle({
      key,
      shiftKey: false,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      preventDefault: () => prevented++,
      ...more,
    });
  return { window, press, pressed, prevented: () => prevented };
}

test('of 40 to 60 s a step to the right is 15 % of 20 s, with shift 80 %', () => {
  const { window, press } = make();
  press('ArrowRight');
  expect(window.get()).toEqual({ startS: 43, endS: 63 });
  press('ArrowLeft', { shiftKey: true });
  expect(window.get()).toEqual({ startS: 27, endS: 47 });
});

test('0 shows all, Home and End the ends, plus 60 % of what was shown', () => {
  const { window, press } = make();
  press('End');
  expect(window.get()).toEqual({ startS: 80, endS: 100 });
  press('Home');
  expect(window.get()).toEqual({ startS: 0, endS: 20 });
  press('+');
  expect(window.get()).toEqual({ startS: 4, endS: 16 });
  press('0');
  expect(window.get()).toEqual({ startS: 0, endS: 100 });
});

test('further keys work in either case; others, and those of the browser, are left alone', () => {
  const { press, pressed, prevented } = make();
  press('N');
  press('n', { ctrlKey: true });
  press('x');
  expect(pressed).toEqual(['n']);
  expect(prevented()).toBe(1);
});
