import { CloseButton, Modal } from '@mantine/core';
import { memo, useMemo, useState } from 'react';
import { useVirtualText } from '../virtualText.ts';
import { InputTable } from './InputTable.tsx';
import { countKinds, inputsOfOneChild, KINDS, type KnownInput } from './inputKinds.ts';
import './inputsBadge.css';

export interface InputsBadgeProps {
  /** Absent: those of one child. */
  readonly inputs?: readonly KnownInput[];
  /** What the list is of; absent: of one child. */
  readonly intro?: string;
}

/** How many inputs were seen, carried over or assumed; opens the list of all of them. */
export const InputsBadge = memo(function InputsBadge({ inputs: given, intro }: InputsBadgeProps) {
  const text = useVirtualText();
  const [open, setOpen] = useState(false);
  const inputs = useMemo(() => given ?? inputsOfOneChild(), [given]);
  const counts = countKinds(inputs);
  return (
    <>
      <button type="button" className="kv-badge" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span>{text('inputs')}</span>
        <span className="kv-badge-bar" aria-hidden="true">
          {KINDS.map((kind) => (
            <span key={kind} data-kind={kind} style={{ flexGrow: counts[kind] }} />
          ))}
        </span>
        <span className="kv-badge-counts">
          {KINDS.map((kind) => (
            <span key={kind}>
              <i data-kind={kind} aria-hidden="true" /> {counts[kind]} {text(`kind.${kind}`)}
            </span>
          ))}
        </span>
      </button>
      <Modal.Root opened={open} onClose={() => setOpen(false)} size="72rem">
        <Modal.Overlay />
        <Modal.Content>
          <Modal.Body className="k-dialog">
            <div className="k-row">
              <Modal.Title fw={650}>{text('inputs')}</Modal.Title>
              <CloseButton aria-label={text('close')} onClick={() => setOpen(false)} />
            </div>
            <p className="k-muted">{intro ?? text('inputsIntro')}</p>
            <InputTable inputs={inputs} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
});
