import type { BodyResult } from '../../body/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { usePlaceName } from '../i18n/placeName.ts';
import type { BodyView } from '../worker/protocol.ts';
import { useBodyText } from './bodyText.ts';
import { refusalsByReason } from './refusals.ts';

/** What this recording cannot give, each reason once: a short recording lacks most measures, for a few reasons. */
export function RefusedMeasures({ view }: { readonly view: BodyView }) {
  const text = useBodyText();
  const { core, statement } = useSpeech();
  const placeName = usePlaceName();
  const refusals = refusalsByReason(view.measures, statement);
  if (refusals.length === 0) return null;
  const nameOf = ({ id, places }: { id: string; places: readonly NonNullable<BodyResult['place']>[] }): string => {
    const title = core('measure', id, {}, view.measureTexts[id]?.title ?? id);
    // why: of one sensor everything is said; its place stands in the head of the page
    return places.length === 0 || view.sensors.length < 2 ? title : `${title} (${places.map(placeName).join(', ')})`;
  };
  return (
    <section className="k-card k-refusals" aria-labelledby="refused-title">
      <h2 id="refused-title">{text('refused')}</h2>
      <p className="k-muted">{text('refusedLead')}</p>
      <dl>
        {refusals.map(({ reason, measures }) => (
          <div key={reason}>
            <dt>{measures.map(nameOf).join(' · ')}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
