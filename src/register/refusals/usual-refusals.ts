import type { RefusalCode } from './refusals.ts';

/** What whatever asks the database may be told by it: no use case and no route declares these. */
export const USUAL_REFUSALS = [
  'not-found',
  'not-well-formed',
  'try-again',
  'busy',
  'unavailable',
  'unknown-outcome',
] as const satisfies readonly RefusalCode[];

/** The same of whatever changes something. */
export const USUAL_REFUSALS_OF_CHANGES = [
  'already-there',
  'never-changed',
  'step-not-in-table',
  'second-person',
] as const satisfies readonly RefusalCode[];

/** The same of whatever is not for everybody. */
export const USUAL_REFUSALS_OF_ACCESS = [
  'part-missing',
  'right-missing',
] as const satisfies readonly RefusalCode[];

/** The same of whatever takes a cursor. */
export const USUAL_REFUSALS_OF_LISTS = [
  'cursor-not-valid',
] as const satisfies readonly RefusalCode[];

/** A code that no use case, action or route declares. */
export type UsualRefusal =
  | (typeof USUAL_REFUSALS)[number]
  | (typeof USUAL_REFUSALS_OF_CHANGES)[number]
  | (typeof USUAL_REFUSALS_OF_ACCESS)[number]
  | (typeof USUAL_REFUSALS_OF_LISTS)[number];
