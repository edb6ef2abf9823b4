import { Button } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { NewPerson } from '../person/NewPerson.tsx';
import { PEOPLE_HREF } from '../state/route.ts';
import { useServices } from '../store/services.ts';
import { useDemo } from '../store/useDemo.ts';
import { usePeople } from '../store/usePeople.ts';
import { useHomeText } from './homeText.ts';
import { PersonCardView } from './PersonCardView.tsx';

/** As many as one looks over; the clinic list has them all. chosen. */
const MOST_CARDS = 6;

/** The people of this household on the first view; the very first time, two ways to begin. */
export function PeopleSection() {
  const text = useHomeText();
  const { reach } = useServices();
  const reached = useSyncExternalStore(reach.subscribe, reach.current);
  const { state, people, total, kept, waitingIds } = usePeople({ limit: MOST_CARDS });
  const [adding, setAdding] = useState(false);
  const add = adding ? <NewPerson onClose={() => setAdding(false)} /> : null;

  if (state === 'loading' || state === 'failed')
    return (
      <section className="k-people" aria-labelledby="people-title">
        <h2 id="people-title">{text('title')}</h2>
        <p className={state === 'failed' ? 'k-card k-notice' : 'k-muted'} role="status">
          {state === 'loading'
            ? text('loading')
            : text(reached === 'no-store' ? 'noStore' : reached === 'key-needed' ? 'keyNeeded' : 'unreachable')}
        </p>
      </section>
    );
  if (people.length === 0)
    return (
      <section className="k-people" aria-labelledby="people-title">
        <h2 id="people-title">{text('firstTitle')}</h2>
        <p className="k-lead">{text('lead')}</p>
        {add ?? <FirstSteps onOwn={() => setAdding(true)} />}
      </section>
    );
  return (
    <section className="k-people" aria-labelledby="people-title">
      <div className="k-card-head">
        <h2 id="people-title">{text('people')}</h2>
        <div className="k-actions">
          <Button variant="default" onClick={() => setAdding(true)} aria-expanded={adding}>
            {text('addPerson')}
          </Button>
          <Button component="a" href={PEOPLE_HREF} variant="subtle">
            {text('allPeople')}
            {total > people.length ? ` (${text('moreOf', { shown: people.length, total })})` : ''}
          </Button>
        </div>
      </div>
      {kept ? <p className="k-card k-notice">{text('unreachableKept')}</p> : null}
      {add}
      <ul className="k-person-cards">
        {people.slice(0, MOST_CARDS).map((card) => (
          <PersonCardView key={card.personId} card={card} waiting={waitingIds.has(card.personId)} />
        ))}
      </ul>
    </section>
  );
}

function FirstSteps({ onOwn }: { readonly onOwn: () => void }) {
  const text = useHomeText();
  const demo = useDemo();
  return (
    <div className="k-first-steps">
      <div className="k-card">
        <Button size="md" fullWidth onClick={() => void demo.add()} aria-busy={demo.state === 'busy'}>
          {demo.state === 'busy' ? text('adding') : text('startDemo')}
        </Button>
        <p className="k-muted">{text('startDemoHint')}</p>
        {demo.state === 'failed' ? <p role="alert">{text('addFailed')}</p> : null}
      </div>
      <div className="k-card">
        <Button size="md" fullWidth variant="default" onClick={onOwn}>
          {text('startOwn')}
        </Button>
        <p className="k-muted">{text('startOwnHint')}</p>
      </div>
    </div>
  );
}
