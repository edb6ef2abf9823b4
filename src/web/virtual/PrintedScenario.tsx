import { useText4 } from '../i18n/areaText.ts';
import { useSpeech } from '../i18n/language.ts';
import { isEdited, readyPlanOf } from './readyPlans.ts';
import { type PlanDraft, type PlanName, plansOf, type Scenario, type StepDraft } from './scenario.ts';
import { useVirtualText } from './virtualText.ts';

/** What was set, in words: on paper it stands where the fields are on the screen. */
export function PrintedScenario({ scenario }: { readonly scenario: Scenario }) {
  const text = useVirtualText();
  const { number } = useSpeech();
  const { trigger, resected, resectionDay, delayDays, ageYears, years, noise, seed, factors, illnesses } = scenario;
  const facts: (readonly [string, string])[] = [
    [text('trigger'), text(`trigger.${trigger}`)],
    ...(trigger === 'tumour' && resected ? [[text('resectionDay'), number(resectionDay)] as const] : []),
    [text('delayDays'), number(delayDays)],
    [text('ageYears'), number(ageYears)],
    [text('years'), number(years)],
    ...(noise ? [[text('seed'), String(seed)] as const] : []),
    ...(['steroidSensitivity', 'memoryHalfLife', 'recovery'] as const)
      .filter((name) => factors[name] !== 1)
      .map((name) => [text(name), text('factor', { value: number(factors[name]) })] as const),
    [
      text('illnesses'),
      illnesses.map(({ day, size }) => text('illnessAt', { day: number(day), size: number(size) })).join('; ') ||
        text('noIllnesses'),
    ],
  ];
  return (
    <div className="kv-printed">
      <h2>{text('child')}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="kv-printed-plans">
        {plansOf(scenario).map(([name, draft]) => (
          <PrintedPlan key={name} name={name} draft={draft} compared={scenario.planB !== undefined} />
        ))}
      </div>
    </div>
  );
}

interface PrintedPlanProps {
  readonly name: PlanName;
  readonly draft: PlanDraft;
  readonly compared: boolean;
}

function PrintedPlan({ name, draft, compared }: PrintedPlanProps) {
  const text = useVirtualText();
  const text4 = useText4();
  const { number } = useSpeech();
  const ready = readyPlanOf(draft.readyId);
  const inWords = ({ channel, amount, fromDay, days, everyDays, timesPerDay }: StepDraft): string =>
    text('stepInWords', {
      drug: text(`drug.${channel}`),
      amount: number(amount),
      unit: text(`unit.${channel}`),
      span:
        days === 1
          ? text('oneDay', { from: number(fromDay) })
          : text('daysRange', { from: number(fromDay), to: number(fromDay + days - 1) }),
      everyDays,
      timesPerDay,
    });
  return (
    <section>
      <h2>
        {compared ? text('plan', { plan: name }) : text('planOnly')}: {text4(ready.name)}
        {isEdited(draft) ? ` (${text('edited')})` : ''}
      </h2>
      <p>{text('daysCount')}</p>
      {draft.steps.length === 0 ? <p>{text('noSteps')}</p> : null}
      <ol>
        {draft.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place
          <li key={index}>{inWords(step)}</li>
        ))}
      </ol>
      {ready.protocol.reinduction.most > 0 ? (
        <p>{text(draft.treatsRelapses ? 'relapsesTreated' : 'relapsesUntreated')}</p>
      ) : null}
    </section>
  );
}
