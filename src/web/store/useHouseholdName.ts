import { useQuery } from '@tanstack/react-query';
import { API } from '../../api/index.ts';
import { useApi } from './useApi.ts';

export const HOUSEHOLD_SETTING = 'household-name';

/** The name that the household gave itself, for reports; undefined where it has none or the server is away. */
export function useHouseholdName(): string | undefined {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['settings'],
    queryFn: async () => (await api.call(API.readSettings, {})).settings,
  });
  const name = data?.[HOUSEHOLD_SETTING];
  return typeof name === 'string' && name !== '' ? name : undefined;
}
