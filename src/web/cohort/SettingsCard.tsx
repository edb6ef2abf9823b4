import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { PARAMETER_SETS, POPULATIONS, PUBLISHED_PROTOCOLS } from '../../course/index.ts';
import { NumberField } from '../course/inputs/NumberField.tsx';
import { useText4 } from '../i18n/areaText.ts';
import {
  type CohortSettings,
  limitOf,
  MOST_ARMS,
  membersAtFirst,
  type NumberSetting,
  populationOf,
  type SettingProblem,
} from './cohortSettings.ts';
import { useCohortText } from './cohortText.ts';
import { useSettingProblem } from './useSettingProblem.ts';

export interface SettingsCardProps {
  readonly settings: CohortSettings;
  readonly problems: readonly SettingProblem[];
  readonly running: boolean;
  readonly onChange: (change: Partial<CohortSettings>) => void;
  readonly onRun: () => void;
}

/** Who, how treated, how many, how long. */
export function SettingsCard({ settings, problems, running, onChange, onRun }: SettingsCardProps) {
  const text = useCohortText();
  const say = useText4();
  const problemText = useSettingProblem();
  const { armIds, populationId } = settings;
  const errorOf = (field: SettingProblem['field']): string | undefined => {
    const problem = problems.find((one) => one.field === field);
    return problem && problemText(problem);
  };
  const field = (name: NumberSetting, description?: string) => (
    <NumberField
      label={text(name)}
      description={description}
      value={Number.isNaN(settings[name]) ? undefined : settings[name]}
      error={errorOf(name)}
      onChange={(typed) => onChange({ [name]: typed ?? Number.NaN })}
    />
  );
  return (
    <form
      className="k-card kc-settings"
      aria-labelledby="kc-settings"
      onSubmit={(event) => {
        event.preventDefault();
        if (problems.length === 0 && !running) onRun();
      }}
    >
      <h2 id="kc-settings">{text('settings')}</h2>
      <NativeSelect
        label={text('population')}
        value={populationId}
        onChange={(event) => {
          const id = event.currentTarget.value;
          onChange({ populationId: id, members: membersAtFirst(populationOf(id)) });
        }}
        data={POPULATIONS.map(({ id, title }) => {
          const known = PARAMETER_SETS.find((set) => set.id === id);
          return { value: id, label: known === undefined ? title : say(known.name) };
        })}
      />
      {populationOf(populationId).fitted ? null : <p className="k-caution">{text('notFitted')}</p>}
      <Checkbox.Group
        label={text('arms')}
        description={text('armsHint')}
        value={[...armIds]}
        error={errorOf('arms')}
        onChange={(ids) => onChange({ armIds: ids })}
      >
        <div className="kc-arms">
          {PUBLISHED_PROTOCOLS.map(({ protocol, name }) => (
            <Checkbox
              key={protocol.id}
              value={protocol.id}
              label={say(name)}
              disabled={armIds.length >= MOST_ARMS && !armIds.includes(protocol.id)}
            />
          ))}
        </div>
      </Checkbox.Group>
      <div className="kc-numbers">
        {field('people')}
        {settings.people > limitOf('people', populationId).high ? (
          <p className="k-muted">
            {text('morePeople', { command: `npx kinsbourne cohort --people ${settings.people}` })}
          </p>
        ) : null}
        {field('years')}
        {field('seed', text('seedHint'))}
        {field('members', text('membersHint'))}
      </div>
      {problems.length > 0 ? <p role="alert">{text('nothingSimulated')}</p> : null}
      <Button type="submit" disabled={problems.length > 0 || running}>
        {text('run')}
      </Button>
    </form>
  );
}
