import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { API, type PersonCard } from '../../api/index.ts';
import { useProblemWords } from '../store/problemWords.ts';
import { useServices } from '../store/services.ts';
import { usePeopleText } from './peopleText.ts';

/** As many as one looks through; who misses somebody else finds them by the command line. chosen. */
const MOST_SHOWN = 200;

/** People who were taken off the list and not erased: everything of them is still on record, and they can come back. */
export function RemovedPeople() {
  const text = usePeopleText();
  const problemWords = useProblemWords();
  const { client, queries } = useServices();
  const [said, setSaid] = useState('');
  const { data } = useQuery({
    queryKey: ['people', 'removed'],
    queryFn: () => client.call(API.listPeople, { query: { removed: true, limit: MOST_SHOWN, orderBy: 'changed' } }),
  });
  const restore = async ({ personId, name, removedVersion: version }: PersonCard): Promise<void> => {
    if (version === undefined) return;
    try {
      const { results } = await client.call(API.change, {
        params: { personId },
        body: {
          changes: [
            {
              changeId: crypto.randomUUID(),
              op: 'restore',
              kind: 'person',
              entryId: personId,
              baseVersion: version,
              version,
            },
          ],
        },
      });
      setSaid(text(results[0]?.status === 'written' ? 'broughtBack' : 'bringBackStale', { name }));
    } catch (error) {
      setSaid(text('bringBackFailed', { why: problemWords(error) }));
    }
    await queries.invalidateQueries({ queryKey: ['people'] });
  };
  const people = data?.people ?? [];
  if (people.length === 0 && said === '') return null;
  return (
    <section className="k-card" aria-labelledby="removed-title">
      <h2 id="removed-title">{text('removedTitle')}</h2>
      <p className="k-muted">{text('removedHint')}</p>
      <ul className="k-rows">
        {people.map((card) => (
          <li key={card.personId}>
            <div className="k-row">
              <strong>{card.name}</strong>
              <Button
                variant="default"
                aria-label={`${text('bringBack')}: ${card.name}`}
                onClick={() => void restore(card)}
              >
                {text('bringBack')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <p aria-live="polite">{said}</p>
    </section>
  );
}
