import { useCallback, useRef } from 'react';
import type { Illness, Scenario } from './scenario.ts';

/** A change of the illnesses, given the whole child as it is by then. */
export type ChangeIllnesses = (change: (illnesses: readonly Illness[], now: Scenario) => readonly Illness[]) => void;

/** Changes of the illnesses, at most one a frame: a mouse may tell of a hundred moves within one. */
export function useIllnessChanges(setScenario: (change: (now: Scenario) => Scenario) => void): ChangeIllnesses {
  const waiting = useRef<Parameters<ChangeIllnesses>[0][]>([]);
  return useCallback(
    (change) => {
      waiting.current.push(change);
      if (waiting.current.length > 1) return;
      requestAnimationFrame(() => {
        const changes = waiting.current;
        waiting.current = [];
        setScenario((now) => {
          const illnesses = changes.reduce((list, one) => one(list, now), now.illnesses);
          return illnesses === now.illnesses ? now : { ...now, illnesses };
        });
      });
    },
    [setScenario],
  );
}
