import { useEffect, useRef } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { DropArea } from './DropArea.tsx';
import { Samples } from './Samples.tsx';

/** First view: what this is, where to drop a recording, samples to try. */
export function StartView() {
  const { t } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  const wasHere = useRef(document.activeElement === document.body);
  // why: on coming back from a result the place of reading is the top; on the first load the browser's own order holds
  useEffect(() => {
    if (!wasHere.current) title.current?.focus();
  }, []);
  return (
    <div className="k-start">
      <div className="k-intro">
        <h1 ref={title} tabIndex={-1}>
          {t('start.title')}
        </h1>
        <p className="k-lead">{t('start.lead')}</p>
      </div>
      <DropArea />
      <ul className="k-promises">
        <li>{t('start.promiseLocal')}</li>
        <li>{t('start.promiseUncertainty')}</li>
        <li>{t('start.promiseResearch')}</li>
      </ul>
      <Samples />
      <section className="k-formats" aria-labelledby="formats-title">
        <h2 id="formats-title">{t('start.formatsTitle')}</h2>
        <p>{t('start.formats')}</p>
        <p>{t('start.plainForm')}</p>
      </section>
    </div>
  );
}
