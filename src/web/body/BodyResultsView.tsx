import { SegmentedControl } from '@mantine/core';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { BodyResult } from '../../body/index.ts';
import { usePlaceName } from '../i18n/placeName.ts';
import { makeViewWindow, type Span } from '../plots/viewWindow.ts';
import { IssuesList } from '../results/IssuesList.tsx';
import { MeasuresTable } from '../results/MeasuresTable.tsx';
import { useAnalysis } from '../state/analysis.ts';
import type { BodyView, DeviceView } from '../worker/protocol.ts';
import { BodyFacts } from './BodyFacts.tsx';
import { BodyHeader } from './BodyHeader.tsx';
import { BodyVerdict } from './BodyVerdict.tsx';
import { useBodyText } from './bodyText.ts';
import { DayRaster } from './DayRaster.tsx';
import { DeviceDays } from './DeviceDays.tsx';
import { DeviceValues } from './DeviceValues.tsx';
import { marksOfSensor } from './dayMarks.ts';
import { JerkList } from './JerkList.tsx';
import { lastShownOf, takeRememberedFocus, useKeptState, useRememberShown } from './lastShown.ts';
import { MotionTraces } from './MotionTraces.tsx';
import { RefusedMeasures } from './RefusedMeasures.tsx';
import { SleepTable } from './SleepTable.tsx';
import { TaskMarks } from './TaskMarks.tsx';
import './body.css';

/** Shorter recordings are seen whole in the trace; a row of a day would be all but empty. */
const RASTER_FROM_S = 2 * 3600;
/** What the trace shows first: all of a short recording, else this much around the first jerk at rest, s. */
const FIRST_SHOWN_S = 60;

/** A finished analysis of motion, counts or health records, most important first. */
export function BodyResultsView({ view }: { readonly view: BodyView }) {
  const text = useBodyText();
  const placeName = usePlaceName();
  const file = useAnalysis().state.chosen;
  const title = useRef<HTMLHeadingElement>(null);
  const [sensorIndex, setSensorIndex] = useKeptState(file, 'sensor', 0);
  const sensor = view.sensors[sensorIndex];
  const hasSleep = (view.sleep?.periods.length ?? 0) > 0;
  const marks = useMemo(() => (sensor === undefined ? undefined : marksOfSensor(sensor, hasSleep)), [sensor, hasSleep]);

  const window = useMemo(() => {
    const rateHz = Math.max(1, ...view.sensors.map((one) => one.rateHz));
    return makeViewWindow({ startS: view.startS, endS: view.endS }, lastShownOf(file) ?? firstSpan(view), {
      minSpanS: 12 / rateHz,
      schedule: requestAnimationFrame,
    });
  }, [view, file]);
  // why: the place is put back before the next frame is drawn, and before anything remembers that it was the top
  useLayoutEffect(() => {
    (takeRememberedFocus(file) ?? title.current)?.focus({ preventScroll: true });
    scrollTo(0, lastShownOf(file)?.scrolledPx ?? 0);
  }, [file]);
  useRememberShown(file, window);

  const measured = useMemo(() => measuredWithoutNotes(view), [view]);
  return (
    <div className="k-results k-body">
      <p role="status" className="k-hidden">
        {text('ready')}
      </p>
      <BodyHeader view={view} titleRef={title} />
      <BodyVerdict view={view} />
      {view.sensors.length > 1 && (
        <SegmentedControl
          aria-label={text('sensor')}
          value={String(sensorIndex)}
          onChange={(value) => setSensorIndex(Number(value))}
          data={view.sensors.map(({ place }, i) => ({ value: String(i), label: placeName(place) }))}
        />
      )}
      {sensor !== undefined && view.endS - view.startS >= RASTER_FROM_S && (
        <DayRaster
          key={sensorIndex}
          view={view}
          marks={marks!}
          title={text('days')}
          hint={text('daysHint')}
          label={text('daysLabel')}
          window={window}
        />
      )}
      {view.device !== undefined && isDrawn(view.device) && view.endS - view.startS >= RASTER_FROM_S && (
        <DeviceDays view={view} device={view.device} />
      )}
      {sensor !== undefined && (
        <>
          <MotionTraces view={view} sensorIndex={sensorIndex} window={window} />
          <div className="k-columns">
            <JerkList key={sensorIndex} view={view} sensorIndex={sensorIndex} window={window} />
            <div className="k-stack">
              <TaskMarks view={view} window={window} />
              <SleepTable view={view} window={window} />
            </div>
          </div>
        </>
      )}
      {sensor === undefined && <SleepTable view={view} window={undefined} />}
      <DeviceValues view={view} />
      {measured.length > 0 && <MeasuresTable view={{ ...view, measures: measured }} />}
      <div className="k-columns">
        <RefusedMeasures view={view} />
        <div className="k-stack">
          <IssuesList view={{ issues: view.issues, remarks: view.notes }} />
          <BodyFacts view={view} />
        </div>
      </div>
    </div>
  );
}

/** What was measured. Remarks that stand among the notes of the whole recording are not said again with each number. */
function measuredWithoutNotes({ measures, notes }: BodyView): BodyResult[] {
  const noted = new Set(notes.map(({ text }) => text));
  return measures.flatMap((one) =>
    one.status === 'measured' ? [{ ...one, remarks: one.remarks.filter(({ text }) => !noted.has(text)) }] : [],
  );
}

/** Whether there is anything that a row of a day can show. */
function isDrawn({ bars, heart, stages }: DeviceView): boolean {
  return bars !== undefined || heart !== undefined || stages.stage.length > 0;
}

function firstSpan({ startS, endS, sensors }: BodyView): Span {
  if (endS - startS <= 3 * FIRST_SHOWN_S) return { startS, endS };
  const jerks = sensors[0]?.jerks;
  const first = jerks === undefined ? undefined : jerks.startS.find((_, i) => jerks.still[i] === 1);
  const from = first === undefined ? startS : Math.max(startS, first - FIRST_SHOWN_S / 4);
  return { startS: from, endS: from + FIRST_SHOWN_S };
}
