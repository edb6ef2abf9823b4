import { useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { useAnalysis } from '../state/analysis.ts';
import { openSample } from './openSample.ts';
import { SAMPLES, type Sample, sampleText, sampleTitle } from './sampleList.ts';

/** Recordings that come with the page, and simulated ones. */
export function Samples() {
  const { t } = useSpeech();
  const { analyseFiles } = useAnalysis();
  const [opening, setOpening] = useState<Sample['id'] | undefined>();
  const [failed, setFailed] = useState(false);

  const open = async (sample: Sample): Promise<void> => {
    setFailed(false);
    setOpening(sample.id);
    try {
      analyseFiles([await openSample(sample)], 'options' in sample ? sample.options : {});
    } catch {
      setFailed(true);
      setOpening(undefined);
    }
  };
  return (
    <section aria-labelledby="samples-title">
      <h2 id="samples-title">{t('samples.title')}</h2>
      {failed && <p role="alert">{t('samples.failed')}</p>}
      <ul className="k-samples">
        {SAMPLES.map((sample) => (
          <li key={sample.id}>
            <button
              type="button"
              className="k-sample"
              aria-busy={opening === sample.id}
              disabled={opening !== undefined}
              onClick={() => void open(sample)}
            >
              <svg viewBox="0 0 120 32" aria-hidden="true">
                <path d={sample.sketch} />
              </svg>
              <span className="k-sample-title">{t(sampleTitle(sample.id))}</span>
              <span className="k-muted">{t(sampleText(sample.id))}</span>
              <span className="k-tag">{t('simulate' in sample ? 'sample.simulated' : 'sample.real')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
