import { useEffect, useRef } from 'react';
import { VIRTUAL_HREF } from '../state/route.ts';
import type { Scenario } from './scenario.ts';
import { writeScenario } from './shareScenario.ts';
import { scenarioOfAddress } from './startScenario.ts';

const STORAGE_KEY = 'kinsbourne.virtualChild';

/** The child that was last seen in this tab: it outlives a reload and a look at another view. */
export function keptScenario(): Scenario | undefined {
  try {
    const kept = sessionStorage.getItem(STORAGE_KEY);
    return kept === null ? undefined : scenarioOfAddress(kept);
  } catch {
    return undefined; // why: a browser may keep its storage to itself; then the page begins with the first child
  }
}

/** Keeps the child as it is, once it can be simulated; an address that holds another one is left. */
export function useKeptScenario(scenario: Scenario, simulated: boolean): void {
  const seen = useRef(scenario);
  useEffect(() => {
    if (!simulated || seen.current === scenario) return;
    seen.current = scenario;
    if (location.hash !== VIRTUAL_HREF) history.replaceState(null, '', VIRTUAL_HREF);
    try {
      sessionStorage.setItem(STORAGE_KEY, writeScenario(scenario));
    } catch {
      // why: as above; nothing but convenience is lost
    }
  }, [scenario, simulated]);
}
