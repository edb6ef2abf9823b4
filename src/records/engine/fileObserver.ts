/**
 * Sees every change that the embedded database makes to its files, just before it is made, and every sync just after.
 * Only tests use one: to count syncs, to take changes back (power loss), to refuse a write (disk full).
 */
export interface FileObserver {
  /** `length` bytes will be written at `position` through the open file `fd`. */
  beforeWrite?(path: string, fd: number, position: number, length: number): void;
  /** The file (open as `fd`, or by `path` alone) will be cut or stretched to `size`. */
  beforeResize?(path: string, fd: number | undefined, size: number): void;
  /** A name will appear; also before an open that creates. */
  beforeCreate?(path: string, kind: 'file' | 'folder'): void;
  beforeRename?(from: string, to: string): void;
  beforeRemove?(path: string, kind: 'file' | 'folder'): void;
  /** The file's bytes and size are on the disk; for a folder, its names. */
  afterSync?(path: string, kind: 'file' | 'folder', fd: number): void;
}
