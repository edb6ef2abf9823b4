import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { MOST_KEPT_RECORDS } from '../store/deviceStore.ts';
import { useServices } from '../store/services.ts';
import { useSettingsText } from './settingsText.ts';

/** Where everything is kept, what the device's own encryption protects, and what it does not. */
export function StorageFacts() {
  const text = useSettingsText();
  const { client, device, outbox } = useServices();
  const session = useQuery({ queryKey: ['session'], queryFn: () => client.session() });
  const { changes } = useSyncExternalStore(outbox.subscribe, outbox.state);
  const [durable, setDurable] = useState<boolean>();
  const [forgotten, setForgotten] = useState(false);
  useEffect(() => void device.then((kept) => setDurable(kept.durable)), [device]);
  return (
    <section className="k-card k-section-gap" aria-labelledby="storage-title">
      <h2 id="storage-title">{text('storage')}</h2>
      <p className="k-file-name">
        {session.data === undefined
          ? text('storageUnknown')
          : text('storageServer', { place: session.data.store.place, version: session.data.version })}
      </p>
      {durable === undefined ? null : durable ? (
        <>
          <p>{text('storageDevice', { count: MOST_KEPT_RECORDS })}</p>
          <p>{text('storageHonest')}</p>
        </>
      ) : (
        <p className="k-alert">{text('storageMemory')}</p>
      )}
      <p role="status">{text('waiting', { count: changes.length })}</p>
      {changes.length === 0 ? null : (
        <Button variant="default" onClick={() => void outbox.flush()}>
          {text('sendNow')}
        </Button>
      )}
      <Button
        variant="default"
        onClick={() => void device.then((kept) => kept.forgetCopies()).then(() => setForgotten(true))}
      >
        {text('forget')}
      </Button>
      <p className="k-muted" aria-live="polite">
        {text(forgotten ? 'forgotten' : 'forgetHint')}
      </p>
    </section>
  );
}
