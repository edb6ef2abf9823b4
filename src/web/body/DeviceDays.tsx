import { useCallback, useMemo } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import type { BodyView, DeviceView } from '../worker/protocol.ts';
import { useBodyText } from './bodyText.ts';
import { clockText } from './clockText.ts';
import { DayRaster } from './DayRaster.tsx';
import { marksOfDevice } from './dayMarks.ts';
import { momentOfDevice } from './deviceMoment.ts';
import { HEART_RANGE } from './drawDeviceMarks.ts';

export interface DeviceDaysProps {
  readonly view: BodyView;
  readonly device: DeviceView;
}

/** What the device itself wrote down, a row per day: counts or steps, sleep and its stages, heart rate; the same as a table. */
export function DeviceDays({ view, device }: DeviceDaysProps) {
  const text = useBodyText();
  const { number, language } = useSpeech();
  const marks = useMemo(() => marksOfDevice(device, (view.sleep?.periods.length ?? 0) > 0), [device, view.sleep]);
  const tell = useCallback(
    (timeS: number): string => {
      const { value, binStartS, heart, stage } = momentOfDevice(device, timeS);
      const what = device.bars?.what === 'counts' ? 'tellCounts' : 'tellSteps';
      return [
        clockText(view, binStartS ?? timeS, { language, number }, 'minutes'),
        ...(value === undefined ? [] : [text(what, { count: number(value, 0) })]),
        ...(heart === undefined
          ? []
          : [
              text('tellHeart', {
                median: number(heart.median, 0),
                low: number(heart.low, 0),
                high: number(heart.high, 0),
              }),
            ]),
        ...(stage === undefined ? [] : [text(STAGE_KEYS[stage])]),
      ].join(' · ');
    },
    [view, device, text, number, language],
  );
  const scales = [
    ...(device.bars === undefined ? [] : [text(device.bars.what === 'counts' ? 'countsScale' : 'stepsScale')]),
    ...(device.heart === undefined ? [] : [text('heartScale', HEART_RANGE)]),
  ];
  return (
    <DayRaster
      view={view}
      marks={marks}
      title={text('deviceDays')}
      hint={[text('deviceDaysHint'), ...scales].join(' ')}
      label={text('deviceDaysLabel')}
      tell={tell}
      fromLast
    >
      {(firstDay, endDay) => <DaysTable view={view} device={device} firstDay={firstDay} endDay={endDay} />}
    </DayRaster>
  );
}

const STAGE_KEYS = { awake: 'legendAwake', rem: 'legendRem', core: 'legendCore', deep: 'legendDeep' } as const;

interface DaysTableProps extends DeviceDaysProps {
  readonly firstDay: number;
  readonly endDay: number;
}

function DaysTable({ view, device, firstDay, endDay }: DaysTableProps) {
  const text = useBodyText();
  const { number } = useSpeech();
  const { date } = useDates();
  const hasSteps = device.days.some(({ steps }) => !Number.isNaN(steps));
  const hasHeart = device.heart !== undefined;
  const slept = new Map<string, number>();
  for (const { day, sleepMin } of view.sleep?.periods ?? [])
    if (day !== undefined) slept.set(day, (slept.get(day) ?? 0) + sleepMin);
  if (!hasSteps && !hasHeart && slept.size === 0) return null;
  const hours = (minutes: number | undefined): string =>
    minutes === undefined ? '–' : text('hours', { hours: number(minutes / 60, 1) });
  return (
    <details>
      <summary>{text('daysTable')}</summary>
      <table className="k-events">
        <thead>
          <tr>
            <th scope="col">{text('day')}</th>
            {hasSteps && <th scope="col">{text('steps')}</th>}
            {hasHeart && <th scope="col">{text('heart')}</th>}
            {slept.size > 0 && <th scope="col">{text('sleepMin')}</th>}
          </tr>
        </thead>
        <tbody>
          {view.days.slice(firstDay, endDay).map(({ day }, i) => {
            const { steps, heartMedian, heartP5, heartP95 } = device.days[firstDay + i]!;
            return (
              <tr key={day ?? i}>
                <th scope="row">{day === undefined ? text('dayNumber', { number: firstDay + i + 1 }) : date(day)}</th>
                {hasSteps && <td>{number(steps, 0)}</td>}
                {hasHeart && (
                  <td>
                    {Number.isNaN(heartMedian)
                      ? '–'
                      : `${number(heartMedian, 0)} (${number(heartP5, 0)}–${number(heartP95, 0)})`}
                  </td>
                )}
                {slept.size > 0 && <td>{hours(slept.get(day ?? ''))}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
