const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * True where a Host header names this machine's loopback. A foreign name there means that some web site pointed its own
 * name at 127.0.0.1 to read what is served here (DNS rebinding).
 */
export function isLoopbackHost(host: string | undefined): boolean {
  if (host === undefined) return false;
  return LOOPBACK_NAMES.has(host.toLowerCase().replace(/:\d{1,5}$/, ''));
}
