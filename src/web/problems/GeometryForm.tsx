import { Button, NativeSelect, NumberInput, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { ScreenGeometry } from '../../recording/index.ts';
import type { LengthUnit } from '../../units/index.ts';
import { decimalSign } from '../i18n/decimalSign.ts';
import { useSpeech } from '../i18n/language.ts';
import { useAnalysis } from '../state/analysis.ts';
import { draftFrom, type GeometryDraft, geometryFrom } from './geometryDraft.ts';

export interface GeometryFormProps {
  readonly known: Partial<ScreenGeometry>;
  /** Positions are in pixels, so their number must be known. */
  readonly needsPixels: boolean;
}

type NumberField = 'widthPx' | 'heightPx' | 'width' | 'height' | 'diagonal' | 'distance';

/** Asks how large the screen was and how far away, then analyses again in degrees. */
export function GeometryForm({ known, needsPixels }: GeometryFormProps) {
  const { t, language } = useSpeech();
  const { state, analyseAgain } = useAnalysis();
  const [draft, setDraft] = useState<GeometryDraft>(() => draftFrom(known));
  const [incomplete, setIncomplete] = useState(false);
  const change = (more: Partial<GeometryDraft>): void => {
    setIncomplete(false);
    setDraft({ ...draft, ...more });
  };
  const field = (name: NumberField) => (
    <NumberInput
      label={t(`geometry.${name}`)}
      min={0}
      hideControls
      w={130}
      decimalSeparator={decimalSign(language)}
      value={draft[name] ?? ''}
      onChange={(value) => change({ [name]: typeof value === 'number' ? value : undefined })}
    />
  );
  const unit = (name: 'sizeUnit' | 'distanceUnit', units: readonly LengthUnit[]) => (
    <NativeSelect
      label={t('geometry.unit')}
      w={90}
      value={draft[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value as LengthUnit })}
      data={units.map((value) => ({ value, label: t(`unit.${value}`) }))}
    />
  );
  const isDiagonal = draft.sizeKind === 'diagonal';
  return (
    <form
      className="k-form"
      onSubmit={(event) => {
        event.preventDefault();
        const geometry = geometryFrom(draft, needsPixels);
        if (geometry === undefined) setIncomplete(true);
        else analyseAgain({ ...state.options, geometry });
      }}
    >
      <SegmentedControl
        size="xs"
        aria-label={t('geometry.sizeKind')}
        value={draft.sizeKind}
        onChange={(value) => change({ sizeKind: value as GeometryDraft['sizeKind'] })}
        data={(['sides', 'diagonal'] as const).map((value) => ({ value, label: t(`geometry.${value}`) }))}
      />
      <div className="k-fields">
        {isDiagonal
          ? field('diagonal')
          : [<span key="w">{field('width')}</span>, <span key="h">{field('height')}</span>]}
        {unit('sizeUnit', ['cm', 'mm', 'in', 'm'])}
      </div>
      {(needsPixels || isDiagonal) && (
        <div className="k-fields">
          {field('widthPx')}
          {field('heightPx')}
        </div>
      )}
      <div className="k-fields">
        {field('distance')}
        {unit('distanceUnit', ['cm', 'mm', 'm', 'in', 'ft'])}
      </div>
      {incomplete && (
        <p role="alert" className="k-alert">
          {t('geometry.incomplete')}
        </p>
      )}
      <Button type="submit">{t('geometry.submit')}</Button>
    </form>
  );
}
