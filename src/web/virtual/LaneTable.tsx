import { useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { lanesOf } from './lanes.ts';
import { useLaneWriter } from './laneValue.ts';
import { type CourseRun, channelsOf } from './runCourse.ts';
import type { Illness } from './scenario.ts';
import { useVirtualText } from './virtualText.ts';
import './laneTable.css';

const STEP_DAYS = 30;

export interface LaneTableProps {
  readonly runs: readonly CourseRun[];
  readonly hasTumour: boolean;
  readonly illnesses: readonly Illness[];
}

/** The lanes as numbers, for those who do not see the picture. */
export function LaneTable(props: LaneTableProps) {
  const text = useVirtualText();
  const [open, setOpen] = useState(false);
  return (
    <details className="k-card kv-card kv-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text('table')}</summary>
      {open ? <Rows {...props} /> : null}
    </details>
  );
}

function Rows({ runs, hasTumour, illnesses }: LaneTableProps) {
  const text = useVirtualText();
  const { number } = useSpeech();
  const write = useLaneWriter();
  const lanes = lanesOf(hasTumour);
  const channels = channelsOf(runs);
  const { lastDay } = runs[0]!;
  const days = Array.from({ length: Math.floor(lastDay / STEP_DAYS) + 1 }, (_, index) => index * STEP_DAYS);
  const names = runs.length > 1 ? (['A', 'B'] as const) : (['A'] as const);
  const treatment = (run: CourseRun, day: number): string =>
    channels
      .filter((channel) => {
        const doses = run.doses[channel];
        return doses?.subarray(Math.max(0, day - STEP_DAYS + 1), day + 1).some((dose) => dose > 0) ?? false;
      })
      .map((channel) => text(`drug.${channel}`))
      .join(', ');
  return (
    <>
      <p className="k-muted">{text('tableNote')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with keys */}
      <section className="kv-scroll kv-scroll-tall" tabIndex={0} aria-label={text('table')}>
        <table className="kv-lane-table">
          <thead>
            <tr>
              <th scope="col">{text('tableDay')}</th>
              {names.length > 1 ? <th scope="col">{text('planShort')}</th> : null}
              <th scope="col">{text('tableDoses')}</th>
              <th scope="col">{text('tableIllness')}</th>
              <th scope="col">{text('tableRelapse')}</th>
              {lanes.map(({ id }) => (
                <th key={id} scope="col">
                  {text(`lane.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.flatMap((day) =>
              runs.map((run, plan) => {
                const within = (one: number): boolean => one > day - STEP_DAYS && one <= day;
                return (
                  <tr key={`${day} ${names[plan]}`}>
                    <th scope="row">{number(day, 0)}</th>
                    {names.length > 1 ? <td>{names[plan]}</td> : null}
                    <td>{treatment(run, day) || '–'}</td>
                    <td>{illnesses.some((one) => within(one.day)) ? text('yes') : '–'}</td>
                    <td>{run.relapseDays.some(within) ? text('yes') : '–'}</td>
                    {lanes.map(({ id, form }) => (
                      <td key={id}>{write.value(run.columns[id][day]!, form)}</td>
                    ))}
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      </section>
    </>
  );
}
