import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choleskyOf, makeMatrix, solveCholesky } from './linearAlgebra.ts';

test('by hand: [4 2; 2 5] = L Lᵀ with L = [2 0; 1 2]; its solution for (8, 9) is (22/16, 20/16)', () => {
  const lower = choleskyOf({ rows: 2, columns: 2, values: Float64Array.of(4, 2, 2, 5) });
  expect([...lower.values]).toEqual([2, 0, 1, 2]);
  const x = solveCholesky(lower, [8, 9]);
  expect(x[0]).toBeCloseTo(22 / 16, 12);
  expect(x[1]).toBeCloseTo(20 / 16, 12);
});

test('a matrix that is not positive definite is refused with its row', () => {
  expect(() => choleskyOf({ rows: 2, columns: 2, values: Float64Array.of(1, 2, 2, 1) })).toThrow('got -3 in row 1');
});

test('law: A x = b for random A = B Bᵀ + I', () => {
  const number = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 16, maxLength: 16 }),
      fc.array(number, { minLength: 4, maxLength: 4 }),
      (b, right) => {
        const a = makeMatrix(4, 4);
        for (let i = 0; i < 4; i++)
          for (let j = 0; j < 4; j++)
            a.values[4 * i + j] = [0, 1, 2, 3].reduce((sum, k) => sum + b[4 * i + k]! * b[4 * j + k]!, i === j ? 1 : 0);
        const x = solveCholesky(choleskyOf(a), right);
        for (let i = 0; i < 4; i++)
          expect([0, 1, 2, 3].reduce((sum, k) => sum + a.values[4 * i + k]! * x[k]!, 0)).toBeCloseTo(right[i]!, 8);
      },
    ),
  );
});
