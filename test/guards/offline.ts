import type { TextFile } from './projectFiles.ts';

/** Hosts that may stand in what we ship, as names that nothing is fetched from, with the reason. */
export const KNOWN_HOSTS: Readonly<Record<string, string>> = {
  'www.w3.org': 'names of XML namespaces',
  'www.sbml.org': 'names of the namespaces of SBML',
  'terminology.hl7.org': 'name of code systems of FHIR in a bundle',
  'snomed.info': 'name of a code system in a bundle',
  'www.orpha.net': 'name of a code system in a bundle',
  'www.whocc.no': 'name of a code system in a bundle',
  'unitsofmeasure.org': 'name of the system of units in a bundle',
  'www.apache.org': 'the licence: a link that a person may follow',
  '127.0.0.1': 'our own server',
};

/** Hosts inside the texts of bundled libraries (error messages, links to their manuals). Only the built page holds them. */
export const LIBRARY_HOSTS: Readonly<Record<string, string>> = {
  'react.dev': 'React: links in error messages',
  'mantine.dev': 'Mantine: links in error messages',
  'help.mantine.dev': 'Mantine: links in error messages',
  'fb.me': 'React: links in error messages',
  'github.com': 'libraries: links in error messages',
  'tinyurl.com': 'Dexie: links in error messages',
  'bit.ly': 'Dexie: links in error messages',
  'example.com': 'TypeBox: the name of a schema',
};

const SENDERS: readonly [RegExp, string][] = [
  [/\bsendBeacon\b/, 'navigator.sendBeacon'],
  [/\bnew (?:WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection)\b/, 'a connection of its own'],
  [/\b(?:gtag|googletagmanager|sentry|posthog|matomo|mixpanel|segment\.io)\b/i, 'telemetry'],
];

/** Hosts named in files that nobody allowed, and ways to send something away. */
export function checkOffline(
  files: readonly TextFile[],
  allowed: Readonly<Record<string, string>>,
  options: { senders: boolean },
): string[] {
  return files.flatMap(({ path, text }) => {
    const hosts = new Set([...text.matchAll(/(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host]) => host!.toLowerCase()));
    const strange = [...hosts].filter((host) => allowed[host] === undefined).map((host) => `${path} names ${host}`);
    const senders = options.senders
      ? SENDERS.filter(([pattern]) => pattern.test(text)).map(([, what]) => `${path} uses ${what}`)
      : [];
    return [...strange, ...senders];
  });
}

/** Hosts at which the sources of clinical statements stand: addresses that a person may follow, never fetched. */
export function citedHosts(citationFiles: readonly TextFile[]): Record<string, string> {
  const hosts = citationFiles.flatMap(({ text }) => [...text.matchAll(/url: '(?:https?):\/\/([\w.-]+)/g)]);
  return Object.fromEntries(hosts.map(([, host]) => [host!.toLowerCase(), 'the source of a clinical statement']));
}
