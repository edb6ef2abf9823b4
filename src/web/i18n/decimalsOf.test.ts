import { expect, test } from 'vitest';
import { decimalsOf } from './decimalsOf.ts';

test.each([
  [102.5, 1],
  [1234, 0],
  [0.1 + 0.2, 1],
  [4.25, 2],
  [0.00001, 5],
  [0, 0],
  [-0.5, 1],
  [1.2e-7, 8],
])('%s was written with %i decimals', (value, decimals) => expect(decimalsOf(value)).toBe(decimals));
