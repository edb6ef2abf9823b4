import { Button } from '@mantine/core';
import { COURSE_MODEL_VERSION } from '../../course/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { saveFile } from '../plots/savePlot.ts';
import { useVirtualText } from '../virtual/virtualText.ts';
import { COHORT_FILES, type CohortFile, MOST_BUNDLES } from './cohortProtocol.ts';
import type { FileState } from './cohortRunner.ts';
import { useCohortText } from './cohortText.ts';
import type { CohortResult } from './gatherCohort.ts';
import { summaryCsv } from './summaryCsv.ts';

export interface SaveCardProps {
  readonly result: CohortResult;
  readonly file: FileState | undefined;
  readonly onSave: (kind: CohortFile, name: string) => void;
  readonly onStop: () => void;
}

const ENDINGS: Readonly<Record<CohortFile, string>> = {
  csv: '.csv',
  ndjson: '.ndjson',
  parquet: '.parquet',
  fhir: '-fhir.ndjson',
};

/** Results and people as files. */
export function SaveCard({ result, file, onSave, onStop }: SaveCardProps) {
  const text = useCohortText();
  const caution = useVirtualText()('caution');
  const { percent, number } = useSpeech();
  const { spec, summary } = result;
  const bundlePeople = Math.min(spec.people, Math.floor(MOST_BUNDLES / spec.arms.length));
  return (
    <section className="k-card kc-card" aria-labelledby="kc-save">
      <h2 id="kc-save">{text('save')}</h2>
      <div className="k-actions">
        <Button
          variant="default"
          onClick={() => saveFile(summaryCsv(result, caution), 'virtual-cohort-results.csv', 'text/csv;charset=utf-8')}
        >
          {text('file.summary')}
        </Button>
        {COHORT_FILES.map((kind) => (
          <Button
            key={kind}
            variant="default"
            disabled={file !== undefined}
            onClick={() => onSave(kind, `virtual-people${ENDINGS[kind]}`)}
          >
            {text(`file.${kind}`)}
          </Button>
        ))}
      </div>
      <div className="kc-file" role="status">
        {file === undefined ? null : (
          <>
            <span>{text('fileBusy', { share: percent(file.share) })}</span>
            {file.kind === 'fhir' ? (
              <Button size="xs" variant="default" onClick={onStop}>
                {text('fileStop')}
              </Button>
            ) : null}
          </>
        )}
      </div>
      <p className="k-muted">
        {text('fhirNote', { people: number(bundlePeople, 0), all: number(MOST_BUNDLES, 0) })}{' '}
        {text('version', { version: COURSE_MODEL_VERSION, hash: summary.specSha256.slice(0, 16) })}
      </p>
    </section>
  );
}
