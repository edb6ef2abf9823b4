import { useEffect, useState } from 'react';
import type { Protocol } from '../../course/index.ts';
import { DRAWS } from './inputDraws.ts';
import { type OpenRange, RangeGatherer } from './openRange.ts';
import { lastDayOf, type Scenario } from './scenario.ts';

/** Nothing is drawn while numbers still change; then a little between frames. */
const REST_MS = 250;
const SLICE_MS = 8;

export interface GatheredRange {
  readonly done: number;
  /** Absent while it is drawn. */
  readonly range: OpenRange | undefined;
}

const NOTHING: GatheredRange = { done: 0, range: undefined };

/** What the inputs leave open for a scenario, drawn in between so that the page stays lively. */
export function useOpenRange(
  scenario: Scenario,
  protocols: readonly Protocol[] | undefined,
  wanted: boolean,
): GatheredRange {
  const [gathered, setGathered] = useState(NOTHING);
  useEffect(() => {
    setGathered(NOTHING);
    if (!wanted || protocols === undefined) return;
    let gatherer: RangeGatherer | undefined;
    let done = 0;
    let timer = setTimeout(function next() {
      gatherer ??= new RangeGatherer(scenario, protocols, lastDayOf(scenario.years));
      const endMs = performance.now() + SLICE_MS;
      let more = true;
      while (more && performance.now() < endMs) {
        more = gatherer.step();
        done++;
      }
      if (more) {
        if (done % 10 === 0) setGathered({ done, range: undefined });
        timer = setTimeout(next);
      } else setGathered({ done: DRAWS, range: gatherer.result() });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [scenario, protocols, wanted]);
  return gathered;
}
