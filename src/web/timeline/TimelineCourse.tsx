import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type CourseRecord, type Day, dayNumber, dayOfNumber } from '../../clinic/index.ts';
import { personHref } from '../state/route.ts';
import { aheadLane, fanFirst } from './aheadFan.ts';
import { DayPanel } from './DayPanel.tsx';
import { centreSpan, makeDayWindow, revealDay } from './dayWindow.ts';
import { laneTitle } from './describeItem.ts';
import { ForecastHere } from './ForecastHere.tsx';
import { LaneMenu } from './LaneMenu.tsx';
import { useLaneChoice } from './laneChoice.ts';
import { shownLanes } from './laneLayout.ts';
import type { TimelineModel } from './laneTypes.ts';
import { saveTimeline } from './saveTimeline.ts';
import { TimelineChart } from './TimelineChart.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import { reachingTo, useAhead } from './useAhead.ts';
import { useSpeaker } from './useSpeaker.ts';

export interface TimelineCourseProps {
  readonly course: CourseRecord;
  readonly model: TimelineModel;
  readonly today: Day;
  readonly personId: string;
  readonly focusDay?: number;
}

/** Days around a day that an address points at. chosen: what came before and what followed. */
const FOCUS_DAYS = 90;

/** The picture with its tools, its table and the panel of the chosen day. */
export function TimelineCourse({ course, model, today, personId, focusDay }: TimelineCourseProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const [choice, choose] = useLaneChoice();
  const [asTable, setAsTable] = useState(false);
  const [selected, setSelected] = useState(focusDay);
  const { consent, ahead, setAhead } = useAhead(course);
  const shownModel = useMemo(() => reachingTo(model, ahead), [model, ahead]);
  const { startDay, endDay } = shownModel.full;
  const lastWindow = useRef<ReturnType<typeof makeDayWindow>>(undefined);
  // why: a new entry may make the whole longer; what is shown should stay where it was
  const window = useMemo(() => {
    const full = { startDay, endDay };
    const before = lastWindow.current;
    const wasWhole = before !== undefined && before.get() === before.full;
    const first = before === undefined || wasWhole ? full : before.get();
    const made = makeDayWindow(full, first, (work) => requestAnimationFrame(work));
    lastWindow.current = made;
    return made;
  }, [startDay, endDay]);
  const lanes = useMemo(() => shownLanes(model.lanes, choice), [model, choice]);
  const fanLane = useMemo(() => aheadLane(model.lanes), [model]);
  const chartLanes = useMemo(
    () =>
      ahead === undefined || fanLane === undefined
        ? lanes
        : fanFirst(shownLanes(model.lanes, { ...choice, [fanLane.id]: true }), fanLane.id),
    [ahead, fanLane, lanes, model, choice],
  );
  useEffect(() => {
    // why: as much of what was as of what may come, so that the fan is large enough to be read
    if (ahead !== undefined)
      window.show({ startDay: ahead.todayDay - ahead.days, endDay: ahead.todayDay + ahead.days + 2 });
  }, [ahead, window]);

  const chosenHere = useRef<number>(undefined);
  useEffect(() => {
    // why: the day that was chosen here comes back through the address; the picture must not jump for it
    if (focusDay === undefined || focusDay === chosenHere.current) return;
    setSelected(focusDay);
    window.show(centreSpan(window.full, focusDay, FOCUS_DAYS));
  }, [focusDay, window]);

  const select = useCallback(
    (day: number | undefined) => {
      setSelected(day);
      chosenHere.current = day;
      // why: the address can be sent or kept; replaced, so that "back" leaves the timeline and does not go through every day
      history.replaceState(
        history.state,
        '',
        personHref(personId, 'timeline', day === undefined ? undefined : dayOfNumber(day)),
      );
      if (day !== undefined) window.show(revealDay(window.full, window.get(), day));
    },
    [personId, window],
  );

  return (
    <section className="tl" aria-labelledby="tl-title">
      <div className="k-card tl-card">
        <div className="k-card-head">
          <h1 id="tl-title">{say('title')}</h1>
          <div className="tl-tools">
            {!asTable && <LaneMenu lanes={model.lanes} choice={choice} choose={choose} speaker={speaker} />}
            <Button size="compact-sm" variant="default" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {say(asTable ? 'asPicture' : 'asTable')}
            </Button>
            {!asTable && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => saveTimeline({ course, model, lanes, span: window.get(), speaker })}
              >
                {say('save')}
              </Button>
            )}
          </div>
        </div>
        <TimelineToolbar window={window} todayDay={dayNumber(today)} speaker={speaker} />
        {consent === undefined ? null : (
          <ForecastHere
            personId={personId}
            record={course}
            today={today}
            lane={fanLane && laneTitle(speaker, fanLane).text}
            onFan={setAhead}
          />
        )}
        {asTable ? (
          <TimelineTable model={model} window={window} speaker={speaker} personId={personId} onSelect={select} />
        ) : (
          <>
            <TimelineChart
              course={course}
              model={shownModel}
              lanes={chartLanes}
              window={window}
              selected={selected}
              onSelect={select}
              speaker={speaker}
              ahead={ahead}
              printed={{ model, lanes }}
            />
            <TimelineLegend lanes={lanes} speaker={speaker} />
          </>
        )}
      </div>
      {selected !== undefined && (
        <DayPanel
          course={course}
          model={model}
          day={selected}
          today={today}
          personId={personId}
          speaker={speaker}
          onSelect={select}
        />
      )}
    </section>
  );
}
