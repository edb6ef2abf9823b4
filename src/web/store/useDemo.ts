import { useState } from 'react';
import { API } from '../../api/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { useServices } from './services.ts';

export interface Demo {
  readonly state: 'idle' | 'busy' | 'failed';
  add(): Promise<void>;
  remove(): Promise<void>;
}

/** Adds the synthetic people, or takes them all away. */
export function useDemo(): Demo {
  const { client, queries } = useServices();
  const { language } = useSpeech();
  const [state, setState] = useState<Demo['state']>('idle');
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    setState('busy');
    try {
      await work();
      await queries.invalidateQueries();
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return {
    state,
    add: () => run(() => client.call(API.addDemo, { body: { language } })),
    remove: () => run(() => client.call(API.removeDemo, {})),
  };
}
