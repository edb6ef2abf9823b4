import { COURSE_VIEWS, type CourseView, RESEARCH_VIEWS } from '../course/viewNames.ts';

/** What the address after `#` asks for. Whatever is not understood is the first view. */
export type Route =
  | { readonly name: 'home' | 'simulator' | 'cohort' | 'people' | 'settings' | 'record' }
  | { readonly name: 'virtual'; readonly shared?: string }
  | { readonly name: 'person'; readonly personId: string; readonly view: CourseView; readonly focus?: string };

const HOME: Route = { name: 'home' };
const PLAIN = ['simulator', 'cohort', 'people', 'settings', 'record'] as const;

export function parseRoute(hash: string): Route {
  const [first = '', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  const plain = PLAIN.find((name) => name === first);
  if (plain !== undefined) return rest.every((part) => part === '') ? { name: plain } : HOME;
  if (first === 'virtual') {
    const shared = decoded(rest.join('/'));
    return { name: 'virtual', ...(shared === '' ? {} : { shared }) };
  }
  if (first !== 'person') return HOME;
  const [personId, viewName = '', ...focusParts] = rest.map(decoded);
  if (personId === undefined || personId === '') return HOME;
  const view = [...COURSE_VIEWS, ...RESEARCH_VIEWS].find((name) => name === viewName) ?? 'today';
  const focus = focusParts.join('/');
  return { name: 'person', personId, view, ...(focus === '' ? {} : { focus }) };
}

/** The address of a view of a person. */
export function personHref(personId: string, view: CourseView = 'today', focus?: string): string {
  const parts = [personId, view, ...(focus === undefined || focus === '' ? [] : [focus])];
  return `#/person/${parts.map(encodeURIComponent).join('/')}`;
}

export const HOME_HREF = '#/';
/** The card that says what to record. */
export const RECORD_HREF = '#/record';
export const PEOPLE_HREF = '#/people';
export const SETTINGS_HREF = '#/settings';
export const VIRTUAL_HREF = '#/virtual';
export const COHORT_HREF = '#/cohort';

/** The address of a virtual child. */
export function virtualHref(shared: string): string {
  return `${VIRTUAL_HREF}/${encodeURIComponent(shared)}`;
}

/** Two addresses show the same view where only the focus differs. */
export function sameView(a: Route, b: Route): boolean {
  if (a.name !== 'person' || b.name !== 'person') return a.name === b.name;
  return a.personId === b.personId && a.view === b.view;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
