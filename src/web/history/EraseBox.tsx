import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useProblemWords } from '../store/problemWords.ts';
import { useServices } from '../store/services.ts';
import { useHistoryText } from './historyText.ts';

export interface EraseBoxProps {
  readonly title: string;
  readonly hint: ReactNode;
  readonly personId: string;
  readonly erase: () => Promise<{ readonly tracesLeft?: boolean }>;
  readonly onErased?: () => void;
}

/** Real deletion behind a typed word. It cannot be undone, and says so by asking. */
export function EraseBox({ title, hint, personId, erase, onErased }: EraseBoxProps) {
  const text = useHistoryText();
  const problemWords = useProblemWords();
  const { queries, device } = useServices();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const word = text('eraseWord');
  const ready = typed.trim().toLowerCase() === word;
  const run = async (): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { tracesLeft = false } = await erase();
      // why: what is deleted there must not stay here as a copy
      await (await device).dropRecord(personId);
      if (tracesLeft) {
        setProblem(text('eraseTraces'));
        setBusy(false);
      } else onErased?.();
      await queries.invalidateQueries();
    } catch (error) {
      setProblem(text('eraseFailed', { why: problemWords(error) }));
      setBusy(false);
    }
  };
  return (
    <details className="k-erase">
      <summary>{title}</summary>
      <form
        className="k-section-gap"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) void run();
        }}
      >
        <p>{hint}</p>
        <TextInput
          label={text('eraseConfirm', { word })}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" color="red" variant="outline" disabled={!ready} aria-busy={busy}>
          {text('eraseDo')}
        </Button>
        {problem === undefined ? null : <p role="alert">{problem}</p>}
      </form>
    </details>
  );
}
