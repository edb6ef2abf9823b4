import { useEffect, useRef } from 'react';
import type { CourseRecord } from '../../clinic/index.ts';
import type { DayWindow } from './dayWindow.ts';
import type { Speaker } from './describeItem.ts';
import type { Lane, TimelineModel } from './laneTypes.ts';
import { drawLightSheet } from './saveTimeline.ts';

export interface PrintedTimelineProps {
  readonly course: CourseRecord;
  readonly model: TimelineModel;
  readonly lanes: readonly Lane[];
  readonly window: DayWindow;
  readonly speaker: Speaker;
}

/** The picture for paper: drawn when the page is printed, seen only there. */
export function PrintedTimeline({ course, model, lanes, window, speaker }: PrintedTimelineProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const draw = (): void => drawLightSheet(canvas.current!, { course, model, lanes, span: window.get(), speaker });
    const media = matchMedia('print');
    const changed = (): void => {
      if (media.matches) draw();
    };
    media.addEventListener('change', changed);
    addEventListener('beforeprint', draw);
    return () => {
      media.removeEventListener('change', changed);
      removeEventListener('beforeprint', draw);
    };
  }, [course, model, lanes, window, speaker]);
  return <canvas ref={canvas} className="tl-print tl-light" />;
}
