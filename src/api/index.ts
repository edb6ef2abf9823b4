export type { BodyOf, ParamsOf, QueryOf, ReplyOf, Route } from './route.ts';
export { API, type ApiName, MOST_BUNDLE_BYTES, MOST_FILE_BYTES } from './routes.ts';
export {
  type ApiChange,
  type ApiChangeResult,
  EntryShape,
  type PersonCard,
  PersonCardShape,
  Problem,
} from './shapes.ts';
