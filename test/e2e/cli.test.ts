import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMAND_NAMES, loadCommand } from '../../src/cli/commands.ts';
import { EXIT_CODE, EXIT_CODE_MEANING } from '../../src/cli/exitCode.ts';
import { ROOT } from '../guards/projectFiles.ts';
import { ended, runCli, startCli } from './product.ts';

const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string): string => join(folder, name);
const FLUTTER = 'data/eyes/synthetic-flutter.tsv';
const OPSOCLONUS = 'data/eyes/synthetic-opsoclonus.tsv';

describe('analyse', () => {
  test('--json prints one object with facts, issues, measures, waveform, verdict and events', () => {
    const { status, stdout } = runCli(['analyse', FLUTTER, '--json']);
    expect(status).toBe(EXIT_CODE.ok);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      file: FLUTTER,
      recording: { format: 'plain', durationS: 20 },
      waveform: { type: expect.any(String) },
    });
    expect(report.verdict.length).toBeGreaterThan(0);
    expect(report.measures.length).toBeGreaterThan(5);
    expect(report.issues.every((issue: { code: string }) => typeof issue.code === 'string')).toBe(true);
    const saccades = report.events.filter((event: { kind: string }) => event.kind === 'saccade');
    expect(saccades.length).toBeGreaterThan(100);
    for (const { startS, endS, amplitudeDeg, peakDegPerS, directionDeg } of saccades) {
      expect(endS).toBeGreaterThan(startS);
      expect(amplitudeDeg).toBeGreaterThan(0);
      expect(peakDegPerS).toBeGreaterThan(0);
      expect(Math.abs(directionDeg)).toBeLessThanOrEqual(180);
    }
  });

  test('text tells the same numbers as --json', () => {
    const text = runCli(['analyse', FLUTTER]).stdout;
    const report = JSON.parse(runCli(['analyse', FLUTTER, '--json']).stdout);
    for (const { text: sentence } of report.verdict) expect(text).toContain(sentence);
    for (const { text: sentence } of [...report.waveform.evidence, ...report.notes]) expect(text).toContain(sentence);
    for (const { code } of report.issues) expect(text).toContain(code);
    const count = (kind: string): number =>
      report.events.filter((event: { kind: string }) => event.kind === kind).length;
    expect(text).toContain(`${count('saccade')} saccade`);
    expect(text).toContain(`${count('burst')} burst`);
  });

  test('--labels writes one row per sample of the file, --report a page without scripts or addresses', () => {
    const labels = inFolder('labels.tsv');
    const report = inFolder('report.html');
    expect(runCli(['analyse', FLUTTER, '--labels', labels, '--report', report]).status).toBe(EXIT_CODE.ok);
    const rows = readFileSync(labels, 'utf8').trimEnd().split('\n');
    const input = readFileSync(join(ROOT, FLUTTER), 'utf8').trimEnd().split('\n');
    expect(rows[0]).toBe('t_s\tlabel');
    expect(rows).toHaveLength(input.length);
    for (const i of [1, 5000, rows.length - 1]) {
      const [timeS, label] = rows[i]!.split('\t').map(Number);
      expect(timeS).toBeCloseTo(Number(input[i]!.split('\t')[0]), 6);
      expect([0, 1, 2, 3, 4, 5, 6]).toContain(label);
    }
    const html = readFileSync(report, 'utf8');
    expect(html).toContain('not a medical device');
    expect(html).not.toMatch(/<script|(?:src|href)="?https?:/);
  });

  test('several files: an array in their order; one bad file fails alone, with exit code 1', () => {
    const { status, stdout, stderr } = runCli(['analyse', FLUTTER, 'absent.tsv', OPSOCLONUS, '--json']);
    expect(status).toBe(EXIT_CODE.fileFailed);
    const reports = JSON.parse(stdout);
    expect(reports.map(({ file }: { file: string }) => file)).toEqual([FLUTTER, 'absent.tsv', OPSOCLONUS]);
    expect(reports[1].error).toEqual({ code: 'FILE_NOT_READABLE', message: 'there is no such file' });
    expect(reports[2].events.length).toBeGreaterThan(0);
    expect(stderr).toBe('kinsbourne: absent.tsv: there is no such file\n');
  });

  test('--out writes JSON, report and labels for each file, also for two of one name', () => {
    const out = inFolder('out');
    writeFileSync(inFolder('synthetic-flutter.tsv'), readFileSync(join(ROOT, FLUTTER)));
    expect(runCli(['analyse', FLUTTER, inFolder('synthetic-flutter.tsv'), '--out', out]).status).toBe(EXIT_CODE.ok);
    expect(readdirSync(out).sort()).toEqual(
      ['synthetic-flutter-2', 'synthetic-flutter'].flatMap((stem) => [
        `${stem}.json`,
        `${stem}.labels.tsv`,
        `${stem}.report.html`,
      ]),
    );
    expect(JSON.parse(readFileSync(join(out, 'synthetic-flutter.json'), 'utf8')).events.length).toBeGreaterThan(0);
  });

  test('- reads standard input', () => {
    const { status, stdout } = runCli(['analyse', '-', '--json'], { input: readFileSync(join(ROOT, FLUTTER)) });
    expect(status).toBe(EXIT_CODE.ok);
    expect(JSON.parse(stdout).recording.name).toBe('standard input');
  });

  test('the same recording in pixels becomes degrees with --screen and --distance, and is refused degrees without', () => {
    const path = inFolder('pixels.csv');
    // 1 px is 0.5 mm at 0.6 m; a step of 300 px is 0.15 m: atan(0.15 / 0.6) = 14.04 deg, in 60 ms, each second
    const stepPx = (timeS: number): number => {
      const u = Math.min(1, ((timeS + 0.5) % 1) / 0.06);
      const share = u ** 3 * (10 - 15 * u + 6 * u * u);
      return 300 * (Math.floor(timeS + 0.5) % 2 === 0 ? 1 - share : share);
    };
    const noisePx = (i: number): number => Math.sin(i * 12.9898) * Math.cos(i * 78.233);
    const rows = Array.from(
      { length: 4000 },
      (_, i) => `${i * 2};${(960 + stepPx(i / 500) + noisePx(i)).toFixed(2)};540`,
    );
    writeFileSync(path, ['ms;gx;gy', ...rows].join('\n'));
    const columns = ['--columns', 'ms=t_ms,gx=x_px,gy=y_px', '--json'];
    const bare = JSON.parse(runCli(['analyse', path, ...columns]).stdout);
    expect(bare.analysed[0].unit).toBe('px');
    expect(bare.issues.map(({ code }: { code: string }) => code)).toContain('GEOMETRY_MISSING');
    const sized = JSON.parse(
      runCli(['analyse', path, ...columns, '--screen', '1920x1080px,960x540mm', '--distance', '60cm']).stdout,
    );
    expect(sized.analysed[0].unit).toBe('deg');
    const saccades = sized.events.filter(({ kind }: { kind: string }) => kind === 'saccade');
    expect(saccades.length).toBeGreaterThan(0);
    for (const { amplitudeDeg } of saccades) expect(amplitudeDeg).toBeCloseTo(14.04, 0);
  });
});

