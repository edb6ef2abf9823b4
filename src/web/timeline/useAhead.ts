import { useCallback, useState } from 'react';
import type { CourseRecord } from '../../clinic/index.ts';
import type { ResearchConsent } from '../forecast/researchConsent.ts';
import { useResearch } from '../forecast/useResearch.ts';
import type { AheadFan } from './aheadFan.ts';
import type { TimelineModel } from './laneTypes.ts';

export interface Ahead {
  /** Undefined where research functions are off: then nothing of a forecast is shown. */
  readonly consent: ResearchConsent | undefined;
  readonly ahead: AheadFan | undefined;
  readonly setAhead: (ahead: AheadFan | undefined) => void;
}

/** The forecast that was asked for on this timeline, as long as research functions are on and the record is the one it was made from. */
export function useAhead(course: CourseRecord): Ahead {
  const consent = useResearch();
  const [made, setMade] = useState<{ readonly course: CourseRecord; readonly ahead: AheadFan }>();
  return {
    consent,
    ahead: consent !== undefined && made?.course === course ? made.ahead : undefined,
    setAhead: useCallback((ahead) => setMade(ahead && { course, ahead }), [course]),
  };
}

/** The model with room for a fan right of today. */
export function reachingTo(model: TimelineModel, ahead: AheadFan | undefined): TimelineModel {
  if (ahead === undefined) return model;
  const { startDay, endDay } = model.full;
  const lastDay = ahead.todayDay + ahead.days + 1;
  return { ...model, full: { startDay, endDay: Math.max(endDay, lastDay + 1) } };
}
