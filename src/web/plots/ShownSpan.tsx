import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSpeech } from '../i18n/language.ts';
import type { ViewWindow } from './viewWindow.ts';

/** How long the window must rest before it is spoken, ms. chosen: a held key would otherwise never stop talking. */
const REST_MS = 600;

/** Which seconds are shown, to see and, once the window rests, to hear. */
export function ShownSpan({ window }: { readonly window: ViewWindow }) {
  const { t, number } = useSpeech();
  const { startS, endS } = useSyncExternalStore(window.subscribe, window.get);
  const decimals = endS - startS < 1 ? 3 : endS - startS < 60 ? 2 : 0;
  const text = t('traces.shown', {
    from: number(startS, decimals),
    to: number(endS, decimals),
    all: number(window.full.endS - window.full.startS),
  });
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      <span className="k-shown" data-start-s={startS} data-end-s={endS}>
        {text}
      </span>
      <span className="k-hidden" aria-live="polite">
        {spoken}
      </span>
    </>
  );
}
