import { NativeSelect } from '@mantine/core';
import { recordingsAmong } from '../fileSource.ts';
import { useSpeech } from '../i18n/language.ts';
import { useAnalysis } from '../state/analysis.ts';

/** Which of the files that were dropped together is shown; nothing where there is one only. */
export function FileChoice() {
  const { t } = useSpeech();
  const { state, analyseFiles } = useAnalysis();
  const candidates = recordingsAmong(state.files);
  if (candidates.length < 2) return null;
  return (
    <NativeSelect
      size="sm"
      aria-label={t('results.file')}
      value={String(candidates.indexOf(state.chosen!))}
      onChange={(event) => {
        const chosen = candidates[Number(event.currentTarget.value)];
        if (chosen !== undefined) analyseFiles(state.files, undefined, chosen);
      }}
      data={candidates.map((file, i) => ({ value: String(i), label: file.name }))}
    />
  );
}
