/** A text that was kept in this tab; undefined where there is none, or the browser keeps its storage to itself. */
export function keptInTab(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text in this tab over a reload; where it cannot be kept, nothing but convenience is lost. */
export function keepInTab(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // why: see above
  }
}
