import { useCallback, useState } from 'react';
import type { LaneChoice } from './laneLayout.ts';

const STORAGE_KEY = 'kinsbourne-timeline-lanes';

/** Which lanes are shown, kept on this device for everybody that it shows. */
export function useLaneChoice(): readonly [LaneChoice, (choice: LaneChoice) => void] {
  const [choice, setChoice] = useState(readStored);
  const choose = useCallback((next: LaneChoice) => {
    setChoice(next);
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify(next));
    } catch {
      // why: storage may be switched off in the browser; the choice then lasts as long as the page
    }
  }, []);
  return [choice, choose];
}

function readStored(): LaneChoice {
  try {
    return parseLaneChoice(localStorage.getItem(STORAGE_KEY));
  } catch {
    return {};
  }
}

/** What was kept, as far as it can be understood. */
export function parseLaneChoice(stored: string | null): LaneChoice {
  if (stored === null) return {};
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(Object.entries(value).filter(([, shown]) => typeof shown === 'boolean'));
  } catch {
    return {};
  }
}
