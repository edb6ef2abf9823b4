import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BODY_MEASURES } from '../src/body/index.ts';
import { EYE_MEASURES } from '../src/eyes/index.ts';
import { ROOT } from './guards/projectFiles.ts';

const MEASURES = [...EYE_MEASURES, ...BODY_MEASURES];

test('every page belongs to a measure, but that of the waveform', () => {
  const pages = readdirSync(join(ROOT, 'docs/measures')).filter((name) => name.endsWith('.md'));
  expect(pages.sort()).toEqual([...MEASURES.map(({ id }) => `${id}.md`), 'waveform.md'].sort());
});

test('no two measures have one id, whatever they are of', () => {
  const ids = MEASURES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
