import { CloseButton, Kbd, Modal } from '@mantine/core';
import { useHomeText } from './home/homeText.ts';
import { useSpeech } from './i18n/language.ts';
import type { MessageKey } from './messages/en.ts';

const KEYS: readonly (readonly [keys: readonly string[], meaning: MessageKey])[] = [
  [['←', '→'], 'keys.pan'],
  [['+', '−'], 'keys.zoom'],
  [['N', 'P'], 'keys.burst'],
  [['.', ','], 'keys.saccade'],
  [['0'], 'keys.all'],
  [['Home', 'End'], 'keys.ends'],
];

const GESTURES: readonly MessageKey[] = ['keys.wheel', 'keys.drag', 'keys.shiftDrag', 'keys.pinch'];

export function KeyboardHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useSpeech();
  const text = useHomeText();
  return (
    <Modal.Root opened={opened} onClose={onClose}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className="k-dialog">
          <div className="k-row">
            <Modal.Title fw={650}>{t('keys.title')}</Modal.Title>
            <CloseButton aria-label={t('keys.close')} onClick={onClose} />
          </div>
          <p className="k-muted">{t('keys.where')}</p>
          <dl className="k-keys">
            {KEYS.map(([keys, meaning]) => (
              <div key={meaning}>
                <dt>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dt>
                <dd>{t(meaning)}</dd>
              </div>
            ))}
          </dl>
          <ul className="k-list">
            {GESTURES.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
          <h3>{text('keysCourse')}</h3>
          <dl className="k-keys">
            <div>
              <dt>
                <Kbd>G</Kbd> <Kbd>1</Kbd> … <Kbd>9</Kbd>
              </dt>
              <dd>{text('keyView')}</dd>
            </div>
            <div>
              <dt>
                <Kbd>Ctrl</Kbd> <Kbd>Z</Kbd>
              </dt>
              <dd>{text('keyUndo')}</dd>
            </div>
          </dl>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
