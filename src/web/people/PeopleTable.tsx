import type { PersonCard } from '../../api/index.ts';
import { scaleOf } from '../../clinic/index.ts';
import { useHomeText } from '../home/homeText.ts';
import { useCardText } from '../home/useCardText.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { personHref } from '../state/route.ts';
import { usePeopleText } from './peopleText.ts';

export interface PeopleTableProps {
  readonly people: readonly PersonCard[];
  readonly waitingIds: ReadonlySet<string>;
}

/** One line a person: what the watch says, what is due, what changed. */
export function PeopleTable({ people, waitingIds }: PeopleTableProps) {
  const text = usePeopleText();
  const home = useHomeText();
  const say4 = useText4();
  const { number } = useSpeech();
  const { date, dateTime } = useDates();
  const { age, due } = useCardText();
  const rating = ({ lastRating }: PersonCard): string => {
    if (lastRating === undefined) return '–';
    const { scaleId, total, change, day } = lastRating;
    const name = scaleOf(scaleId)?.name;
    const score =
      change === undefined || change === 0
        ? number(total)
        : text('ratingChange', {
            total: number(total),
            sign: change > 0 ? '+' : '−',
            change: number(Math.abs(change)),
          });
    return `${name === undefined ? scaleId : say4(name)}: ${score}, ${date(day)}`;
  };
  return (
    <div className="k-card k-table-scroll k-people-table">
      <table>
        <thead>
          <tr>
            {(['name', 'age', 'watch', 'due', 'plans', 'lastRating', 'diary', 'changed'] as const).map((column) => (
              <th key={column} scope="col">
                {text(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((card) => (
            <tr key={card.personId}>
              <th scope="row">
                <a href={personHref(card.personId)}>{card.name}</a>
                {card.synthetic ? <span className="k-tag k-synthetic">{home('synthetic')}</span> : null}
                {waitingIds.has(card.personId) ? <span className="k-place">{home('waitingHere')}</span> : null}
              </th>
              <td>{age(card)}</td>
              <td>
                {card.openFindings === 0 ? (
                  <span className="k-muted">{text('noFinding')}</span>
                ) : (
                  <a href={personHref(card.personId, 'watch')}>
                    {text('findings', { count: card.openFindings })}
                    {card.findingSince === undefined
                      ? ''
                      : `, ${home('findingsSince', { day: date(card.findingSince) })}`}
                  </a>
                )}
              </td>
              <td>
                <ul className="k-due-list">
                  {due(card).map(({ level, words }) => (
                    <li key={words} data-level={level}>
                      {words}
                    </li>
                  ))}
                </ul>
              </td>
              <td>{card.activePlans.length === 0 ? '–' : card.activePlans.join(', ')}</td>
              <td>{rating(card)}</td>
              <td>{card.lastDiaryDay === undefined ? '–' : date(card.lastDiaryDay)}</td>
              <td className="k-number">{dateTime(card.lastChangeAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
