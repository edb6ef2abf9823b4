import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a form that opens at the press of a button: the form takes the focus, and when it goes, the button gets it back.
 * @param opener `data-opener` of the button, where the form stands in place of the view that holds the button
 */
export function useFormFocus<T extends HTMLElement>(opener?: string): RefObject<T | null> {
  const form = useRef<T>(null);
  useEffect(() => {
    const before = document.activeElement;
    const pressed = before instanceof HTMLElement && before.matches('button, a, summary') ? before : undefined;
    if (pressed !== undefined || before === document.body) {
      form.current?.setAttribute('tabindex', '-1');
      form.current?.focus({ preventScroll: true });
      form.current?.scrollIntoView({ block: 'nearest' });
    }
    return () => {
      requestAnimationFrame(() => {
        const now = document.activeElement;
        // why: the focus is lost only where what had it is gone; elsewhere somebody has moved it
        if (now !== null && now !== document.body && now.isConnected) return;
        const named = opener === undefined ? null : document.querySelector<HTMLElement>(`[data-opener="${opener}"]`);
        const target = pressed?.isConnected === true ? pressed : named;
        if (target !== null) return target.focus();
        const heading = document.querySelector<HTMLElement>('.k-course-view h1');
        heading?.setAttribute('tabindex', '-1');
        heading?.focus();
      });
    };
  }, [opener]);
  return form;
}
