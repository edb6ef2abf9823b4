import { ActionIcon } from '@mantine/core';

export interface IconButtonProps {
  /** What it does, for those who do not see the picture, too. */
  readonly label: string;
  /** Path of the picture, 16 by 16. */
  readonly path: string;
  readonly onClick: () => void;
}

/** A small button with a picture in place of words. */
export function IconButton({ label, path, onClick }: IconButtonProps) {
  return (
    <ActionIcon variant="default" size={30} aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" className="k-icon" aria-hidden="true">
        <path d={path} />
      </svg>
    </ActionIcon>
  );
}
