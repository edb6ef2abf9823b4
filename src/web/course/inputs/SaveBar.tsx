import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useInputText } from './inputText.ts';

export interface SaveBarProps {
  /** Absent: the bar stands in a `<form>` and its button submits it. */
  readonly onSave?: () => void;
  readonly saveLabel?: ReactNode;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly onCancel?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
  /** True: says that what was typed is kept on this device, with a button to discard it. */
  readonly hasDraft?: boolean;
  readonly onDiscardDraft?: () => void;
  /** Said politely, such as "Saved." */
  readonly message?: ReactNode;
}

/** The end of every form: Save, Cancel, Remove, and what became of it. */
export function SaveBar(props: SaveBarProps) {
  const { onSave, saveLabel, busy = false, disabled = false, onCancel, onRemove, message } = props;
  const text = useInputText();
  return (
    <div className="k-save-bar">
      <Button
        type={onSave === undefined ? 'submit' : 'button'}
        size="md"
        disabled={disabled}
        aria-busy={busy}
        {...(onSave === undefined ? {} : { onClick: onSave })}
      >
        {busy ? text('saving') : (saveLabel ?? text('save'))}
      </Button>
      {onCancel === undefined ? null : (
        <Button variant="default" size="md" onClick={onCancel}>
          {text('cancel')}
        </Button>
      )}
      {onRemove === undefined ? null : (
        <Button variant="subtle" color="red" size="md" onClick={onRemove}>
          {text('remove')}
        </Button>
      )}
      <p className="k-save-said" aria-live="polite">
        {message}
      </p>
      {props.hasDraft === true && !busy ? (
        <p className="k-draft-kept">
          {text('draftKept')}{' '}
          {props.onDiscardDraft === undefined ? null : (
            <button type="button" className="k-link-button" onClick={props.onDiscardDraft}>
              {text('discardDraft')}
            </button>
          )}
        </p>
      ) : null}
    </div>
  );
}
