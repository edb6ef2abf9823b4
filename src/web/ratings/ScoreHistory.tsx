import { Button } from '@mantine/core';
import { useState } from 'react';
import { compareScores, type Entry, RATER_ROLE_NAMES, RATING_SOURCE_NAMES, scaleOf } from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { useRatingsText } from './ratingsText.ts';
import { ScoreChart } from './ScoreChart.tsx';

/** Shown before "show all". chosen: a course of a year, seen every two months. */
const FIRST_SHOWN = 6;

interface Props {
  readonly ratings: readonly Entry<'rating'>[];
  onOpen(rating: Entry<'rating'>): void;
}

/** All scores of one scale in one version, newest first, with what changed since the one before. */
export function ScoreHistory({ ratings, onOpen }: Props) {
  const text = useRatingsText();
  const say = useText4();
  const { number } = useSpeech();
  const { date } = useDates();
  const first = ratings[0]!.body;
  const [all, setAll] = useState(false);
  const scale = scaleOf(first.scaleId, first.scaleVersion);
  const name = first.scaleName ?? (scale === undefined ? first.scaleId : say(scale.name));
  const rows = ratings.map((rating, i) => {
    const before = ratings
      .slice(0, i)
      .filter(({ body }) => body.total !== undefined)
      .at(-1);
    const comparison =
      scale === undefined || before === undefined || rating.body.total === undefined
        ? undefined
        : compareScores(scale, before.body, rating.body);
    const change =
      comparison === undefined || 'refused' in comparison
        ? ''
        : `${text('change', { change: `${comparison.change > 0 ? '+' : comparison.change < 0 ? '−' : ''}${number(Math.abs(comparison.change))}`, date: date(before!.body.day) })}, ${text(comparison.direction)}`;
    return { rating, change };
  });
  const newestFirst = [...rows].reverse();
  const shown = all ? newestFirst : newestFirst.slice(0, FIRST_SHOWN);
  return (
    <section className="k-card" aria-label={name}>
      <div className="k-card-head">
        <h2>{name}</h2>
        <span className="k-muted">
          {text('version', { version: first.scaleVersion })}
          {scale === undefined ? '' : ` · ${text(scale.higherIsWorse ? 'higherWorse' : 'lowerWorse')}`}
        </span>
      </div>
      <ScoreChart ratings={ratings} scale={scale} name={name} />
      {ratings.some(({ body }) => body.source === 'video') && ratings.length > 1 ? (
        <p className="k-muted">{text('hollow')}</p>
      ) : null}
      <ul className="k-scores">
        {shown.map(({ rating, change }) => (
          <li key={rating.id}>
            <span>{date(rating.body.day)}</span>
            <strong>
              {rating.body.total === undefined ? '–' : number(rating.body.total)}
              {scale === undefined ? '' : <span className="k-muted"> / {number(scale.range.max)}</span>}
            </strong>
            <span className="k-muted">
              {[
                change,
                say(RATING_SOURCE_NAMES[rating.body.source]),
                rating.body.rater === undefined ? say(RATER_ROLE_NAMES[rating.body.raterRole]) : rating.body.rater,
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
            <Button
              variant="subtle"
              size="compact-sm"
              data-opener={`rating-${rating.id}`}
              aria-label={`${text('edit')}: ${name}, ${date(rating.body.day)}`}
              onClick={() => onOpen(rating)}
            >
              {text('edit')}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < rows.length ? (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {text('showAll', { count: rows.length })}
        </Button>
      ) : null}
    </section>
  );
}
