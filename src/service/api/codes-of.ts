import { z } from 'zod';
import type { RefusalCode } from '../../register/refusals/refusals.ts';
import {
  USUAL_REFUSALS,
  USUAL_REFUSALS_OF_ACCESS,
  USUAL_REFUSALS_OF_CHANGES,
  USUAL_REFUSALS_OF_LISTS,
} from '../../register/refusals/usual-refusals.ts';
import { problemWords } from '../problems/problem.ts';
import type { ShellCode } from '../problems/shell-problems.ts';
import { type Route, takesKey } from './route.ts';

/** A code of a problem: of a use case, or of HTTP itself. */
type Code = RefusalCode | ShellCode;

const ALWAYS: readonly Code[] = [
  'request-not-valid',
  'key-not-known',
  'too-many-requests',
  ...USUAL_REFUSALS,
  'unexpected-error',
];
const SIGNED_IN: readonly Code[] = ['not-signed-in', ...USUAL_REFUSALS_OF_ACCESS];
const WITH_BODY: readonly Code[] = [
  'malformed-request',
  'content-type-not-taken',
  'body-too-large',
];
const WITH_KEY: readonly Code[] = ['key-of-another-request', 'still-being-answered'];

const isList = ({ query }: Route): boolean =>
  query instanceof z.ZodObject && 'cursor' in query.shape;

/** Codes with which a route may refuse, by the alphabet: its own, and those that follow from what it takes. */
export const codesOf = (declared: Route): readonly Code[] =>
  [
    ...new Set<Code>([
      ...ALWAYS,
      ...(declared.access === 'public' ? [] : SIGNED_IN),
      ...(declared.body || declared.takes !== 'object' ? WITH_BODY : []),
      ...(declared.method === 'GET' || declared.access === 'public'
        ? []
        : USUAL_REFUSALS_OF_CHANGES),
      ...(takesKey(declared) ? WITH_KEY : []),
      ...(isList(declared) ? USUAL_REFUSALS_OF_LISTS : []),
      ...(declared.refusals ?? []),
    ]),
  ].toSorted();

/** Codes by their status of HTTP, ascending. */
export const byStatus = (codes: readonly Code[]): ReadonlyMap<number, readonly Code[]> =>
  new Map(
    [...Map.groupBy(codes, (code) => problemWords(code).status)].sort(
      ([one], [other]) => one - other,
    ),
  );
