/** Gives bytes to the browser's own saving, under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // why: some browsers read the bytes only after the click has returned
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
