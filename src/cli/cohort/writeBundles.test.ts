import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { COURSE_MODEL_VERSION, membersOf, POPULATIONS, publishedProtocol } from '../../course/index.ts';
import { cohortBundles } from '../../pipeline/index.ts';
import type { Terminal } from '../command.ts';
import { writeBundles } from './writeBundles.ts';

const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-bundles-'));
const path = join(folder, 'people.ndjson');
beforeEach(() => rmSync(path, { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const spec = {
  modelVersion: COURSE_MODEL_VERSION,
  seed: 5,
  people: 110,
  years: 0.2,
  members: membersOf(POPULATIONS[0]!, 2),
  arms: ['untreated', 'triple'].map((id) => publishedProtocol(id).protocol),
};

/** A terminal on which somebody may press Ctrl-C whenever progress is shown. */
function terminalWith(atProgress: (line: string, pressCtrlC: () => void) => void) {
  let said = '';
  let clean: () => void = () => undefined;
  const terminal: Terminal = {
    write: () => undefined,
    error: (line) => {
      said += `${line}\n`;
    },
    showsProgress: true,
    progress: (line) => atProgress(line, () => clean()),
    onInterrupt(given) {
      clean = given;
      return () => {
        clean = () => undefined;
      };
    },
  };
  return { terminal, said: () => said };
}

test.each([1, 2])(
  'with %d workers the file holds every bundle in its order, and nothing lies beside it',
  async (workers) => {
    const shown: string[] = [];
    await writeBundles(path, { spec, workers }, terminalWith((line) => shown.push(line)).terminal);
    expect(readFileSync(path, 'utf8') === [...cohortBundles(spec, spec.people)].join('')).toBe(true);
    expect(readdirSync(folder)).toEqual(['people.ndjson']);
    expect(shown[0]).toBe('22 % of the FHIR bundles');
    expect(shown.slice(-2)).toEqual(['100 % of the FHIR bundles', '']);
  },
  120_000,
);

test.each([1, 2])(
  'Ctrl-C in the middle leaves nothing half-written, with %d workers',
  async (workers) => {
    const { terminal, said } = terminalWith((_, pressCtrlC) => pressCtrlC());
    await expect(writeBundles(path, { spec, workers }, terminal)).rejects.toThrow('aborted');
    expect(said()).toBe(`stopped; ${path} is not written\n`);
    expect(readdirSync(folder)).toEqual([]);
  },
  120_000,
);

test('a folder that is not there: the system says so, and nothing is made', async () => {
  const { terminal } = terminalWith(() => undefined);
  await expect(writeBundles(join(folder, 'no', 'x.ndjson'), { spec, workers: 1 }, terminal)).rejects.toThrow('ENOENT');
});
