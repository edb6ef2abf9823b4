import { Button, FileButton } from '@mantine/core';
import { useSpeech } from '../i18n/language.ts';
import { useAnalysis } from '../state/analysis.ts';

/** Says that files can be dropped (which `DropEverywhere` takes), and lets them be chosen with a button. */
export function DropArea() {
  const { t } = useSpeech();
  const { analyseFiles } = useAnalysis();
  return (
    <section className="k-drop" aria-label={t('drop.label')}>
      <svg viewBox="0 0 48 48" width="44" height="44" aria-hidden="true">
        <path d="M24 31V9m0 0-8 8m8-8 8 8M8 30v7a3 3 0 0 0 3 3h26a3 3 0 0 0 3-3v-7" />
      </svg>
      <p className="k-drop-title">{t('drop.title')}</p>
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
