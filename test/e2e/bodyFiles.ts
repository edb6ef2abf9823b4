import { healthExport, PHONE, record, sleepRecord, WATCH } from '../../src/formats/applehealth/healthExport.testing.ts';
import { cwaPieces, writeCwa } from '../../src/formats/index.ts';
import { timeOfSampleS } from '../../src/recording/index.ts';
import { simulateMotion, simulateToddlerDays } from '../../src/simulate/index.ts';
import type { DroppedFile } from './servedPage.ts';

/** Four minutes of a made-up child with jerks, of a wearable whose file does not tell where it was worn. */
export function jerksFile(): DroppedFile {
  const { recording } = simulateMotion({
    scenario: 'jerks-rest',
    seed: 4,
    durationS: 240,
    device: 'logger',
    places: ['right-wrist'],
    parameters: { jerksPerMin: 15, jerkG: 0.4 },
  });
  return { name: 'jerks.cwa', text: writeCwa(recording) };
}

/** Hours that `dayFile` lasts, from three in the afternoon on. */
export const DAY_HOURS = 26;
const DAY_RATE_HZ = 25;

/** A day and two hours of a made-up toddler at the ankle, about ten MB. */
export function dayFile(): DroppedFile {
  const { recording } = simulateToddlerDays({
    days: 2,
    rateHz: DAY_RATE_HZ,
    seed: 5,
    jerksPerMin: 6,
    startLocal: '2026-03-02T15:00:00',
  });
  const [stream] = recording.streams;
  const columns = ['accelXG', 'accelYG', 'accelZG'].map((name) => stream!.columns[name]!);
  const pieces = cwaPieces({
    layout: 'packed',
    startLocal: recording.wallClock!.startLocal,
    statedRateHz: DAY_RATE_HZ,
    stretches: [
      {
        length: DAY_HOURS * 3600 * DAY_RATE_HZ,
        timeS: (index) => timeOfSampleS(stream!, index),
        fillInto: (out, from, count) =>
          out.forEach((column, axis) => {
            column.set((columns[axis] as Int16Array).subarray(from, from + count));
          }),
      },
    ],
  });
  // why: a piece is overwritten by the next one
  return { name: 'day.cwa', text: new Uint8Array(Buffer.concat(Array.from(pieces, (piece) => piece.slice()))) };
}

/** Days of March 2026 that `healthFile` tells of. */
export const HEALTH_DAYS = 35;

/** Five weeks of an invented child with a watch and a phone, as Apple Health exports them. */
export function healthFile(): DroppedFile {
  const lines: string[] = [];
  const start = Date.UTC(2026, 2, 1);
  const at = (day: number, hour: number): string =>
    new Date(start + 86_400_000 * day + 3_600_000 * hour).toISOString().slice(0, 16).replace('T', ' ');
  const number = (value: number): string => value.toFixed(2);
  for (let day = 0; day < HEALTH_DAYS; day++) {
    const wave = Math.sin(day * 1.7);
    for (let hour = 8; hour < 19; hour++)
      lines.push(
        record('StepCount', PHONE, at(day, hour), at(day, hour + 0.25), {
          value: String(Math.round(300 + 280 * Math.sin(hour * 2.1 + day))),
          unit: 'count',
        }),
      );
    for (let hour = 0; hour < 24; hour += 0.2)
      lines.push(
        record('HeartRate', WATCH, at(day, hour), at(day, hour), {
          value: String(Math.round((hour < 7 || hour > 20 ? 82 : 108) + 12 * Math.sin(hour * 5 + day))),
          unit: 'count/min',
        }),
      );
    for (const [hour, length, stage] of [
      [20.2 + 0.3 * wave, 0.6 - 0.3 * wave, 'AsleepCore'],
      [20.8, 1.4, 'AsleepDeep'],
      [22.2, 0.7, 'AsleepREM'],
      [22.9, 0.3, 'Awake'],
      [23.2, 2.5, 'AsleepCore'],
      [25.7, 1.2, 'AsleepDeep'],
      [26.9, 3.6 + 0.5 * wave, 'AsleepCore'],
    ] as const)
      lines.push(sleepRecord(WATCH, at(day, hour), at(day, hour + length), stage));
    lines.push(
      record('WalkingSpeed', PHONE, at(day, 10), at(day, 10.1), { value: number(3.2 + 0.4 * wave), unit: 'km/hr' }),
      record('WalkingStepLength', PHONE, at(day, 10), at(day, 10.1), { value: number(42 + 3 * wave), unit: 'cm' }),
      record('WalkingDoubleSupportPercentage', PHONE, at(day, 10), at(day, 10.1), { value: '0.29', unit: '%' }),
      record('WalkingAsymmetryPercentage', PHONE, at(day, 10), at(day, 10.1), { value: '0.06', unit: '%' }),
    );
  }
  return { name: 'export.xml', text: healthExport(lines) };
}

/** Two days of counts per minute of an invented child, as ActiLife writes them: busy by day, still at night, taken off for two hours. */
export function countsFile(): DroppedFile {
  const head = [
    '------------ Data File Created By ActiGraph GT3X+ ActiLife v6.11.7 Firmware v2.5.0 date format dd.MM.yyyy Filter Normal -----------',
    'Serial Number: NEO1A00000000',
    'Start Time 09:00:00',
    'Start Date 02.03.2026',
    'Epoch Period (hh:mm:ss) 00:01:00',
    'Download Time 09:00:00',
    'Download Date 04.03.2026',
    'Current Memory Address: 0',
    'Current Battery Voltage: 4.16     Mode = 13',
    '--------------------------------------------------',
    'Axis1,Axis2,Axis3,Steps',
  ];
  const rows = Array.from({ length: 2880 }, (_, minute) => {
    const hour = (9 + minute / 60) % 24;
    const isAsleep = hour < 7 || hour >= 20;
    const isOff = minute >= 300 && minute < 420;
    const busy = 600 + 550 * Math.sin(minute * 0.7) * Math.cos(minute * 0.013);
    const count = isOff ? 0 : isAsleep ? (minute % 23 === 0 ? 12 : 0) : Math.round(busy);
    return [count, Math.round(count * 0.8), Math.round(count * 0.6), isAsleep || isOff ? 0 : minute % 40].join(',');
  });
  return { name: 'counts.csv', text: `${[...head, ...rows].join('\n')}\n` };
}
