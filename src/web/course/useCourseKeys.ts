import { useEffect } from 'react';
import { personHref } from '../state/route.ts';
import { useServices } from '../store/services.ts';
import { isTextField } from './isTextField.ts';
import { COURSE_VIEWS } from './viewNames.ts';

/** How long `g` waits for its digit. */
const PREFIX_MS = 1500;

/** Keys of a person's views: `g` then 1 to 9 (0: the tenth) opens a view, Ctrl+Z takes the last write back. Not while typing. */
export function useCourseKeys(personId: string): void {
  const { undo } = useServices();
  useEffect(() => {
    let prefixAt = Number.NEGATIVE_INFINITY;
    const pressed = (event: KeyboardEvent): void => {
      if (isTextField(event.target) || document.querySelector('[role="dialog"]') !== null) return;
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z') {
        event.preventDefault();
        void undo.undo();
        return;
      }
      if (ctrlKey || metaKey || altKey) return;
      if (key === 'g') {
        prefixAt = event.timeStamp;
        return;
      }
      const view = /^\d$/.test(key) ? COURSE_VIEWS[(Number(key) + 9) % 10] : undefined;
      if (view !== undefined && event.timeStamp - prefixAt < PREFIX_MS) {
        event.preventDefault();
        event.stopPropagation();
        location.hash = personHref(personId, view);
      }
      prefixAt = Number.NEGATIVE_INFINITY;
    };
    // why: before the views' own digit keys, which rate an item or move the time
    addEventListener('keydown', pressed, { capture: true });
    return () => removeEventListener('keydown', pressed, { capture: true });
  }, [personId, undo]);
}
