import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { saveFile } from '../plots/savePlot.ts';
import { useAnalysis } from '../state/analysis.ts';
import type { AnyView, SavedKind } from '../worker/protocol.ts';

const ENDINGS: Readonly<Record<SavedKind, string>> = {
  html: 'report.html',
  json: 'report.json',
  labels: 'labels.tsv',
  measures: 'measures.csv',
};
const EVENTS_ENDING = 'events.tsv';

/** Saves what was found; the files are made in the worker and never leave the device by themselves. */
export function ExportMenu({ view }: { readonly view: AnyView }) {
  const { t } = useSpeech();
  const { exportFile } = useAnalysis();
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);

  const save = async (kind: SavedKind): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      const stem = view.recording.name.replace(/\.[^.]+$/, '');
      saveFile(
        await exportFile(kind),
        `${stem}.${kind === 'labels' && view.kind === 'body' ? EVENTS_ENDING : ENDINGS[kind]}`,
      );
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button loading={busy}>{t('export.title')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(Object.keys(ENDINGS) as SavedKind[]).map((kind) => (
            <Menu.Item key={kind} onClick={() => void save(kind)}>
              {kind === 'labels' && view.kind === 'body' ? t('export.events') : t(`export.${kind}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setTimeout(() => print(), 200)}>{t('export.print')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {failed && <span role="alert">{t('export.failed')}</span>}
    </>
  );
}
