import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { DRUGS, REGIMEN_CARDS } from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { CardPaper } from './CardPaper.tsx';
import { useTreatmentText } from './treatmentText.ts';

/** What was published, to read and to put beside a plan. */
export function CardsList({ onBeside }: { onBeside(cardId: string): void }) {
  const text = useTreatmentText();
  const say = useText4();
  const [drugId, setDrugId] = useState('');
  const drugs = DRUGS.filter(({ id }) => REGIMEN_CARDS.some((card) => card.drugIds.includes(id)));
  const cards = REGIMEN_CARDS.filter((card) => drugId === '' || card.drugIds.includes(drugId));
  return (
    <section aria-labelledby="cards-title">
      <h2 id="cards-title">{text('cards')}</h2>
      <p className="k-muted">{text('cardsLead')}</p>
      <NativeSelect
        label={text('cardFilter')}
        maw={320}
        mb="md"
        value={drugId}
        onChange={(event) => setDrugId(event.currentTarget.value)}
        data={[{ value: '', label: text('all') }, ...drugs.map(({ id, name }) => ({ value: id, label: say(name) }))]}
      />
      <div className="k-cards">
        {cards.map((card) => (
          <CardPaper key={card.id} card={card}>
            <Button variant="default" size="compact-sm" onClick={() => onBeside(card.id)}>
              {text('beside')}
            </Button>
          </CardPaper>
        ))}
      </div>
    </section>
  );
}
