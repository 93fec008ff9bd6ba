import { ProblemThrown } from '../problems/problem.ts';

/**
 * A JSON text read.
 *
 * @throws ProblemThrown `malformed-request` on what is no JSON or no UTF-8.
 */
export const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemThrown({
      code: 'malformed-request',
      errors: [{ in: 'body', pointer: '', reason: 'not JSON in UTF-8' }],
    });
  }
};
