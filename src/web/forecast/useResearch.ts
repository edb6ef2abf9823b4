import { useStore } from '../store/storeContext.ts';
import { type ResearchConsent, useConsent } from './researchConsent.ts';

/** The research functions, where they are shown: switched on in this browser, and a clinician at the keyboard. Never for families. */
export function useResearch(): ResearchConsent | undefined {
  const { actor } = useStore();
  const consent = useConsent();
  return actor.role === 'clinician' ? consent : undefined;
}
