import { useEffect, useRef } from 'react';
import { VIRTUAL_HREF } from '../state/route.ts';
import { keepInTab, keptInTab } from '../state/tabStorage.ts';
import type { Scenario } from './scenario.ts';
import { writeScenario } from './shareScenario.ts';
import { scenarioOfAddress } from './startScenario.ts';

const STORAGE_KEY = 'kinsbourne.virtualChild';

/** The child that was last seen in this tab: it outlives a reload and a look at another view. */
export function keptScenario(): Scenario | undefined {
  const kept = keptInTab(STORAGE_KEY);
  return kept === undefined ? undefined : scenarioOfAddress(kept);
}

/** Keeps the child as it is, once it can be simulated; an address that holds another one is left. */
export function useKeptScenario(scenario: Scenario, simulated: boolean): void {
  const seen = useRef(scenario);
  useEffect(() => {
    if (!simulated || seen.current === scenario) return;
    seen.current = scenario;
    if (location.hash !== VIRTUAL_HREF) history.replaceState(null, '', VIRTUAL_HREF);
    keepInTab(STORAGE_KEY, writeScenario(scenario));
  }, [scenario, simulated]);
}
