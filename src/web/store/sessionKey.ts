const STORAGE_KEY = 'kinsbourne-key';

/**
 * Takes the key out of the address (`#key=…`, as the server prints it) so that it stands neither in the address bar nor
 * in the history, and keeps it for this tab.
 */
export function takeKeyFromAddress(): void {
  const match = /^#key=([\w-]{1,200})$/.exec(location.hash);
  if (match === null) return;
  history.replaceState(history.state, '', `${location.pathname}${location.search}#/`);
  memory = match[1];
  try {
    sessionStorage.setItem(STORAGE_KEY, match[1]!);
  } catch {}
}

let memory: string | undefined;

export function sessionKey(): string | undefined {
  try {
    return sessionStorage.getItem(STORAGE_KEY) ?? memory;
  } catch {
    return memory;
  }
}
