import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Entry, newestScales, type ScaleDefinition, scaleOf } from '../../clinic/index.ts';
import type { CourseViewProps } from '../course/courseViews.ts';
import { useFormFocus } from '../course/inputs/useFormFocus.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useCourse } from '../store/storeContext.ts';
import { RatingForm } from './RatingForm.tsx';
import { useRatingsText } from './ratingsText.ts';
import { ScoreHistory } from './ScoreHistory.tsx';
import './ratings.css';

type Doing = { readonly what: 'list' } | { readonly what: 'choose' } | FormOf;
interface FormOf {
  readonly what: 'form';
  readonly scale: ScaleDefinition;
  readonly rating?: Entry<'rating'>;
}

/** Scores so far, and a scale to fill in. `focus` may be the id of a rating. */
export function RatingsView({ personId, focus }: CourseViewProps) {
  const text = useRatingsText();
  const { course, today } = useCourse(personId);
  const [chosen, setDoing] = useState<Doing>();
  if (course === undefined) return null;
  const formOf = (rating: Entry<'rating'> | undefined): FormOf | undefined => {
    const scale = rating === undefined ? undefined : scaleOf(rating.body.scaleId, rating.body.scaleVersion);
    return rating === undefined || scale === undefined ? undefined : { what: 'form', scale, rating };
  };
  const doing: Doing = chosen ?? formOf(course.of.rating.find(({ id }) => id === focus)) ?? { what: 'list' };
  const list = (): void => setDoing({ what: 'list' });

  if (doing.what === 'form')
    return (
      <div className="k-ratings">
        <div>
          <Button variant="subtle" onClick={() => (doing.rating === undefined ? setDoing({ what: 'choose' }) : list())}>
            ‹ {text(doing.rating === undefined ? 'back' : 'history')}
          </Button>
        </div>
        <RatingForm
          key={doing.rating?.id ?? doing.scale.id}
          personId={personId}
          course={course}
          today={today}
          scale={doing.scale}
          {...(doing.rating === undefined ? {} : { rating: doing.rating })}
          onDone={list}
        />
      </div>
    );
  if (doing.what === 'choose')
    return <ScaleChoice onChoose={(scale) => setDoing({ what: 'form', scale })} onBack={list} />;
  const groups = groupedByScale(course.of.rating);
  return (
    <div className="k-ratings">
      <div className="k-card-head">
        <h1>{text('title')}</h1>
        <Button data-opener="new-rating" onClick={() => setDoing({ what: 'choose' })}>
          {text('newRating')}
        </Button>
      </div>
      <p className="k-lead">{text('lead')}</p>
      {groups.size === 0 ? <p className="k-card k-empty">{text('none')}</p> : null}
      {[...groups].map(([key, ratings]) => (
        <ScoreHistory key={key} ratings={ratings} onOpen={(rating) => setDoing(formOf(rating) ?? { what: 'list' })} />
      ))}
    </div>
  );
}

function ScaleChoice({ onChoose, onBack }: { onChoose(scale: ScaleDefinition): void; onBack(): void }) {
  const text = useRatingsText();
  const say = useText4();
  const box = useFormFocus<HTMLDivElement>('new-rating');
  const scales = newestScales();
  const group = (title: string, members: readonly ScaleDefinition[]) => (
    <section>
      <h2>{title}</h2>
      <div className="k-scale-choice">
        {members.map((scale) => (
          <Button
            key={scale.id}
            variant="default"
            h="auto"
            py="sm"
            styles={{ label: { whiteSpace: 'normal' } }}
            onClick={() => onChoose(scale)}
          >
            {say(scale.name)}
          </Button>
        ))}
      </div>
    </section>
  );
  return (
    <div className="k-ratings" ref={box}>
      <div>
        <Button variant="subtle" onClick={onBack}>
          ‹ {text('history')}
        </Button>
      </div>
      <h1>{text('chooseScale')}</h1>
      {group(
        text('fillable'),
        scales.filter(({ items }) => items.length > 0),
      )}
      {group(
        text('scoreOnly'),
        scales.filter(({ items }) => items.length === 0),
      )}
    </div>
  );
}

/** Ratings of one scale in one version together; two versions never. */
function groupedByScale(ratings: readonly Entry<'rating'>[]): ReadonlyMap<string, readonly Entry<'rating'>[]> {
  const groups = new Map<string, Entry<'rating'>[]>();
  for (const rating of ratings) {
    const { scaleId, scaleVersion, scaleName } = rating.body;
    const key = `${scaleId} ${scaleVersion} ${scaleName ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), rating]);
  }
  return groups;
}
