import { useEffect, useState, useSyncExternalStore } from 'react';
import { useServices } from './services.ts';
import { useStoreText } from './storeText.ts';

/** chosen: long enough to read and reach by keyboard; it stays while it has the focus or the pointer. */
const SHOWN_MS = 10_000;

/** "Saved · Undo", after each write. */
export function UndoNotice() {
  const text = useStoreText();
  const { undo } = useServices();
  const notice = useSyncExternalStore(undo.subscribe, undo.notice);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (notice === undefined || held) return;
    const timer = setTimeout(() => undo.dismiss(notice.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, held, undo]);
  return (
    <section className="k-notice-place" aria-label={text('noticeLabel')} aria-live="polite">
      {notice === undefined ? null : (
        // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the notice while it is pointed at
        <div
          className="k-undo"
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{text(`done.${notice.done}`)}</span>
          {notice.undoable ? (
            <button
              type="button"
              className="k-undo-button"
              onClick={() => {
                setHeld(false);
                void undo.undo(notice.id);
              }}
            >
              {text('undo')}
            </button>
          ) : null}
          <button
            type="button"
            className="k-undo-close"
            aria-label={text('close')}
            onClick={() => undo.dismiss(notice.id)}
          >
            ×
          </button>
        </div>
      )}
    </section>
  );
}
