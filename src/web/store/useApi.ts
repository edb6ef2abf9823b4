import type { ApiClient } from './apiClient.ts';
import { useServices } from './services.ts';

/** Calls to the API from a view: `const api = useApi(); await api.call(API.reportPdf, { params, query })`. */
export function useApi(): Pick<ApiClient, 'call' | 'session'> {
  return useServices().client;
}
