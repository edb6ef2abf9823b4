import { expect, test } from 'vitest';
import { makeLocalTime } from '../../recording/index.ts';
import { renderReportHtml } from '../render/renderReportHtml.ts';
import { renderReportJson } from '../render/renderReportJson.ts';
import { bodyEvents } from './bodyEvents.ts';
import { bodyFacts } from './bodyFacts.ts';
import { handMadeBodyReport, LEFT_WRIST, secondTable } from './bodyReport.testing.ts';
import { describeSensors } from './bodySections.ts';
import { renderEventsTsv } from './renderEventsTsv.ts';
import { svgDays } from './svgDays.ts';

const report = handMadeBodyReport();
const withFound = (found: Partial<typeof report.found>) => handMadeBodyReport({ found: { ...report.found, ...found } });

test('events come in order of time, each with its own numbers, jerks rounded to ms', () => {
  expect(bodyEvents(report)).toEqual([
    { kind: 'task', task: 'rest', startS: 0, endS: 60 },
    { kind: 'jerk', startS: 10, endS: 10.212, place: 'left-wrist', peakG: 0.1235, widthS: 0.123, still: true },
    { kind: 'jerk', startS: 19.9, endS: 20.2, place: 'left-wrist', peakG: 0.5, widthS: 0.1, still: false },
    { kind: 'stimulus', startS: 30, endS: 30 },
    { kind: 'walking', startS: 100, endS: 110, place: 'left-wrist', contactCount: 3, straight: true },
    { kind: 'not-worn', startS: 3600, endS: 7200, place: 'left-wrist' },
    { kind: 'night', startS: 7200, endS: 14_400, day: '2026-03-03', sleepMin: 110 },
    { kind: 'wake', startS: 9000, endS: 9600 },
  ]);
});

test('the table has a cell for each column in every row, empty where it does not apply', () => {
  const [head, ...rows] = [...renderEventsTsv(report)].join('').replace(/\n$/, '').split('\n');
  const columns = head!.split('\t');
  expect(columns.slice(0, 5)).toEqual(['start_s', 'end_s', 'kind', 'place', 'peak_g']);
  for (const row of rows) expect(row.split('\t')).toHaveLength(columns.length);
  expect(rows[1]).toBe('10\t10.212\tjerk\tleft-wrist\t0.1235\t0.123\ttrue\t\t\t\t\t\t');
  expect(rows[6]).toBe('7200\t14400\tnight\t\t\t\t\t\t\t\t2026-03-03\t110\t');
});

test('25,000 events are written in pieces, none twice and none left out', () => {
  const many = withFound({
    sensors: [],
    sleep: undefined,
    tasks: [],
    stimuliS: Array.from({ length: 25_000 }, (_, i) => i),
  });
  const pieces = [...renderEventsTsv(many)];
  expect(pieces).toHaveLength(4);
  const starts = pieces
    .slice(1)
    .join('')
    .trimEnd()
    .split('\n')
    .map((row) => Number(row.split('\t')[0]));
  expect(starts).toEqual(Array.from({ length: 25_000 }, (_, i) => i));
});

test('facts of the wrist: 40 samples, worn 3600 + 7200 s, not worn 3600 s, still 15 s, two jerks, one walk', () => {
  expect(bodyFacts(report)).toMatchObject({
    sensors: [
      {
        place: 'left-wrist',
        streams: ['left-wrist'],
        samples: 40,
        wornS: 10_800,
        notWornS: 3600,
        jerks: 2,
        stillS: 15,
        noiseG: 0.004,
        walkingBouts: 1,
      },
    ],
    sleep: { source: 'acceleration' },
    otherStreams: [],
  });
  expect(bodyFacts(withFound({ sleep: undefined }))).not.toHaveProperty('sleep');
});

test('the JSON report is one valid document; what could not be computed is null', () => {
  const [first] = report.measures;
  const lost = handMadeBodyReport({ measures: [{ ...first!, value: Number.NaN } as typeof first & object] });
  const json = JSON.parse([...renderReportJson(lost)].join(''));
  expect(json.events).toHaveLength(8);
  expect(json.measures[0]).toMatchObject({ value: null, place: 'left-wrist' });
  expect(json.recording.wallClock).toEqual({ startLocal: '2026-03-02T22:00:00' });
  expect(json.recording.streams[0]).toMatchObject({ kind: 'motion', place: 'left-wrist' });
  expect(json).not.toHaveProperty('waveform');
});

test('the HTML report escapes what comes from the file, names the place, refuses with the reason, asks no other host', () => {
  const html = renderReportHtml(report, { 'rest-jerk-rate': { title: 'Jerks at rest', definition: 'a minute' } });
  expect(html).toContain('<h1>Body-movement report</h1>');
  expect(html).toContain('a&lt;b&gt;.cwa');
  expect(html).toContain('One jerk &amp; a night.');
  expect(html).toContain('Jerks at rest (left wrist)');
  expect(html).toContain('not measured: needs &lt;2&gt; nights');
  expect(html).toContain('Day by day');
  expect(html).not.toMatch(/<script|https?:/);
});

