import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { useAnalysis } from '../state/analysis.ts';

/** Takes files dropped anywhere, in every view (the browser would leave the page for them), and says so while they hover. */
export function DropEverywhere() {
  const { t } = useSpeech();
  const { analyseFiles } = useAnalysis();
  const [over, setOver] = useState(false);
  const analyse = useRef(analyseFiles);
  analyse.current = analyseFiles;

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
      if (files.length > 0) analyse.current(files);
    };
    addEventListener('dragover', hover);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hover);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);

  return over ? (
    <p className="k-drop-cue" role="status">
      {t('drop.release')}
    </p>
  ) : null;
}
