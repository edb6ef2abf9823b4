import { Button, FileInput, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { API, type ReplyOf } from '../../api/index.ts';
import { ChoiceButtons } from '../course/inputs/ChoiceButtons.tsx';
import { useProblemWords } from '../store/problemWords.ts';
import { useServices } from '../store/services.ts';
import { useSettingsText } from './settingsText.ts';

type Done = ReplyOf<typeof API.importBundle>;

/** Takes a bundle in: whole or not at all. */
export function BundleIn() {
  const text = useSettingsText();
  const problemWords = useProblemWords();
  const { client, queries } = useServices();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [mode, setMode] = useState<'add' | 'replace'>('add');
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Done>();
  const [problem, setProblem] = useState<string>();
  const ready = file !== null && (mode === 'add' || typed.trim().toLowerCase() === text('replaceWord'));

  const bringIn = async (): Promise<void> => {
    if (file === null || !ready || busy) return;
    setBusy(true);
    setDone(undefined);
    setProblem(undefined);
    try {
      const brought = await client.call(API.importBundle, {
        query: { mode },
        bytes: file,
        ...(passphrase === '' ? {} : { headers: { 'x-kinsbourne-passphrase': encodeURIComponent(passphrase) } }),
      });
      setDone(brought);
      setTyped('');
      await queries.invalidateQueries();
    } catch (error) {
      setProblem(problemWords(error));
    } finally {
      setBusy(false);
    }
  };
  const wordsOf = ({ tracesLeft = false, ...counts }: NonNullable<typeof done>): string =>
    text('bundleDone', counts) + (tracesLeft ? ` ${text('bundleTraces')}` : '');
  return (
    <section className="k-card" aria-labelledby="bundle-in-title">
      <h2 id="bundle-in-title">{text('bundle')}</h2>
      <p className="k-muted">{text('bundleHint')}</p>
      <form
        className="k-entry-form"
        onSubmit={(event) => {
          event.preventDefault();
          void bringIn();
        }}
      >
        <FileInput label={text('bundleFile')} value={file} onChange={setFile} clearable />
        <PasswordInput
          label={text('bundlePassphrase')}
          value={passphrase}
          autoComplete="off"
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <ChoiceButtons
          label={text('bundleMode')}
          layout="stack"
          value={mode}
          choices={[
            { value: 'add', label: text('bundleAdd') },
            { value: 'replace', label: text('bundleReplace') },
          ]}
          onChange={(value) => setMode(value ?? 'add')}
        />
        {mode === 'replace' ? (
          <TextInput
            label={text('bundleReplaceSure')}
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        ) : null}
        <div className="k-save-bar">
          <Button type="submit" variant="default" disabled={!ready} aria-busy={busy}>
            {busy ? text('bundleBusy') : text('bundleSubmit')}
          </Button>
        </div>
        <p aria-live="polite">{done === undefined ? '' : wordsOf(done)}</p>
        {problem === undefined ? null : (
          <p role="alert" className="k-alert">
            {text('bundleFailed', { why: problem })}
          </p>
        )}
      </form>
    </section>
  );
}
