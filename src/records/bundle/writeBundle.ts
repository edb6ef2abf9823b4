import { contextOf } from '../repository/sqlStore.ts';
import type { Scope, Store } from '../repository/store.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type HeaderLine } from './bundleLines.ts';
import { contentLines } from './contentLines.ts';
import { gzipBody } from './gzipBody.ts';
import { writeLines } from './lineText.ts';
import { seal } from './seal.ts';

export interface WriteBundleOptions {
  /** Only this person; absent: all that the scope reaches. */
  readonly personId?: string;
  /** Encrypts the bundle. */
  readonly passphrase?: string;
}

/** Everything that the scope reaches, with all versions, files and the audit trail, as one stream of bytes. */
export function writeBundle(store: Store, scope: Scope, options: WriteBundleOptions = {}): AsyncIterable<Uint8Array> {
  const context = contextOf(store);
  const { personId, passphrase } = options;
  const narrowed = personId === undefined ? scope : narrowTo(scope, personId);
  const covers = narrowed.people === undefined ? 'household' : 'people';
  const header: HeaderLine = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    madeAt: context.now().toISOString(),
    household: scope.household,
    covers,
  };
  const body = gzipBody(writeLines(header, contentLines(context, narrowed, covers)));
  return passphrase === undefined ? body : seal(body, passphrase);
}

function narrowTo(scope: Scope, personId: string): Scope {
  const allowed = scope.people === undefined || scope.people.includes(personId);
  return { ...scope, people: allowed ? [personId] : [] };
}
