import { type CourseRecord, delayToDiagnosis, type PartialDate, SEX_NAMES, TRIGGER_NAMES } from '../../clinic/index.ts';
import { useAge } from '../course/useAge.ts';
import { useText4 } from '../i18n/areaText.ts';
import { LANGUAGES, useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { usePersonText } from './personText.ts';

/** What is on record about the person themself, to read. */
export function PersonFacts({ course }: { readonly course: CourseRecord }) {
  const text = usePersonText();
  const say4 = useText4();
  const { date } = useDates();
  const { number } = useSpeech();
  const age = useAge();
  const person = course.person.body;
  const delay = delayToDiagnosis(course);
  const when = (day: PartialDate | undefined): string => {
    if (day === undefined) return text('unknownDate');
    const then = day === person.birth ? undefined : age(person.birth, day);
    return then === undefined ? date(day) : `${date(day)} (${text('ageThen', { age: then })})`;
  };
  const rows: (readonly [string, string])[] = [
    [text('name'), person.pseudonym === true ? `${person.name} (${text('isPseudonym')})` : person.name],
    [text('birth'), when(person.birth)],
    [text('onset'), when(person.onset)],
    [text('diagnosis'), when(person.diagnosis)],
  ];
  if (delay !== undefined)
    rows.push([
      text('delay'),
      delay.fewestDays === delay.mostDays
        ? text('delayDays', { days: delay.mostDays })
        : text('delayBetween', { few: number(delay.fewestDays), most: number(delay.mostDays) }),
    ]);
  if (person.sex !== undefined) rows.push([text('sex'), say4(SEX_NAMES[person.sex])]);
  if (person.language !== undefined) rows.push([text('language'), LANGUAGES[person.language]]);
  if (person.site !== undefined) rows.push([text('site'), person.site]);
  rows.push([
    text('triggers'),
    person.triggers
      ?.map(({ kind, date: day, note }) =>
        [
          say4(TRIGGER_NAMES[kind]),
          ...(day === undefined ? [] : [date(day)]),
          ...(note === undefined ? [] : [note]),
        ].join(', '),
      )
      .join('; ') ?? text('none'),
  ]);
  rows.push([
    text('wrongDiagnoses'),
    person.wrongDiagnoses
      ?.map(({ label, date: day }) => (day === undefined ? label : `${label} (${date(day)})`))
      .join('; ') ?? text('none'),
  ]);
  if (person.note !== undefined) rows.push([text('note'), person.note]);
  return (
    <dl className="k-facts k-person-facts">
      {rows.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
