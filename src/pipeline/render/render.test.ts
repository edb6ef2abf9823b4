import { expect, test } from 'vitest';
import { handMadeReport } from '../report.testing.ts';
import { formatMeasured, formatNumber } from './formatValue.ts';
import { renderLabelsTsv } from './renderLabelsTsv.ts';
import { renderReportHtml } from './renderReportHtml.ts';
import { durationOfRecordingS, renderReportJson } from './renderReportJson.ts';
import { svgTrace, ticks } from './svgTrace.ts';

test('the JSON report is one valid document with an event for each saccade, burst and fixation', () => {
  const json = JSON.parse([...renderReportJson(handMadeReport())].join(''));
  expect(json.events.map((event: { kind: string }) => event.kind)).toEqual([
    'saccade',
    'burst',
    'saccade',
    'saccade',
    'fixation',
  ]);
  expect(json.events[0]).toEqual({
    kind: 'saccade',
    startS: 2,
    endS: 2.2,
    amplitudeDeg: 1.2346,
    peakDegPerS: 80.46,
    directionDeg: 0,
    nearBlink: false,
  });
  expect(json.analysed[0].validFraction).toBe(0.9);
  expect(json.recording.durationS).toBeCloseTo(1, 9);
});

test('a report without events is still valid JSON', () => {
  const { segments } = handMadeReport();
  const json = JSON.parse([...renderReportJson(handMadeReport({ segments: [] }))].join(''));
  expect(json.events).toEqual([]);
  expect(segments).toHaveLength(1);
});

test('without geometry the events say pixels, not degrees', () => {
  const report = handMadeReport();
  const segment = report.segments[0]!;
  const inPx = handMadeReport({ segments: [{ ...segment, signal: { ...segment.signal, unit: 'px' } }] });
  const json = JSON.parse([...renderReportJson(inPx)].join(''));
  expect(json.events[0]).toHaveProperty('amplitudePx', 1.2346);
  expect(json.events[0]).not.toHaveProperty('amplitudeDeg');
});

test('labels come one row a sample with the time of the file', () => {
  const rows = [...renderLabelsTsv(handMadeReport())].join('').trimEnd().split('\n');
  expect(rows).toHaveLength(11);
  expect(rows.slice(0, 3)).toEqual(['t_s\tlabel', '2.000000\t2', '2.100000\t2']);
  expect(rows[7]).toBe('2.600000\t0');
});

test('labels of an uneven clock go back to the samples they came from', () => {
  const report = handMadeReport();
  const stream = report.recording.streams[0]!;
  const timesS = Float64Array.of(2, 2.1, 2.4, 2.41);
  const sourceIndex = Int32Array.of(0, 1, -1, -1, 2, -1, -1, -1, -1, -1);
  const uneven = handMadeReport({
    recording: { ...report.recording, streams: [{ ...stream, timesS, length: 4 }] },
    segments: [{ ...report.segments[0]!, sourceIndex }],
  });
  const rows = [...renderLabelsTsv(uneven)].join('').trimEnd().split('\n');
  expect(rows.slice(1)).toEqual(['2.000000\t2', '2.100000\t2', '2.400000\t2', '2.410000\t2']);
});

test('two streams that cover the same second count once: 1 s + 1 s side by side is 1 s', () => {
  const { recording } = handMadeReport();
  const stream = recording.streams[0]!;
  expect(durationOfRecordingS({ ...recording, streams: [stream, { ...stream, id: 'other' }] })).toBeCloseTo(1, 9);
});

test('the HTML report escapes what comes from the file, asks no other host and runs no script', () => {
  const html = renderReportHtml(handMadeReport(), { 'saccade-rate': { title: 'Saccades', definition: 'per second' } });
  expect(html).toContain('a&lt;b&gt;.tsv');
  expect(html).toContain('needs &lt;120&gt; Hz');
  expect(html).toContain('Three &amp; more.');
  expect(html).not.toMatch(/<script|https?:/);
});

test('a lost sample breaks the line: two moves of the pen', () => {
  const report = handMadeReport();
  const svg = svgTrace([{ label: 'x', color: 'red', values: report.segments[0]!.signal.x }], {
    startIndex: 0,
    endIndex: 10,
    startS: 2,
    rateHz: 10,
    unit: 'deg',
    widthPx: 400,
    heightPx: 100,
    bands: [],
  });
  expect(svg.match(/<path d="([^"]*)"/)![1]!.match(/M/g)).toHaveLength(2);
});

test('ticks are round numbers inside the range', () => {
  expect(ticks(-5.2, 5.2, 4)).toEqual([-5, 0, 5]);
  expect(ticks(0.1, 0.5, 4)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
});

test('numbers show three digits: 0.01234 is 0.0123, 123.4 is 123, minus is a minus sign', () => {
  expect([0.01234, 123.4, -1.5, 0, Number.NaN, 1234567].map(formatNumber)).toEqual([
    '0.0123',
    '123',
    '−1.50',
    '0',
    '–',
    '1.23e+6',
  ]);
});

test('a share shows its number alone, a rate its unit, an interval both ends', () => {
  const base = {
    status: 'measured',
    id: 'x',
    version: 1,
    n: 1,
    validFraction: 1,
    quality: 'good',
    remarks: [],
  } as const;
  expect(formatMeasured({ ...base, unit: 'fraction', value: 0.31, interval95: [0.17, 0.46] })).toBe(
    '0.310 (95 %: 0.170 to 0.460)',
  );
  expect(formatMeasured({ ...base, unit: '1/s', value: 7.26 })).toBe('7.26 1/s');
  expect(formatMeasured({ ...base, unit: 'clock h', value: 19.7, interval95: [18.5, 24.5] })).toBe(
    '19:42 (95 %: 18:30 to 00:30)',
  );
});

test('the HTML report tells the choices that were made', () => {
  const notes = [{ code: 'n', params: {}, text: 'The left eye was measured.' }];
  expect(renderReportHtml(handMadeReport({ notes }), {})).toContain('The left eye was measured.');
  expect(renderReportHtml(handMadeReport(), {})).not.toContain('Choices and limits');
});
