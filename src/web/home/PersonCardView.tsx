import type { PersonCard } from '../../api/index.ts';
import { useDates } from '../i18n/useDates.ts';
import { personHref } from '../state/route.ts';
import { useHomeText } from './homeText.ts';
import { useCardText } from './useCardText.ts';

export interface PersonCardViewProps {
  readonly card: PersonCard;
  /** True where the person has not reached the server yet. */
  readonly waiting: boolean;
  readonly heading?: 'h2' | 'h3';
}

/** One person of the first view: what is due and what the watch says; the whole card leads to Today. */
export function PersonCardView({ card, waiting, heading: Heading = 'h3' }: PersonCardViewProps) {
  const text = useHomeText();
  const { date } = useDates();
  const { age, due } = useCardText();
  return (
    <li className="k-card k-person-card">
      <Heading>
        <a href={personHref(card.personId)}>{card.name}</a>
        {card.synthetic ? <span className="k-tag k-synthetic">{text('synthetic')}</span> : null}
      </Heading>
      <p className="k-muted">
        {age(card)}
        {waiting ? ` · ${text('waitingHere')}` : ''}
      </p>
      <ul className="k-due-list">
        {card.openFindings > 0 ? (
          <li data-level="alert">
            {text('findings', { count: card.openFindings })}
            {card.findingSince === undefined ? '' : ` (${text('findingsSince', { day: date(card.findingSince) })})`}
          </li>
        ) : null}
        {due(card).map(({ level, words }) => (
          <li key={words} data-level={level}>
            {words}
          </li>
        ))}
        <li>
          {card.lastDiaryDay === undefined ? text('noDiary') : text('lastDiary', { day: date(card.lastDiaryDay) })}
        </li>
      </ul>
    </li>
  );
}
