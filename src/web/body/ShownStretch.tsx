import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSpeech } from '../i18n/language.ts';
import type { ViewWindow } from '../plots/viewWindow.ts';
import type { BodyView } from '../worker/protocol.ts';
import { useBodyText } from './bodyText.ts';
import { clockText } from './clockText.ts';

/** How long the window must rest before it is spoken, ms. chosen: a held key would otherwise never stop talking. */
const REST_MS = 600;

/** From when to when is shown, by the clock where it is known; to see and, once the window rests, to hear. */
export function ShownStretch({ view, window }: { readonly view: BodyView; readonly window: ViewWindow }) {
  const text = useBodyText();
  const { language, number } = useSpeech();
  const { startS, endS } = useSyncExternalStore(window.subscribe, window.get);
  const precision = endS - startS < 2 ? 3 : endS - startS < 20 ? 1 : 0;
  const clockOf = (timeS: number): string => clockText(view, timeS, { language, number }, precision);
  const shown = text('shownStretch', { from: clockOf(startS), to: clockOf(endS) });
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(shown), REST_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <>
      <span className="k-shown" data-start-s={startS} data-end-s={endS}>
        {shown}
      </span>
      <span className="k-hidden" aria-live="polite">
        {spoken}
      </span>
    </>
  );
}
