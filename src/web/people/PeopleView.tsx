import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDeferredValue, useState, useSyncExternalStore } from 'react';
import { useHomeText } from '../home/homeText.ts';
import { PersonCardView } from '../home/PersonCardView.tsx';
import { NewPerson } from '../person/NewPerson.tsx';
import { useServices } from '../store/services.ts';
import { type PeopleQuery, usePeople } from '../store/usePeople.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { usePeopleText } from './peopleText.ts';
import { RemovedPeople } from './RemovedPeople.tsx';

const PAGE_SIZE = 50;
const ORDERS = { attention: 'orderAttention', name: 'orderName', changed: 'orderChanged' } as const;

/** The clinic list: a table where there is room, cards on a phone. */
export function PeopleView() {
  const text = usePeopleText();
  const home = useHomeText();
  const { reach } = useServices();
  const reached = useSyncExternalStore(reach.subscribe, reach.current);
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search.trim());
  const [orderBy, setOrderBy] = useState<NonNullable<PeopleQuery['orderBy']>>('attention');
  const [page, setPage] = useState(0);
  const [adding, setAdding] = useState(false);
  const { state, people, total, kept, waitingIds } = usePeople({
    limit: PAGE_SIZE,
    offset: page * PAGE_SIZE,
    orderBy,
    ...(asked === '' ? {} : { search: asked }),
  });
  const pages = Math.ceil(total / PAGE_SIZE);
  return (
    <div className="k-page">
      <div className="k-card-head">
        <div>
          <h1>{text('title')}</h1>
          <p className="k-muted">{text('lead')}</p>
        </div>
        <Button onClick={() => setAdding(true)} aria-expanded={adding}>
          {home('addPerson')}
        </Button>
      </div>
      {adding ? <NewPerson onClose={() => setAdding(false)} heading="h2" /> : null}
      {kept && state === 'ready' ? <p className="k-card k-notice">{home('unreachableKept')}</p> : null}
      <search className="k-fields">
        <TextInput
          type="search"
          label={text('search')}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            setPage(0);
          }}
        />
        <NativeSelect
          label={text('order')}
          value={orderBy}
          data={Object.entries(ORDERS).map(([value, key]) => ({ value, label: text(key) }))}
          onChange={(event) => {
            setOrderBy(event.currentTarget.value as keyof typeof ORDERS);
            setPage(0);
          }}
        />
        <p role="status" className="k-muted">
          {state === 'ready' ? text('total', { count: total }) : ''}
        </p>
      </search>
      {state === 'loading' ? <p className="k-muted">{home('loading')}</p> : null}
      {state === 'failed' ? (
        <p className="k-card k-notice" role="alert">
          {reached === 'no-store'
            ? home('noStore')
            : reached === 'key-needed'
              ? home('keyNeeded')
              : reached === 'offline'
                ? home('unreachable')
                : text('moreFailed')}
        </p>
      ) : null}
      {state === 'ready' && people.length === 0 && asked === '' ? <p>{text('empty')}</p> : null}
      {people.length === 0 ? null : (
        <>
          <PeopleTable people={people} waitingIds={waitingIds} />
          <ul className="k-people-cards">
            {people.map((card) => (
              <PersonCardView key={card.personId} card={card} waiting={waitingIds.has(card.personId)} heading="h2" />
            ))}
          </ul>
        </>
      )}
      {pages > 1 ? (
        <div className="k-actions">
          <Button variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {text('earlier')}
          </Button>
          <span className="k-number">
            {text('shown', { from: page * PAGE_SIZE + 1, to: Math.min(total, (page + 1) * PAGE_SIZE), total })}
          </span>
          <Button variant="default" disabled={page >= pages - 1} onClick={() => setPage(page + 1)}>
            {text('later')}
          </Button>
        </div>
      ) : null}
      <RemovedPeople />
    </div>
  );
}
