import { Button, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { BodyPlace, ColumnQuestion } from '../../recording/index.ts';
import { decimalSign } from '../i18n/decimalSign.ts';
import { useSpeech } from '../i18n/language.ts';
import { useAnalysis } from '../state/analysis.ts';
import { ColumnRoleSelect } from './ColumnRoleSelect.tsx';
import { type MappingFault, mappingFrom, TIME_ROLES } from './columnRoles.ts';
import { MotionFields } from './MotionFields.tsx';
import { hasAcceleration, isMotionRole, type Unit, withUnitApart } from './motionRoles.ts';

const SHOWN_ROWS = 4;

/** Asks what the columns of an unknown table mean. What was guessed from their names is proposed, never used unasked. */
export function MappingForm({ question }: { readonly question: ColumnQuestion }) {
  const { t, language } = useSpeech();
  const { state, analyseAgain } = useAnalysis();
  const [proposed] = useState(() => withUnitApart(question.proposal));
  const [roles, setRoles] = useState<Readonly<Record<string, string>>>(proposed.roles);
  const [unit, setUnit] = useState<Unit | undefined>(question.motion?.accelerationUnit ?? proposed.unit);
  const [place, setPlace] = useState<BodyPlace>(state.options.motion?.place ?? 'unknown');
  const [rateHz, setRateHz] = useState<number | undefined>();
  const [missingText, setMissingText] = useState('');
  const [fault, setFault] = useState<MappingFault | undefined>();
  const isMotion = Object.values(roles).some(isMotionRole);
  const hasTime = Object.values(roles).some((role) => (TIME_ROLES as readonly string[]).includes(role));

  const submit = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    const made = mappingFrom({ roles, rateHz, missingText, unit });
    if ('fault' in made) setFault(made.fault);
    else {
      const motion = isMotion && place !== 'unknown' ? { motion: { ...state.options.motion, place } } : {};
      analyseAgain({ ...state.options, mapping: made.mapping, ...motion });
    }
  };
  return (
    <form className="k-form" onSubmit={submit}>
      <p>{t('mapping.explain')}</p>
      <table className="k-mapping">
        <thead>
          <tr>
            <th scope="col">{t('mapping.column')}</th>
            <th scope="col">{t('mapping.meaning')}</th>
            <th scope="col">{t('mapping.values')}</th>
          </tr>
        </thead>
        <tbody>
          {question.columns.map((column, i) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td>
                <ColumnRoleSelect
                  column={column}
                  role={roles[column] ?? ''}
                  onChange={(role) => {
                    setFault(undefined);
                    setRoles({ ...roles, [column]: role });
                  }}
                />
              </td>
              <td className="k-sample-values">
                {question.sampleRows
                  .slice(0, SHOWN_ROWS)
                  .map((row) => row[i] ?? '')
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isMotion && (
        <MotionFields
          unit={hasAcceleration(Object.values(roles)) ? { value: unit, onChange: setUnit } : undefined}
          restSize={question.motion?.restSize}
          place={place}
          onPlace={setPlace}
        />
      )}
      <div className="k-fields">
        {!hasTime && (
          <NumberInput
            label={t('mapping.rate')}
            description={t('mapping.rateHint')}
            min={1}
            hideControls
            decimalSeparator={decimalSign(language)}
            value={rateHz ?? ''}
            onChange={(value) => setRateHz(typeof value === 'number' ? value : undefined)}
          />
        )}
        <TextInput
          label={t('mapping.missing')}
          description={t('mapping.missingHint')}
          value={missingText}
          onChange={(event) => setMissingText(event.currentTarget.value)}
        />
      </div>
      {fault !== undefined && (
        <p role="alert" className="k-alert">
          {t(`mapping.fault.${fault}`)}
        </p>
      )}
      <Button type="submit">{t('mapping.submit')}</Button>
    </form>
  );
}
