import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CourseViewProps } from '../course/courseViews.ts';
import { useCourse } from '../store/storeContext.ts';
import { CriteriaCard } from './CriteriaCard.tsx';
import { EventsCard } from './EventsCard.tsx';
import { PersonFacts } from './PersonFacts.tsx';
import { PersonForm } from './PersonForm.tsx';
import { usePersonText } from './personText.ts';
import { SignsCard } from './SignsCard.tsx';

/** Who this is about: dates, signs in their order, criteria on record, events. */
export function PersonView({ personId, focus }: CourseViewProps) {
  const text = usePersonText();
  const { course, today } = useCourse(personId);
  const [editing, setEditing] = useState(focus === personId);
  const title = useRef<HTMLHeadingElement>(null);
  const close = (): void => {
    setEditing(false);
    title.current?.focus();
  };
  if (course === undefined) return null;
  return (
    <div className="k-person">
      <h1 className="k-hidden">{text('title')}</h1>
      <div className="k-two">
        <section className="k-card" aria-labelledby="about-title">
          <div className="k-card-head">
            <h2 id="about-title" ref={title} tabIndex={-1}>
              {text('about')}
            </h2>
            {editing ? null : (
              <Button variant="default" onClick={() => setEditing(true)}>
                {text('edit')}
              </Button>
            )}
          </div>
          {editing ? (
            <PersonForm personId={personId} entry={course.person} onDone={close} />
          ) : (
            <PersonFacts course={course} />
          )}
        </section>
        <CriteriaCard course={course} today={today} />
      </div>
      <SignsCard personId={personId} course={course} focus={focus} />
      <EventsCard personId={personId} course={course} today={today} focus={focus} />
    </div>
  );
}
