import { expect, test } from 'vitest';
import { BODY_TEXTS } from './bodyText.ts';

const modules = import.meta.glob<string>(['./*.ts', './*.tsx', '!./*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const code = Object.values(modules).join('\n');

test('every sentence is used: its key, or what its key begins with, stands in the code', () => {
  const unused = Object.keys(BODY_TEXTS.en).filter(
    (key) => !code.includes(`'${key}'`) && !code.includes(`\`${key.replace(/\.[^.]*$/, '')}.$`),
  );
  expect(unused).toEqual([]);
});
