import { Button } from '@mantine/core';
import type { Entry } from '../../clinic/index.ts';
import { PEOPLE_HREF } from '../state/route.ts';
import { useWriter } from '../store/storeContext.ts';
import { useHistoryText } from './historyText.ts';

/** Takes a person off the list. Nothing is deleted, and below the list they can be brought back. */
export function SetAside({ person }: { readonly person: Entry<'person'> }) {
  const text = useHistoryText();
  const writer = useWriter(person.personId);
  const setAside = async (): Promise<void> => {
    const { status } = await writer.remove(person);
    if (status === 'written' || status === 'waiting') location.hash = PEOPLE_HREF;
  };
  return (
    <section className="k-card" aria-labelledby="aside-title">
      <h2 id="aside-title">{text('setAside')}</h2>
      <p>{text('setAsideHint', { name: person.body.name })}</p>
      <div className="k-actions">
        <Button variant="default" onClick={() => void setAside()}>
          {text('setAside')}
        </Button>
      </div>
    </section>
  );
}
