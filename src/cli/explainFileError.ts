const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'a folder in its path is a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  EIO: 'the disk could not be read',
};

/** What the operating system said about a file, in words. An error of another kind is thrown on. */
export function explainFileError(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return SENTENCES[error.code] ?? `the system says ${error.code}`;
  throw error;
}
