import { Button } from '@mantine/core';
import { useDemo } from '../store/useDemo.ts';
import { useSettingsText } from './settingsText.ts';

/** The synthetic people: added and taken away in one click each. */
export function DemoPeople() {
  const text = useSettingsText();
  const demo = useDemo();
  const busy = demo.state === 'busy';
  return (
    <section className="k-card k-section-gap" aria-labelledby="demo-title">
      <h2 id="demo-title">{text('demo')}</h2>
      <p className="k-muted">{text('demoHint')}</p>
      <div className="k-actions">
        <Button variant="default" aria-busy={busy} onClick={() => void demo.add()}>
          {text('demoAdd')}
        </Button>
        <Button variant="default" aria-busy={busy} onClick={() => void demo.remove()}>
          {text('demoRemove')}
        </Button>
      </div>
      <p aria-live="polite">{busy ? text('demoBusy') : demo.state === 'failed' ? text('demoFailed') : ''}</p>
    </section>
  );
}
