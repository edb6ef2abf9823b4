/** The settings, in English; the other languages have the same keys, by type. */
export const en = {
  title: 'Settings',
  who: 'Who is writing',
  whoHint:
    'Stands beside each entry and in the history, so that everybody sees who wrote what. It is no account and protects nothing.',
  name: 'Your name',
  role: 'You are',
  family: 'family',
  clinician: 'clinician',
  keepWho: 'Keep',
  kept: 'Kept.',
  household: 'Household',
  householdName: 'Name on reports',
  householdHint: 'For example the family’s name or the clinic’s. It is optional.',
  notKept: 'This could not be kept. Please try again when the server answers.',
  demo: 'Synthetic people',
  demoHint: 'Three made-up people to look around with. They are marked everywhere and never mix with yours.',
  demoAdd: 'Add the three synthetic people',
  demoRemove: 'Remove all synthetic people',
  demoBusy: 'Working…',
  demoFailed: 'That did not work. Please try again when the server answers.',
  storage: 'Where everything is kept',
  storageServer:
    'The records are kept at {place} by the program on this computer (version {version}). Nothing is sent anywhere else.',
  storageUnknown: 'The program that keeps the records does not answer at the moment.',
  storageDevice:
    'This browser keeps, for work without the server: what waits to be sent, half-filled forms, and the last state of up to {count} records. It is encrypted with a key that this browser keeps and gives to nobody.',
  storageHonest:
    'What this protects: nobody reads it by searching the disk or by copying single files. What it does not protect: whoever can use this browser, or has the whole profile of it, can open it. Lock the device, and encrypt its disk.',
  storageMemory:
    'This browser keeps nothing (its storage is switched off, or this is a private window). What you write is sent directly; what cannot be sent is lost when the page is closed.',
  waiting:
    '{count, plural, =0 {Nothing waits to be sent.} one {# change waits to be sent.} other {# changes wait to be sent.}}',
  sendNow: 'Send now',
  forget: 'Forget the copies on this device',
  forgetHint: 'Copies of records and half-filled forms go; what waits to be sent stays until it is sent.',
  forgotten: 'The copies are gone.',
  bundle: 'Bring in a bundle',
  bundleHint:
    'A bundle is a file with everything, made under History or by the command line. It is taken whole or not at all.',
  bundleFile: 'Choose a bundle',
  bundlePassphrase: 'Passphrase (if it has one)',
  bundleMode: 'What is here already',
  bundleAdd: 'stays; the bundle is added',
  bundleReplace: 'is replaced by the bundle',
  bundleReplaceSure: 'Type “replace” to confirm that everything here now is deleted',
  bundleSubmit: 'Bring it in',
  bundleBusy: 'Reading the bundle…',
  bundleDone:
    'Brought in: {people, plural, one {# person} other {# people}}, {entries, plural, one {# entry} other {# entries}}, {files, plural, one {# file} other {# files}}; {skipped} were here already.',
  bundleTraces:
    'Traces of what was replaced may stay in the files of the database until Kinsbourne is started the next time.',
  bundleFailed: 'The bundle was not taken, and nothing here was changed: {why}',
  exportAll: 'Save everything as a bundle',
  exportAllHint: 'A backup of all people with all versions and files.',
  thresholds: 'Thresholds of the relapse watch',
  thresholdsHint: 'They are set for each person:',
  replaceWord: 'replace',
} as const satisfies Record<string, string>;
export type SettingsKey = keyof typeof en;
