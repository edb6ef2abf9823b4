import { useEffect, useRef } from 'react';
import type { Phase } from './appState.ts';

/** Lets the browser's Back lead from a result to the first view, instead of away from the page. */
export function useBackToStart(phase: Phase['name'], leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;

  useEffect(() => {
    if (phase !== 'results' || placeOf(history.state) === 'results') return;
    history.replaceState({ place: 'start' }, '');
    history.pushState({ place: 'results' }, '');
  }, [phase]);

  useEffect(() => {
    // why: a change of view by a link comes here too, without a place; it must not throw the result away
    const moved = (event: PopStateEvent): void => {
      if (placeOf(event.state) === 'start') latest.current();
    };
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
}

function placeOf(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'place' in state ? state.place : undefined;
}
