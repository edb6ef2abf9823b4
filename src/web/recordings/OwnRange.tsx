import { type CourseRecord, type KeptMeasure, ownBaseline } from '../../clinic/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { useRecordingsText } from './recordingsText.ts';
import { useMeasureWords } from './useMeasureWords.ts';

export interface OwnRangeProps {
  readonly course: CourseRecord;
  readonly recordingId: string;
  readonly measures: readonly KeptMeasure[];
}

/** Share of measures that lie beyond a 95 % range though nothing changed. */
const BY_CHANCE = 0.05;

/** Which measures lie beyond the person's own earlier range; how many lie within it. Nothing where there are too few earlier recordings. */
export function OwnRange({ course, recordingId, measures }: OwnRangeProps) {
  const text = useRecordingsText();
  const words = useMeasureWords();
  const { number } = useSpeech();
  const compared = measures.flatMap((measure) => {
    const own = ownBaseline(course, recordingId, measure);
    return own === undefined ? [] : [{ measure, own }];
  });
  if (compared.length === 0) return null;
  const beyond = compared.filter(({ own }) => own.change !== 'within');
  return (
    <div className="k-own-range">
      <p>
        {text('ownRange', {
          beyond: beyond.length,
          count: compared.length,
          chance: number(BY_CHANCE * compared.length, 1),
        })}
      </p>
      <ul className="k-list">
        {beyond.map(({ measure, own }) => (
          <li key={`${measure.id}${measure.place ?? ''}`}>
            {text(own.change === 'above' ? 'ownAbove' : 'ownBelow', {
              measure: words.name(measure.id, measure.place),
              value: words.value(measure),
              low: words.value({ ...measure, value: own.low }),
              high: words.value({ ...measure, value: own.high }),
              n: own.n,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
