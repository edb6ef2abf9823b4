import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLINIC_LANGUAGES } from '../../clinic/index.ts';
import { CHILD_PARAMETERS } from '../parameters/childParameters.ts';
import { valuesOf } from '../parameters/entry.ts';
import { drawPatient, makePatientStreams } from '../run/drawPatient.ts';
import { type DoseLine, DRUG_CHANNELS, isDoseDay } from '../treatment/doseLines.ts';
import { acthTaper, dexamethasonePulses, prednisoloneTaper } from './doseShapes.ts';
import { findProtocol, PUBLISHED_PROTOCOLS, publishedProtocol } from './publishedProtocols.ts';

const MEDIANS = valuesOf(CHILD_PARAMETERS);

function totalOf(lines: readonly DoseLine[], channel: string, fromDay = 0, toDay = 1000): number {
  let sum = 0;
  for (const line of lines)
    for (let day = fromDay; day <= toDay; day++)
      if (line.channel === channel && isDoseDay(line, day)) sum += line.amount * line.timesPerDay;
  return sum;
}

test('the registry is closed: own ids, texts in every language, sources of the bibliography', () => {
  const bib = readFileSync(new URL('../../../docs/references.bib', import.meta.url), 'utf8');
  const ids = PUBLISHED_PROTOCOLS.map(({ protocol }) => protocol.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { protocol, name, read, assumed, sources } of PUBLISHED_PROTOCOLS) {
    expect(protocol.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [name, read, assumed])
      for (const language of CLINIC_LANGUAGES) expect(text[language], `${protocol.id} ${language}`).not.toBe('');
    for (const key of sources) expect(bib, key).toContain(`{${key},`);
    expect(sources.length > 0, protocol.id).toBe(protocol.id !== 'legacy-20-days');
  }
  expect(findProtocol('dexamethasone-pulses')?.protocol.lines).toHaveLength(12);
  expect(findProtocol('magic')).toBeUndefined();
  expect(() => publishedProtocol('magic')).toThrow(
    'there is no protocol "magic"; there are untreated, prednisolone-taper',
  );
});

test('every line can be given: days in order, doses above zero, a known channel; the whole survives JSON', () => {
  for (const { protocol } of PUBLISHED_PROTOCOLS) {
    const { lines, reinduction, decisions } = protocol;
    expect(JSON.parse(JSON.stringify(protocol))).toEqual(protocol);
    for (const line of [...lines, ...reinduction.lines, ...decisions.flatMap((decision) => decision.lines)]) {
      const where = `${protocol.id} ${JSON.stringify(line)}`;
      expect(DRUG_CHANNELS, where).toContain(line.channel);
      for (const whole of [line.fromDay, line.toDay, line.everyDays, line.timesPerDay])
        expect(Number.isInteger(whole), where).toBe(true);
      expect(line.fromDay, where).toBeGreaterThanOrEqual(0);
      expect(line.toDay, where).toBeGreaterThanOrEqual(line.fromDay);
      expect(line.everyDays, where).toBeGreaterThanOrEqual(1);
      expect(line.timesPerDay, where).toBeGreaterThanOrEqual(1);
      expect(line.amount, where).toBeGreaterThan(0);
    }
  }
});

test.each(PUBLISHED_PROTOCOLS.map(({ protocol }) => protocol))('$id can be lived for two years', (protocol) => {
  const { simulation } = drawPatient(2, MEDIANS, protocol, makePatientStreams(3));
  for (let day = 0; day < 730; day++) simulation.advance();
  expect([...simulation.state].every(Number.isFinite)).toBe(true);
  expect(simulation.score).toBeLessThanOrEqual(18);
});

test('by hand: prednisolone 28 · 2 mg/kg and 28 · (1.8 + 1.6 + … + 0.2) mg/kg = 308 mg/kg, the last on day 279', () => {
  const lines = prednisoloneTaper();
  expect(totalOf(lines, 'steroid')).toBeCloseTo(308, 9);
  expect(totalOf(lines, 'steroid', 279)).toBeCloseTo(0.2, 9);
  expect(totalOf(lines, 'steroid', 280)).toBe(0);
});

test('by hand: gel 7 · 150 + 7 · 75 IU/m² in two weeks, then 7 · 75 · (25 + 24 + … + 1)/25, the last in week 52', () => {
  const lines = acthTaper();
  expect(totalOf(lines, 'gel', 0, 13)).toBe(7 * 150 + 7 * 75);
  expect(totalOf(lines, 'gel', 14)).toBeCloseTo(7 * 75 * 13, 6);
  expect(totalOf(lines, 'gel', 362)).toBe(3);
  expect(totalOf(lines, 'gel', 364)).toBe(0);
});

test('by hand: immunoglobulin of the trial is 10 g/kg on days 0, 1, 28, 56, 84, 112, 140, 196, 252 and 308', () => {
  const { lines } = publishedProtocol('anbl00p3-ivig').protocol;
  const days = [0, 1, 28, 56, 84, 112, 140, 196, 252, 308];
  expect(totalOf(lines, 'immunoglobulin')).toBe(10);
  for (const day of days) expect(totalOf(lines, 'immunoglobulin', day, day), `day ${day}`).toBe(1);
  expect(totalOf(lines, 'cyclophosphamide')).toBe(6 * 750);
  expect(totalOf(publishedProtocol('anbl00p3-prednisone').protocol.lines, 'immunoglobulin')).toBe(0);
});

test('by hand: a pulse of dexamethasone is 3 · 20 · 6.7/23 mg/kg as prednisolone; the lay course is 20 doses', () => {
  expect(totalOf(dexamethasonePulses(1), 'steroid')).toBeCloseTo(17.478, 3);
  expect(totalOf(dexamethasonePulses(2), 'steroid', 28, 30)).toBeCloseTo(17.478, 3);
  expect(totalOf(publishedProtocol('legacy-20-days').protocol.lines, 'gel')).toBe(20 * 75);
});
