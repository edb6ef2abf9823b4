import { ENTRY_KIND_NAMES, ENTRY_KINDS } from '../../clinic/index.ts';

/** The frame of the description; routes and their schemas are added from the contract, the kinds of entries from `clinic/`. */
export const OPENAPI_HEAD = {
  openapi: '3.1.0',
  info: {
    title: 'Kinsbourne',
    version: '1',
    description:
      'The record of people with opsoclonus-myoclonus syndrome. A research and care-record tool; no diagnosis, no dose. ' +
      'Every request but the first carries the header x-kinsbourne-token.',
    license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  },
  components: {
    securitySchemes: { token: { type: 'apiKey' as const, in: 'header' as const, name: 'x-kinsbourne-token' } },
    schemas: Object.fromEntries(ENTRY_KIND_NAMES.map((kind) => [`body-${kind}`, ENTRY_KINDS[kind].schema as object])),
  },
  security: [{ token: [] }],
};
