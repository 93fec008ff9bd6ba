import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { ProblemThrown } from '../problems/problem.ts';
import { wrongShape } from './json-shape.ts';

const NO_JSON: Bilingual = { en: 'not JSON in UTF-8', zh: '不是UTF-8编码的JSON' };

const malformed = (why: Bilingual, language: keyof Bilingual): ProblemThrown =>
  new ProblemThrown({
    code: 'malformed-request',
    errors: [{ in: 'body', pointer: '', reason: why[language] }],
  });

/**
 * A JSON text read.
 *
 * @throws ProblemThrown `malformed-request` on what is no JSON or no UTF-8, and on what `wrongShape` finds.
 */
export const parseJson = (bytes: Uint8Array, language: keyof Bilingual): unknown => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const wrong = wrongShape(text);
    if (wrong !== null) throw malformed(wrong, language);
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof ProblemThrown ? error : malformed(NO_JSON, language);
  }
};
