import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 640px)';

/** Width of a drawing in its own units: about the screen's, so that its letters are as large as those around it. */
export function useChartWidth(): number {
  const narrow = useSyncExternalStore(
    (changed) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(NARROW).matches,
  );
  return narrow ? 340 : 620;
}
