import { type CitedText, citationOf, type RegimenCard } from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useTreatmentText } from './treatmentText.ts';

export interface CardPaperProps {
  readonly card: RegimenCard;
  readonly open?: boolean;
  /** Its place among the headings around it. */
  readonly level?: 'h3' | 'h4';
  readonly children?: React.ReactNode;
}

/** One published regimen: what was done, to how many, with what response and harm, and where it is written. */
export function CardPaper({ card, open = false, level = 'h4', children }: CardPaperProps) {
  const text = useTreatmentText();
  const say = useText4();
  const Title = level;
  const facts = [
    text(`strategy.${card.strategy}`),
    card.n === undefined ? undefined : text('people', { count: card.n }),
    card.year === undefined ? undefined : String(card.year),
  ].filter((fact) => fact !== undefined);
  return (
    <article className="k-card k-regimen" data-strategy={card.strategy}>
      <details open={open}>
        <summary>
          <Title>{say(card.title)}</Title>
          <span className="k-muted">{facts.join(' · ')}</span>
        </summary>
        <p className="k-muted">{say(card.population)}</p>
        <Lines title={text('schedule')} lines={[card.schedule]} />
        <Lines title={text('response')} lines={card.response} />
        <Lines title={text('harms')} lines={card.harms} />
        <Lines title={text('monitoring')} lines={card.monitoring} />
        <Lines title={text('cautions')} lines={card.cautions} />
        {children}
      </details>
    </article>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly CitedText[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p className="k-regimen-part">{title}</p>
      <ul className="k-list">
        {lines.map((line) => (
          <li key={line.text.en}>
            <Cited line={line} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A clinical statement with where it was read; one that was not verified says so. */
export function Cited({ line }: { readonly line: CitedText }) {
  const text = useTreatmentText();
  const say = useText4();
  return (
    <>
      {say(line.text)}{' '}
      <small className="k-muted">
        {line.sources.length === 0 ? '' : `[${line.sources.map((key) => citationOf(key)?.short ?? key).join('; ')}]`}
        {line.verified ? '' : ` (${text('unverified')})`}
      </small>
    </>
  );
}
