import { z } from 'zod';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { type BadMember, ProblemThrown } from './problem.ts';

const WORDS = { en: z.locales.en().localeError, zh: z.locales.zhCN().localeError };

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Beyond this many members that are wrong the rest is not told. */
const TOLD = 100; // not-law: members told of one request

/**
 * What of a request was given, read by its schema.
 *
 * @throws ProblemThrown `request-not-valid` with every member that is wrong, in the language asked for.
 */
export const readBy = <T>(
  schema: z.ZodType<T>,
  given: unknown,
  where: BadMember['in'],
  language: keyof Bilingual,
): T => {
  const read = schema.safeParse(given, { error: WORDS[language], reportInput: false });
  if (read.success) return read.data;
  const errors = read.error.issues.slice(0, TOLD).map(({ path, message }) => ({
    in: where,
    pointer: where === 'body' ? pointerOf(path) : path.map(String).join('.'),
    reason: message,
  }));
  throw new ProblemThrown({ code: 'request-not-valid', errors });
};
