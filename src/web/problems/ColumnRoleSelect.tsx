import { NativeSelect } from '@mantine/core';
import { useSpeech } from '../i18n/language.ts';
import { EYES, QUANTITIES, roleOf, TIME_ROLES } from './columnRoles.ts';
import { AXES, MOTION_ROLES, motionRoleOf } from './motionRoles.ts';

export interface ColumnRoleSelectProps {
  readonly column: string;
  readonly role: string;
  readonly onChange: (role: string) => void;
}

/** What one column of a table means. */
export function ColumnRoleSelect({ column, role, onChange }: ColumnRoleSelectProps) {
  const { t } = useSpeech();
  return (
    <NativeSelect
      aria-label={t('mapping.meaningOf', { column })}
      value={role}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{t('role.none')}</option>
      <optgroup label={t('role.time')}>
        {TIME_ROLES.map((time) => (
          <option key={time} value={time}>
            {t(`role.${time}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('role.motion')}>
        {MOTION_ROLES.flatMap((motion) =>
          AXES.map((axis) => (
            <option key={`${motion} ${axis}`} value={motionRoleOf(motion, axis)}>
              {t(`role.${motion}`, { axis })}
            </option>
          )),
        )}
      </optgroup>
      {EYES.map((eye) => (
        <optgroup key={eye} label={t(`role.eye.${eye}`)}>
          {QUANTITIES.map((quantity) => (
            <option key={quantity} value={roleOf(eye, quantity)}>
              {t(`role.${quantity}`)}
              {eye === 'any' ? '' : `, ${t(`eye.${eye}`)}`}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  );
}
