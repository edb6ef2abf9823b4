import { Button, PasswordInput } from '@mantine/core';
import { useId, useState } from 'react';
import { API } from '../../api/index.ts';
import { saveBlob } from '../store/saveBlob.ts';
import { useToday } from '../store/today.ts';
import { useApi } from '../store/useApi.ts';
import { useHistoryText } from './historyText.ts';

export interface BundleOutProps {
  /** Absent: everybody. */
  readonly personId?: string;
  readonly title: string;
  readonly hint: string;
}

/** Saves one person or everything as a bundle, encrypted where a passphrase is given. */
export function BundleOut({ personId, title, hint }: BundleOutProps) {
  const text = useHistoryText();
  const api = useApi();
  const today = useToday();
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const tooShort = passphrase !== '' && passphrase.length < 8;
  const save = async (): Promise<void> => {
    setState('busy');
    try {
      const blob = await api.call(API.exportBundle, {
        body: { ...(personId === undefined ? {} : { personId }), ...(passphrase === '' ? {} : { passphrase }) },
      });
      saveBlob(blob, `kinsbourne-${today}.kinsbourne`);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <section className="k-card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="k-muted">{hint}</p>
      <form
        className="k-entry-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!tooShort && state !== 'busy') void save();
        }}
      >
        <PasswordInput
          label={text('passphrase')}
          description={text('passphraseHint')}
          value={passphrase}
          autoComplete="new-password"
          error={tooShort ? text('tooShort') : undefined}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <div className="k-save-bar">
          <Button type="submit" variant="default" aria-busy={state === 'busy'}>
            {state === 'busy' ? text('bundleBusy') : text('bundleSave')}
          </Button>
          <p aria-live="polite">{state === 'failed' ? text('bundleFailed') : ''}</p>
        </div>
      </form>
    </section>
  );
}
