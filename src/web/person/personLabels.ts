import { usePersonText } from './personText.ts';

const KEYS = {
  name: 'name',
  birth: 'birth',
  onset: 'onset',
  diagnosis: 'diagnosis',
  site: 'site',
  sex: 'sex',
  language: 'language',
  note: 'note',
  sign: 'sign',
  firstSeen: 'firstSeen',
  lastSeen: 'lastSeen',
  type: 'type',
  title: 'eventTitle',
  start: 'start',
  end: 'end',
  time: 'time',
  place: 'place',
  highestTemperatureC: 'temperature',
  triggers: 'triggers',
  wrongDiagnoses: 'wrongDiagnoses',
} as const;

/** Names of the fields of a person, a sign or an event, from paths such as `/triggers/0/date`. */
export function usePersonLabels(): (path: string) => string | undefined {
  const text = usePersonText();
  return (path) => {
    const key = KEYS[(path.split('/')[1] ?? '') as keyof typeof KEYS];
    return key === undefined ? undefined : text(key);
  };
}
