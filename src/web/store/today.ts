import { useSyncExternalStore } from 'react';
import type { Day } from '../../clinic/index.ts';

/** The calendar day of an instant where the device is. */
export function dayOf(date: Date): Day {
  const pad = (number: number, length: number): string => String(number).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** Milliseconds until the next day begins where the device is, also on days of 23 and 25 hours. */
export function untilMidnightMs(date: Date): number {
  const next = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1);
  return next.getTime() - date.getTime();
}

/** Today on this device; changes at midnight and when a sleeping device wakes up. */
export function useToday(): Day {
  return useSyncExternalStore(subscribe, () => dayOf(new Date()));
}

function subscribe(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(() => {
      changed();
      wait();
    }, untilMidnightMs(new Date()) + 50);
  };
  wait();
  document.addEventListener('visibilitychange', changed);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', changed);
  };
}
