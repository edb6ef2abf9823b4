import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { API } from '../../api/index.ts';
import { useServices } from '../store/services.ts';
import { useApi } from '../store/useApi.ts';
import { HOUSEHOLD_SETTING, useHouseholdName } from '../store/useHouseholdName.ts';
import { useSettingsText } from './settingsText.ts';

/** The name of the household, kept on the server for all its devices. */
export function Household() {
  const text = useSettingsText();
  const api = useApi();
  const { queries } = useServices();
  const [typed, setTyped] = useState<string>();
  const [said, setSaid] = useState<'kept' | 'notKept'>();
  const known = useHouseholdName() ?? '';
  const keep = async (): Promise<void> => {
    try {
      await api.call(API.keepSetting, {
        params: { name: HOUSEHOLD_SETTING },
        body: { value: (typed ?? known).trim().slice(0, 80) },
      });
      await queries.invalidateQueries({ queryKey: ['settings'] });
      setTyped(undefined);
      setSaid('kept');
    } catch {
      setSaid('notKept');
    }
  };
  return (
    <section className="k-card" aria-labelledby="household-title">
      <h2 id="household-title">{text('household')}</h2>
      <form
        className="k-entry-form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextInput
          label={text('householdName')}
          description={text('householdHint')}
          value={typed ?? known}
          maxLength={80}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setSaid(undefined);
          }}
        />
        <div className="k-save-bar">
          <Button type="submit" variant="default">
            {text('keepWho')}
          </Button>
          <p aria-live="polite">{said === undefined ? '' : text(said)}</p>
        </div>
      </form>
    </section>
  );
}
