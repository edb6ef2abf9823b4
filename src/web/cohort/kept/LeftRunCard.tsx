import { Button } from '@mantine/core';
import { PUBLISHED_PROTOCOLS } from '../../../course/index.ts';
import { useText4 } from '../../i18n/areaText.ts';
import { useSpeech } from '../../i18n/language.ts';
import type { CohortSettings } from '../cohortSettings.ts';
import { useCohortText } from '../cohortText.ts';
import type { LeftRun } from './leftRun.ts';

export interface LeftRunCardProps {
  readonly left: LeftRun;
  readonly onGoOn: (settings: CohortSettings) => void;
  readonly onDiscard: () => void;
}

/** A run that a reload or a closed tab broke off: what it was, how far it came, and what can be done with it. */
export function LeftRunCard({ left, onGoOn, onDiscard }: LeftRunCardProps) {
  const text = useCohortText();
  const say = useText4();
  const { number, percent } = useSpeech();
  if (left.kind !== 'left')
    return (
      <p className="k-card" role="status">
        {text(left.kind === 'elsewhere' ? 'leftElsewhere' : 'leftOtherVersion', {
          people: number(left.wantedPeople, 0),
        })}
      </p>
    );
  const { settings, people } = left;
  const isWhole = people === settings.people;
  const arms = settings.armIds.map((id) => say(PUBLISHED_PROTOCOLS.find(({ protocol }) => protocol.id === id)!.name));
  return (
    <section className="k-card kc-card" aria-labelledby="kc-left">
      <h2 id="kc-left">{text(isWhole ? 'leftWholeTitle' : 'leftTitle')}</h2>
      <p role="status">
        {text(isWhole ? 'leftWhole' : 'leftPart', {
          people: number(settings.people, 0),
          share: percent(Math.floor((100 * people) / settings.people) / 100),
        })}
      </p>
      <p className="k-muted">
        {text('leftWhat', { arms: arms.join('; '), years: settings.years, seed: String(settings.seed) })}
      </p>
      <div className="k-actions">
        <Button onClick={() => onGoOn(settings)}>{text(isWhole ? 'leftShow' : 'leftGoOn')}</Button>
        <Button variant="default" onClick={onDiscard}>
          {text('leftDiscard')}
        </Button>
      </div>
      <p className="k-muted">{text('leftNote')}</p>
    </section>
  );
}
