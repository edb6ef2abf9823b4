import type { BodyResult } from '../../body/index.ts';
import type { BodyPlace, MeasuredValue, RefusedMeasure } from '../../recording/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { usePlaceName } from '../i18n/placeName.ts';
import type { ReportView } from '../worker/protocol.ts';
import { grouped } from './measureGroups.ts';
import { shownValues } from './shownUnit.ts';

/** What is told of measures: a report on the eyes, or on the body. */
export interface MeasuredView {
  readonly measures: readonly BodyResult[];
  readonly measureTexts: ReportView['measureTexts'];
}

/** Every number with what is needed to believe it; refused ones with why, and what would suffice. */
export function MeasuresTable({ view }: { readonly view: MeasuredView }) {
  const { t } = useSpeech();
  const heads = ['measure', 'value', 'interval', 'n', 'floor', 'quality'] as const;
  return (
    <section className="k-card" aria-labelledby="measures-title">
      <h2 id="measures-title">{t('measures.title')}</h2>
      <p className="k-muted">{t('measures.explain')}</p>
      <table className="k-measures">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`measures.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {grouped(view.measures).map(([group, list]) => (
          <tbody key={group}>
            <tr className="k-measures-divider">
              <th colSpan={6} scope="rowgroup">
                {t(`group.${group}`)}
              </th>
            </tr>
            {list.map((measure) =>
              measure.status === 'measured' ? (
                <MeasuredRow key={measure.id + (measure.place ?? '')} measure={measure} view={view} />
              ) : (
                <RefusedRow key={measure.id + (measure.place ?? '')} measure={measure} view={view} />
              ),
            )}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function MeasuredRow({ measure, view }: { readonly measure: MeasuredValue & WithPlace; readonly view: MeasuredView }) {
  const speech = useSpeech();
  const { t, number, statement } = speech;
  const { write: shown, unit } = shownValues(measure.unit, speech);
  const counts = view.measureTexts[measure.id]?.counts;
  return (
    <tr>
      <th scope="row">
        <MeasureName id={measure.id} place={measure.place} view={view} />
        {measure.remarks.map((remark) => (
          <p key={remark.code} className="k-remark">
            {statement(remark)}
          </p>
        ))}
      </th>
      <td data-label={t('measures.value')} className="k-value">
        <strong>{shown(measure.value)}</strong> <span>{unit}</span>
      </td>
      <td data-label={t('measures.interval')}>
        {measure.interval95 === undefined ? '–' : `${shown(measure.interval95[0])} – ${shown(measure.interval95[1])}`}
      </td>
      <td data-label={t('measures.n')} title={counts}>
        {number(measure.n, 0)}
      </td>
      <td data-label={t('measures.floor')}>{shown(measure.noiseFloor)}</td>
      <td data-label={t('measures.quality')}>
        <span className="k-quality" data-quality={measure.quality}>
          {t(`quality.${measure.quality}`)}
        </span>
      </td>
    </tr>
  );
}

function RefusedRow({ measure, view }: { readonly measure: RefusedMeasure & WithPlace; readonly view: MeasuredView }) {
  const { t, statement } = useSpeech();
  return (
    <tr className="k-refused">
      <th scope="row">
        <MeasureName id={measure.id} place={measure.place} view={view} />
      </th>
      <td colSpan={5}>
        {t('measures.refused')} {statement(measure.reason)}
      </td>
    </tr>
  );
}

interface WithPlace {
  readonly place?: BodyPlace | undefined;
}

interface NameProps extends WithPlace {
  readonly id: string;
  readonly view: MeasuredView;
}

/** Name of a measure; opens to what exactly is computed and where from. */
function MeasureName({ id, place, view }: NameProps) {
  const { t, core } = useSpeech();
  const placeName = usePlaceName();
  const text = view.measureTexts[id];
  const named = core('measure', id, {}, text?.title ?? id);
  const title = place === undefined || place === 'unknown' ? named : `${named} (${placeName(place)})`;
  if (text === undefined) return <span>{title}</span>;
  return (
    <details>
      <summary>{title}</summary>
      <p>{core('definition', id, {}, text.definition)}</p>
      <p className="k-muted">
        {t('measures.sources', {
          sources: text.sources.join(', '),
          counts: core('counts', text.counts, {}, text.counts),
        })}
      </p>
    </details>
  );
}
