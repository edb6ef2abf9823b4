import { Button } from '@mantine/core';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { dayOfNumber } from '../../clinic/index.ts';
import { entryHref } from '../course/entryHref.ts';
import type { DayWindow } from './dayWindow.ts';
import { describeItem, laneTitle, type Speaker } from './describeItem.ts';
import { DAILY_IDS } from './diaryLanes.ts';
import type { Lane, TimelineModel } from './laneTypes.ts';
import { type PeriodSummary, periodSummaries } from './periodSummary.ts';

export interface TimelineTableProps {
  readonly model: TimelineModel;
  readonly window: DayWindow;
  readonly speaker: Speaker;
  readonly personId: string;
  readonly onSelect: (day: number) => void;
}

/** Entries listed at once. chosen: more makes the page slow to read out. */
const LISTED = 200;

/** The shown time as tables: summed up by month or year, then every entry. */
export function TimelineTable({ model, window, speaker, personId, onSelect }: TimelineTableProps) {
  const { say, date } = speaker;
  const span = useSyncExternalStore(window.subscribe, window.get);
  const [listAll, setListAll] = useState(false);
  const periods = useMemo(() => periodSummaries(model, span), [model, span]);
  const dailyIds = DAILY_IDS.filter((id) => model.lanes.some((lane) => lane.id === id));
  const titles = new Map(model.lanes.map((lane) => [lane.id, titleWithPlace(speaker, lane)]));
  const items = model.stops.filter(({ startDay, endDay }) => endDay >= span.startDay && startDay < span.endDay);
  const listed = listAll ? items : items.slice(-LISTED);
  return (
    <div className="tl-tables">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen must be scrolled with keys */}
      <section className="tl-table-scroll" aria-label={say('table.months')} tabIndex={0}>
        <table>
          <caption>{say(periods[0]?.unit === 'year' ? 'table.years' : 'table.months')}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {say('table.period')}
              </th>
              <th scope="col" rowSpan={2}>
                {say('table.diaryDays')}
              </th>
              {dailyIds.length > 0 && (
                <th scope="colgroup" colSpan={dailyIds.length}>
                  {say('table.medians')}
                </th>
              )}
              {(['scores', 'doses', 'events', 'relapses', 'out'] as const).map((key) => (
                <th key={key} scope="col" rowSpan={2}>
                  {say(`table.${key}`)}
                </th>
              ))}
            </tr>
            <tr>
              {dailyIds.map((id) => (
                <th key={id} scope="col">
                  {titles.get(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <PeriodRow key={period.startDay} period={period} dailyIds={dailyIds} speaker={speaker} />
            ))}
          </tbody>
        </table>
      </section>
      <div className="tl-table-scroll">
        <table className="tl-entries">
          <caption>
            {say('table.entries', {
              from: date(dayOfNumber(Math.floor(span.startDay))),
              to: date(dayOfNumber(Math.ceil(span.endDay) - 1)),
            })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('table.day')}</th>
              <th scope="col">{say('table.lane')}</th>
              <th scope="col">{say('table.what')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((item) => {
              const { text, more } = describeItem(speaker, item);
              return (
                <tr key={`${item.id} ${item.laneId}`}>
                  <th scope="row">
                    <button type="button" className="k-jump" onClick={() => onSelect(item.startDay)}>
                      {date(dayOfNumber(item.startDay))}
                    </button>
                  </th>
                  <td>{titles.get(item.laneId)}</td>
                  <td>
                    {item.entry === undefined ? text : <a href={entryHref(personId, item.entry)}>{text}</a>}
                    {more.length > 0 && <p className="k-muted">{more.join(' · ')}</p>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {items.length === 0 && <p className="k-muted">{say('table.none')}</p>}
      {listed.length < items.length && (
        <p>
          {say('table.cut', { shown: listed.length, all: items.length })}{' '}
          <Button size="compact-sm" variant="default" onClick={() => setListAll(true)}>
            {say('table.more')}
          </Button>
        </p>
      )}
      <p className="k-muted">{say('table.diaryNote')}</p>
    </div>
  );
}

/** Two wrists have lanes of the same name. */
function titleWithPlace(speaker: Speaker, lane: Lane): string {
  const { text, detail } = laneTitle(speaker, lane);
  return lane.title.from === 'page' && detail !== undefined ? `${text} (${detail})` : text;
}

function PeriodRow(props: {
  readonly period: PeriodSummary;
  readonly dailyIds: readonly (typeof DAILY_IDS)[number][];
  readonly speaker: Speaker;
}) {
  const { period, dailyIds, speaker } = props;
  const { date, number } = speaker;
  const first = dayOfNumber(period.startDay);
  const { given, late, missed } = period.doses;
  return (
    <tr>
      <th scope="row">{date(period.unit === 'year' ? first.slice(0, 4) : first.slice(0, 7))}</th>
      <td>{period.diaryDays}</td>
      {dailyIds.map((id) => (
        <td key={id}>{number(period.medians[id])}</td>
      ))}
      <td>
        {period.scores.map((item) => (
          <span key={item.laneId} className="tl-cell-line">
            {describeItem(speaker, item).text}
          </span>
        ))}
      </td>
      <td>{given + late + missed === 0 ? '–' : `${given} / ${late} / ${missed}`}</td>
      <td>{period.events.length === 0 ? '–' : period.events.length}</td>
      <td>{period.relapses.length === 0 ? '–' : period.relapses.length}</td>
      <td>{period.outOfRange.length === 0 ? '–' : period.outOfRange.length}</td>
    </tr>
  );
}
