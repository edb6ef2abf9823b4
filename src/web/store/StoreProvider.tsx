import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { keepActor } from './actor.ts';
import { useCourseState } from './courseState.ts';
import { makeCourseWriter } from './courseWriter.ts';
import { pageServices, type Services, ServicesContext } from './services.ts';
import { type CourseState, type CourseWriter, type StoreAccess, StoreContext } from './storeContext.ts';

export interface StoreProviderProps {
  readonly children: ReactNode;
  /** Other services than the page's own, for trials. */
  readonly services?: Services;
}

/** Gives the views access to the records: reads through the API, writes through the outbox of this device. */
export function StoreProvider({ children, services = pageServices() }: StoreProviderProps) {
  const { outbox, reach, queries } = services;
  const reached = useSyncExternalStore(reach.subscribe, reach.current);
  const [actor, setActor] = useState(services.actor);

  useEffect(() => {
    const back = (): void => {
      if (document.visibilityState === 'visible') void outbox.flush();
    };
    addEventListener('online', back);
    addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      removeEventListener('online', back);
      removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [outbox]);

  // why: the server came back while nothing was waiting; what is on the screen may be old, and the outbox may now be emptied
  useEffect(() => {
    if (reached !== 'reached') return;
    void outbox.flush();
    void queries.invalidateQueries();
  }, [reached, outbox, queries]);

  const access = useMemo<StoreAccess>(
    () => ({
      actor,
      setActor(chosen) {
        keepActor(chosen);
        services.setActor(chosen);
        setActor(chosen);
      },
      online: reached === 'reached' || reached === 'unknown',
      useCourse(personId): CourseState {
        return useCourseState(services, personId);
      },
      useWriter(personId): CourseWriter {
        return useMemo(() => makeCourseWriter(services, personId), [personId]);
      },
    }),
    [actor, reached, services],
  );
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={queries}>
        <StoreContext value={access}>{children}</StoreContext>
      </QueryClientProvider>
    </ServicesContext>
  );
}
