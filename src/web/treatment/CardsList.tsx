import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { DRUGS, REGIMEN_CARDS, type RegimenCard } from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { arrangeCards } from './arrangeCards.ts';
import { CardPaper } from './CardPaper.tsx';
import { useTreatmentText } from './treatmentText.ts';

/** Shown of each group before "show all". chosen: two rows on a desk. */
const FIRST_SHOWN = 6;

export interface CardsListProps {
  /** Medicines in the person's plans: what was published of them comes first. */
  readonly ownDrugIds: ReadonlySet<string>;
  onBeside(cardId: string): void;
}

/** What was published, to read and to put beside a plan. */
export function CardsList({ ownDrugIds, onBeside }: CardsListProps) {
  const text = useTreatmentText();
  const say = useText4();
  const [drugId, setDrugId] = useState('');
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const searched = useDeferredValue(typed.trim());
  const drugs = DRUGS.filter(({ id }) => REGIMEN_CARDS.some((card) => card.drugIds.includes(id)));
  const { relevant, others } = useMemo(() => {
    const nameOf = (id: string): string => {
      const drug = DRUGS.find((each) => each.id === id);
      return drug === undefined ? '' : say(drug.name);
    };
    const chosen = REGIMEN_CARDS.filter((card) => drugId === '' || card.drugIds.includes(drugId));
    return arrangeCards(chosen, ownDrugIds, searched, (card) =>
      [say(card.title), say(card.population), say(card.schedule.text), ...card.drugIds.map(nameOf)].join(' '),
    );
  }, [drugId, searched, ownDrugIds, say]);
  const narrowed = searched !== '' || drugId !== '';
  const someOf = (list: readonly RegimenCard[]): readonly RegimenCard[] =>
    all || narrowed ? list : list.slice(0, FIRST_SHOWN);
  const [first, second] = [someOf(relevant), someOf(others)];
  const count = relevant.length + others.length;
  const cards = (list: readonly RegimenCard[]) => (
    <div className="k-cards">
      {list.map((card) => (
        <CardPaper key={card.id} card={card} level="h4">
          <Button variant="default" size="compact-sm" data-opener={`card-${card.id}`} onClick={() => onBeside(card.id)}>
            {text('beside')}
          </Button>
        </CardPaper>
      ))}
    </div>
  );
  return (
    <section className="k-cards-section" aria-labelledby="cards-title">
      <h2 id="cards-title">{text('cards')}</h2>
      <p className="k-muted">{text('cardsLead')}</p>
      <search className="k-card-search">
        <TextInput
          type="search"
          label={text('cardSearch')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          label={text('cardFilter')}
          value={drugId}
          onChange={(event) => setDrugId(event.currentTarget.value)}
          data={[{ value: '', label: text('all') }, ...drugs.map(({ id, name }) => ({ value: id, label: say(name) }))]}
        />
      </search>
      {relevant.length === 0 ? null : (
        <>
          <h3>{text('cardsRelevant')}</h3>
          {cards(first)}
        </>
      )}
      {others.length === 0 ? null : (
        <>
          <h3>{text(relevant.length === 0 ? 'all' : 'cardsOther')}</h3>
          {cards(second)}
        </>
      )}
      {count === 0 ? <p role="status">{text('noCards')}</p> : null}
      {first.length + second.length === count ? null : (
        <div>
          <Button variant="subtle" onClick={() => setAll(true)}>
            {text('showAll', { count })}
          </Button>
        </div>
      )}
    </section>
  );
}
