import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderOculomotorPage } from './docs/renderOculomotorPage.ts';
import { referenceRows } from './oscillatorTable.ts';

/** Next to the points where the oscillation dies; see docs/decisions/2026-11-oscillator.md. */
const KNOWN_DIFFERENCES = ['rebound ρ 0.7', 'delay δ 10 ms'];

test('the oscillator does what the reference reports: frequency within 0.25 Hz, size within a quarter, same stops but for two', () => {
  for (const { knob, setting, reference, ours } of referenceRows()) {
    const name = `${knob} ${setting}`.trim();
    if (KNOWN_DIFFERENCES.includes(name)) continue;
    if (reference === undefined) {
      expect(ours, name).toBeUndefined();
      continue;
    }
    expect(ours, name).toBeDefined();
    if (!Number.isNaN(reference.frequencyHz))
      expect(Math.abs(ours!.frequencyHz - reference.frequencyHz), name).toBeLessThan(0.25);
    if (!Number.isNaN(reference.amplitudeDeg))
      expect(Math.abs(ours!.amplitudeDeg / reference.amplitudeDeg - 1), name).toBeLessThan(0.25);
  }
});

test('docs/model/oculomotor.md holds the tables that the program makes (npm run docs rewrites it)', () => {
  expect(readFileSync('docs/model/oculomotor.md', 'utf8')).toBe(renderOculomotorPage());
});
