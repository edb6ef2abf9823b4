import { NativeSelect } from '@mantine/core';
import { BODY_PLACES, type BodyPlace } from '../../recording/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { UNITS, type Unit } from './motionRoles.ts';

export interface MotionFieldsProps {
  /** Absent where no column is an acceleration. */
  readonly unit: { readonly value: Unit | undefined; readonly onChange: (unit: Unit | undefined) => void } | undefined;
  /** Size of the acceleration at rest, in the file's own unit. */
  readonly restSize: number | undefined;
  readonly place: BodyPlace;
  readonly onPlace: (place: BodyPlace) => void;
}

/** What a table of motion must be told beside its columns: the unit of acceleration, and where the sensor was worn. */
export function MotionFields({ unit, restSize, place, onPlace }: MotionFieldsProps) {
  const { t, number } = useSpeech();
  return (
    <div className="k-fields">
      {unit !== undefined && (
        <NativeSelect
          label={t('mapping.unit')}
          description={
            restSize === undefined
              ? t('mapping.unitHint')
              : t('mapping.unitRest', { size: number(restSize, restSize < 20 ? 2 : 0) })
          }
          value={unit.value ?? ''}
          onChange={(event) => unit.onChange(UNITS.find((known) => known === event.currentTarget.value))}
        >
          <option value="">{t('mapping.choose')}</option>
          {UNITS.map((known) => (
            <option key={known} value={known}>
              {known === 'm/s2' ? 'm/s²' : known}
            </option>
          ))}
        </NativeSelect>
      )}
      <NativeSelect
        label={t('mapping.place')}
        description={t('mapping.placeHint')}
        value={place}
        onChange={(event) => onPlace(BODY_PLACES.find((known) => known === event.currentTarget.value) ?? 'unknown')}
      >
        {BODY_PLACES.map((known) => (
          <option key={known} value={known}>
            {t(`bodyPlace.${known}`)}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
