import type { BodyMeasureInput } from '../../body/index.ts';
import { type Statement, timeOfSampleS } from '../../recording/index.ts';
import { median, quantile } from '../../signal/index.ts';
import { formatNumber } from '../render/formatValue.ts';
import { noteOf } from '../statements.ts';
import { deviceDays } from './deviceDays.ts';
import { type DeviceBars, deviceRecords, valuesOfColumn } from './deviceRecords.ts';
import { localDays } from './localDays.ts';

/** What a device wrote down by itself, in words: counts, steps, heart rate. Its other values stand in the table of the page. */
export function deviceSentences(found: BodyMeasureInput): Statement[] {
  const device = deviceRecords(found);
  if (device === undefined) return [];
  return [
    ...(device.bars?.what === 'counts' ? [countsSentence(device.bars, device)] : []),
    ...stepsSentences(found),
    ...heartSentences(found),
    ...(device.values.length === 0
      ? []
      : [noteOf('VERDICT_DEVICE_WALKING', { values: device.values.reduce((sum, { n }) => sum + n, 0) })]),
  ];
}

type Spans = Pick<NonNullable<ReturnType<typeof deviceRecords>>, 'wornSpans' | 'notWornSpans'>;

function countsSentence({ startS, binS, values }: DeviceBars, { wornSpans, notWornSpans }: Spans): Statement {
  const hours = (spans: Spans['wornSpans']): number =>
    spans.reduce((sum, span) => sum + span.endS - span.startS, 0) / 3600;
  let sum = 0;
  let minutes = 0;
  for (const span of wornSpans) {
    const from = Math.ceil((span.startS - startS) / binS);
    const to = Math.floor((span.endS - startS) / binS);
    for (let bin = from; bin < to; bin++) {
      if (Number.isNaN(values[bin])) continue;
      sum += values[bin]!;
      minutes += binS / 60;
    }
  }
  return noteOf('VERDICT_COUNTS', {
    worn: formatNumber(hours(wornSpans)),
    all: formatNumber(hours(wornSpans) + hours(notWornSpans)),
    counts: Math.round(minutes === 0 ? 0 : sum / minutes),
  });
}

/** Of whole days that hold any: a day on which nothing was written down is not known, not one of no steps. */
function stepsSentences({ otherStreams, localTime }: BodyMeasureInput): Statement[] {
  const walked = otherStreams.filter(({ columns, length }) => columns.steps !== undefined && length > 0);
  if (walked.length === 0) return [];
  const startS = Math.min(...walked.map((stream) => timeOfSampleS(stream, 0)));
  const endS = Math.max(...walked.map((stream) => timeOfSampleS(stream, stream.length - 1)));
  const days = localDays(startS, endS, localTime);
  const steps = deviceDays({ otherStreams: walked }, days).map((day) => day.steps);
  const whole = steps.filter(
    (sum, k) => !Number.isNaN(sum) && days[k]!.midnightS >= startS && days[k]!.midnightS + days[k]!.lengthS <= endS,
  );
  if (whole.length > 0)
    return [noteOf('VERDICT_DEVICE_STEPS', { steps: Math.round(median(whole)), days: whole.length })];
  const all = walked.reduce(
    (sum, stream) => sum + valuesOfColumn(stream, 'steps').reduce((part, one) => part + (one || 0), 0),
    0,
  );
  return [noteOf('VERDICT_DEVICE_STEPS_FEW', { steps: Math.round(all) })];
}

function heartSentences({ otherStreams }: BodyMeasureInput): Statement[] {
  const rates = otherStreams
    .flatMap((stream) => [...valuesOfColumn(stream, 'heartRateBpm')])
    .filter((rate) => !Number.isNaN(rate));
  if (rates.length === 0) return [];
  return [
    noteOf('VERDICT_DEVICE_HEART', {
      median: Math.round(median(rates)),
      low: Math.round(quantile(rates, 0.05)),
      high: Math.round(quantile(rates, 0.95)),
      count: rates.length,
    }),
  ];
}