test('a sensor is told by place and rate, and where it has no gravity', () => {
  expect(describeSensors(report)).toEqual(['left wrist at 10.0 Hz']);
  expect(describeSensors(withFound({ sensors: [{ ...LEFT_WRIST, gravity: 'absent' }] }))).toEqual([
    'left wrist at 10.0 Hz, without gravity',
  ]);
});

/** Rectangles of one colour, with the numbers that place them. */
function rects(svg: string, fill: string): { x: number; y: number; width: number; height: number }[] {
  return [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)" fill="([^"]+)"/g)]
    .filter(([, , , , , found]) => found === fill)
    .map(([, x, y, width, height]) => ({ x: Number(x), y: Number(y), width: Number(width), height: Number(height) }));
}

test('22:00 to 02:00 are two rows; an hour is (900 − 84) / 24 = 34 wide; midnight is at 84', () => {
  const svg = svgDays(report);
  expect(svg).toContain('viewBox="0 0 900 92"');
  expect([...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, day]) => day)).toEqual(['2026-03-02', '2026-03-03']);
  expect(rects(svg, '#8884')).toEqual([{ x: 866, y: 2, width: 34, height: 40 }]);
  expect(rects(svg, '#2a6fb044')).toEqual([{ x: 84, y: 48, width: 68, height: 40 }]);
});

test('of two jerks only the one at rest has a mark, at 22:00:10', () => {
  const marks = [...svgDays(report).matchAll(/<path d="M([\d.]+) ([\d.]+)v6"/g)];
  expect(marks).toHaveLength(1);
  expect(Number(marks[0]![1])).toBeCloseTo(84 + (22 + 10 / 3600) * 34, 1);
});

test('0.15 g of 0.3 g fills half of the row’s 36; lost time has no bar', () => {
  const bars = rects(svgDays(report), 'currentColor');
  expect(bars).toHaveLength(40);
  for (const { height } of bars) expect(height).toBe(18);
  const seconds = secondTable(7200, 0.15);
  seconds.mad.fill(Number.NaN, 0, 3600);
  expect(rects(svgDays(withFound({ sensors: [{ ...LEFT_WRIST, seconds }] })), 'currentColor')).toHaveLength(10);
});

test('a night over midnight is split: an hour before, two after', () => {
  const night = { ...report.found.sleep!.periods[0]!, startS: 3600 };
  const svg = svgDays(withFound({ sleep: { ...report.found.sleep!, periods: [night] } }));
  expect(rects(svg, '#2a6fb044').map(({ width }) => width)).toEqual([34, 68]);
});

test('without a time of day rows are counted from the start; less than an hour has no rows', () => {
  const svg = svgDays(withFound({ localTime: undefined }));
  expect([...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, day]) => day)).toEqual(['day 1']);
  expect(rects(svg, '#8884')[0]!.x).toBe(84 + 34);
  expect(svgDays(withFound({ sensors: [{ ...LEFT_WRIST, seconds: secondTable(3599, 0.1) }] }))).toBe('');
  expect(svgDays(withFound({ sensors: [] }))).toBe('');
});

test('after the clocks went forward the rows still begin at midnight of the clock', () => {
  // 28 March 2026 12:00 in Berlin; the night to 29 March lacks an hour, so that midnight to 30 March comes 35 h after the start
  const localTime = makeLocalTime({ startLocal: '2026-03-28T12:00:00', zone: 'Europe/Berlin' });
  const seconds = secondTable(48 * 3600, 0.1);
  const span = { startS: 35 * 3600, endS: 36 * 3600 };
  const svg = svgDays(
    withFound({ localTime, sleep: undefined, sensors: [{ ...LEFT_WRIST, seconds, notWornSpans: [span] }] }),
  );
  expect(rects(svg, '#8884')).toEqual([{ x: 84, y: 94, width: 34, height: 40 }]);
});

test('what a person said of a jerk stands beside it in every export, and changes no measure', () => {
  const report = handMadeBodyReport();
  const { place, jerks } = report.found.sensors[0]!;
  const [first] = jerks!.jerks;
  const judgements = [{ event: 'jerk', atS: first!.timeS + 0.02, place, verdict: 'rejected' }] as const;
  const said = { ...report, judgements };
  const events = bodyEvents(said).filter(({ kind }) => kind === 'jerk');
  expect(events.map(({ judged }) => judged)).toEqual(['rejected', ...events.slice(1).map(() => undefined)]);
  const json = JSON.parse([...renderReportJson(said)].join('')) as Record<string, unknown>;
  const before = JSON.parse([...renderReportJson(report)].join('')) as Record<string, unknown>;
  expect(json.judgements).toEqual(judgements);
  expect(json.measures).toEqual(before.measures);
  expect(before).not.toHaveProperty('judgements');
  expect([...renderEventsTsv(said)].join('')).toContain('\trejected\t');
  expect(renderReportHtml(said, {})).toContain(`Of ${events.length} found, 0 confirmed, 1 rejected`);
  expect(renderReportHtml(report, {})).not.toContain('What a person said');
});
