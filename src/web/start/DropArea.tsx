import { Button, FileButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { useAnalysis } from '../state/analysis.ts';

/** Takes files dropped anywhere on the page, or chosen with a button. */
export function DropArea() {
  const { t } = useSpeech();
  const { analyseFiles } = useAnalysis();
  const over = useDroppedFiles((files) => analyseFiles(files));
  return (
    <section className="k-drop" data-over={over || undefined} aria-label={t('drop.label')}>
      <svg viewBox="0 0 48 48" width="44" height="44" aria-hidden="true">
        <path d="M24 31V9m0 0-8 8m8-8 8 8M8 30v7a3 3 0 0 0 3 3h26a3 3 0 0 0 3-3v-7" />
      </svg>
      <p className="k-drop-title">{over ? t('drop.release') : t('drop.title')}</p>
      <FileButton multiple onChange={(files) => analyseFiles(files)} inputProps={{ 'aria-label': t('drop.button') }}>
        {(props) => (
          <Button {...props} size="md">
            {t('drop.button')}
          </Button>
        )}
      </FileButton>
      <p className="k-muted">{t('drop.hint')}</p>
    </section>
  );
}

/** Listens on the whole window; true while files hover over it. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    addEventListener('dragover', hover);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hover);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return over;
}