describe('what cannot be done is told in one line, without a stack trace', () => {
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(inFolder(name), content);
    return inFolder(name);
  };
  const cases: [string, () => string[], number, RegExp][] = [
    ['no file', () => ['analyse'], EXIT_CODE.usage, /needs at least 1 argument, got 0/],
    ['an unknown command', () => ['analize'], EXIT_CODE.usage, /Did you mean analyse\?/],
    ['an unknown flag', () => ['analyse', FLUTTER, '--lables', 'x'], EXIT_CODE.usage, /Did you mean --labels\?/],
    [
      'a flag without value',
      () => ['analyse', FLUTTER, '--labels'],
      EXIT_CODE.usage,
      /--labels needs a value: --labels FILE/,
    ],
    [
      'an odd screen',
      () => ['analyse', FLUTTER, '--screen', 'big'],
      EXIT_CODE.usage,
      /e\.g\. --screen 1920x1080px,0\.53x0\.30m/,
    ],
    [
      'centimetres taken for metres',
      () => ['analyse', FLUTTER, '--distance', '60'],
      EXIT_CODE.usage,
      /60 m; expected at most 10 m/,
    ],
    ['an unknown format', () => ['analyse', FLUTTER, '--format', 'x'], EXIT_CODE.usage, /expected one of: /],
    ['an unknown meaning', () => ['analyse', FLUTTER, '--columns', 'a=t_s,b=gaze'], EXIT_CODE.usage, /maps to gaze/],
    ['columns without time', () => ['analyse', FLUTTER, '--columns', 'b=x_px'], EXIT_CODE.usage, /give --rate HZ/],
    ['the input as output', () => ['analyse', FLUTTER, '--labels', FLUTTER], EXIT_CODE.usage, /would be overwritten/],
    [
      'one output for many',
      () => ['analyse', FLUTTER, OPSOCLONUS, '--labels', 'x'],
      EXIT_CODE.usage,
      /use --out FOLDER/,
    ],
    [
      'an output nowhere',
      () => ['analyse', FLUTTER, '--labels', inFolder('no/x.tsv')],
      EXIT_CODE.usage,
      /does not exist/,
    ],
    ['a folder', () => ['analyse', folder], EXIT_CODE.fileFailed, /is a folder/],
    ['an empty file', () => ['analyse', file('empty.asc', '')], EXIT_CODE.fileFailed, /is empty \(0 bytes\)/],
    [
      'garbage',
      () => ['analyse', file('noise.asc', Buffer.from([0, 255, 1, 254, 7, 9, 200]))],
      EXIT_CODE.fileFailed,
      /not recognised/,
    ],
    [
      'EyeLink binary',
      () => ['analyse', file('x.edf', 'SR_RESEARCH_COMBINED_FILE\0')],
      EXIT_CODE.fileFailed,
      /edf2asc/,
    ],
    ['an unknown scenario', () => ['simulate', 'dancing'], EXIT_CODE.usage, /simulate --list/],
    ['an odd seed', () => ['simulate', 'flutter', '--seed', 'x'], EXIT_CODE.usage, /expected a number|no scenario/],
  ];
  test.each(cases)('%s', (_, args, exitCode, sentence) => {
    const { status, stdout, stderr } = runCli(args());
    expect(status).toBe(exitCode);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^kinsbourne: /);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
  });

  test('a table without meanings: its columns, first rows and a flag to start from', () => {
    const { status, stderr } = runCli(['analyse', file('odd.csv', 'clock,gx,gy\n1,2,3\n2,3,4\n3,4,5\n')]);
    expect(status).toBe(EXIT_CODE.fileFailed);
    expect(stderr).toContain('columns: clock | gx | gy');
    expect(stderr).toContain("--columns '");
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test('Ctrl-C ends with 130 and leaves no half-written file', async () => {
  const big = inFolder('big.tsv');
  const rows = Array.from({ length: 1_000_000 }, (_, i) => `${(i / 1000).toFixed(3)}\t${((i * 7) % 13) / 10}\t0`);
  writeFileSync(big, `t_s\tx_deg\ty_deg\n${rows.join('\n')}\n`);
  const out = inFolder('interrupted');
  const child = startCli(['analyse', big, '--out', out, '--progress']);
  await new Promise((resolve) => child.stderr!.once('data', resolve));
  child.kill('SIGINT');
  expect(await ended(child)).toBe(EXIT_CODE.interrupted);
  expect(readdirSync(out)).toEqual([]);
});

test('simulate: same seed, same bytes; the truth is JSON; what is made can be analysed and converted', () => {
  const scenario = runCli(['simulate', '--list']).stdout.split('\n')[1]!.trim().split(' ')[0]!;
  const [a, b, c, truth] = ['a.tsv', 'b.tsv', 'c.tsv', 'truth.json'].map(inFolder) as [string, string, string, string];
  const make = (path: string, seed: string): number | null =>
    runCli(['simulate', scenario, '--seed', seed, '--duration', '5', '--out', path, '--truth', truth]).status;
  expect([make(c, '8'), make(a, '7'), make(b, '7')]).toEqual([0, 0, 0]);
  expect(readFileSync(a).equals(readFileSync(b))).toBe(true);
  expect(readFileSync(a).equals(readFileSync(c))).toBe(false);
  const { truth: inIt, provenance } = JSON.parse(readFileSync(truth, 'utf8'));
  expect(provenance).toMatchObject({ scenario, seed: 7 });
  expect(Array.isArray(inIt.fastPhases)).toBe(true);
  expect(runCli(['analyse', a, '--json']).status).toBe(EXIT_CODE.ok);
  expect(runCli(['convert', a, inFolder('converted.tsv')]).status).toBe(EXIT_CODE.ok);
  expect(existsSync(inFolder('converted.tsv'))).toBe(true);
});

describe('convert', () => {
  const events = (path: string): { kind: string; startS: number }[] =>
    JSON.parse(runCli(['analyse', path, '--json']).stdout).events.filter(
      ({ kind }: { kind: string }) => kind === 'saccade',
    );

  test('plain, BIDS, EDF and BDF hold the same saccades as the recording', () => {
    const expected = events(FLUTTER);
    const physio = inFolder('set/sub-07/beh/sub-07_task-eyes_recording-eye1_physio.tsv.gz');
    for (const [to, written] of [
      [inFolder('c.tsv'), inFolder('c.tsv')],
      [`${inFolder('set')}/`, physio],
      [inFolder('c.edf'), inFolder('c.edf')],
      [inFolder('c.bdf'), inFolder('c.bdf')],
    ] as const) {
      expect(runCli(['convert', FLUTTER, to, ...(to.endsWith('/') ? ['--subject', '07'] : [])]).status).toBe(
        EXIT_CODE.ok,
      );
      const found = events(written);
      expect(found.length, to).toBe(expected.length);
      for (const [i, { startS }] of found.entries()) expect(startS).toBeCloseTo(expected[i]!.startS, 2);
    }
    expect(readdirSync(inFolder('set'))).toContain('dataset_description.json');
  });

  test('a name that tells no form, an unknown form, a label that BIDS forbids: one line', () => {
    expect(runCli(['convert', FLUTTER, inFolder('c.xyz')])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--to'),
    });
    expect(runCli(['convert', FLUTTER, 'x', '--to', 'pdf'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('plain, bids'),
    });
    const odd = runCli(['convert', FLUTTER, `${inFolder('odd')}/`, '--subject', 'Anna B']);
    expect(odd).toMatchObject({ status: 1, stderr: expect.stringContaining('letters and digits') });
    expect(existsSync(inFolder('odd'))).toBe(false);
  });
});

describe('help', () => {
  test('names every command, every exit code, and the flags of a command', async () => {
    const overview = runCli(['help']).stdout;
    for (const name of COMMAND_NAMES) expect(overview).toContain(`  ${name}`);
    for (const meaning of Object.values(EXIT_CODE_MEANING)) expect(overview).toContain(meaning);
    const help = runCli(['help', 'analyse']).stdout;
    expect(runCli(['analyse', '--help']).stdout).toBe(help);
    for (const { name } of (await loadCommand('analyse')).options) expect(help).toContain(`--${name}`);
  });

  test('the manual lists the same exit codes', () => {
    const manual = readFileSync(join(ROOT, 'docs', 'user', 'command-line.md'), 'utf8');
    for (const [key, code] of Object.entries(EXIT_CODE))
      expect(manual).toContain(`| ${code} | ${EXIT_CODE_MEANING[key as keyof typeof EXIT_CODE]} |`);
  });

  test('formats, measures and doctor print text and JSON', () => {
    expect(JSON.parse(runCli(['formats', '--json']).stdout).map(({ id }: { id: string }) => id)).toContain('plain');
    const measures = JSON.parse(runCli(['measures', '--json']).stdout);
    expect(runCli(['measures', measures[0].id]).stdout).toContain(measures[0].definition);
    expect(JSON.parse(runCli(['doctor', '--json']).stdout).ok).toBe(true);
    expect(runCli(['doctor']).stdout).not.toContain(ROOT);
  });
});
