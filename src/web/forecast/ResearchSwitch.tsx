import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDates } from '../i18n/useDates.ts';
import { useStore } from '../store/storeContext.ts';
import { useForecastText } from './forecastText.ts';
import { keepConsent, useConsent } from './researchConsent.ts';

/** Switches the research functions of this browser on, after purpose and approval were written down, or off. */
export function ResearchSwitch() {
  const text = useForecastText();
  const { dateTime } = useDates();
  const { actor } = useStore();
  const consent = useConsent();
  const [purpose, setPurpose] = useState('');
  const [approval, setApproval] = useState('');
  const [read, setRead] = useState(false);
  const [missing, setMissing] = useState(false);
  const isClinician = actor.role === 'clinician';
  return (
    <section className="k-card" aria-labelledby="research-title">
      <h2 id="research-title">{text('switchTitle')}</h2>
      <p className="k-muted">{text('switchHint')}</p>
      {isClinician ? null : <p>{text('onlyClinicians')}</p>}
      {consent === undefined ? null : (
        <div className="k-section-gap">
          <p>{text('isOn', { ...consent, at: dateTime(consent.at) })}</p>
          <Button variant="default" onClick={() => keepConsent(undefined)}>
            {text('switchOff')}
          </Button>
        </div>
      )}
      {consent === undefined && isClinician ? (
        <form
          className="k-entry-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!read || purpose.trim() === '' || approval.trim() === '') return setMissing(true);
            keepConsent({
              purpose: purpose.trim(),
              approval: approval.trim(),
              by: actor.name,
              at: new Date().toISOString(),
            });
          }}
        >
          <p className="k-caution">{text('switchBanner')}</p>
          <p className="k-caution">{text('caution')}</p>
          <Textarea
            label={text('purpose')}
            description={text('purposeHint')}
            value={purpose}
            maxLength={400}
            autosize
            onChange={(event) => setPurpose(event.currentTarget.value)}
          />
          <Textarea
            label={text('approval')}
            description={text('approvalHint')}
            value={approval}
            maxLength={400}
            autosize
            onChange={(event) => setApproval(event.currentTarget.value)}
          />
          <Checkbox label={text('read')} checked={read} onChange={(event) => setRead(event.currentTarget.checked)} />
          <div className="k-save-bar">
            <Button type="submit" variant="default">
              {text('switchOn')}
            </Button>
            <p aria-live="polite">{missing ? text('needed') : ''}</p>
          </div>
        </form>
      ) : null}
    </section>
  );
}
