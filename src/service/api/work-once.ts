import { createHash } from 'node:crypto';
import type { Actor } from '../../register/actor.ts';
import {
  AnsweredBefore,
  AnswerOnce,
  type KeptAnswer,
  type KeyedRequest,
  KeyTaken,
} from '../../register/answered/answer-once.ts';
import type { Register } from '../../register/register.ts';
import type { SentFile } from '../pages/frame/form.ts';
import { ProblemThrown } from '../problems/problem.ts';
import { type Route, takesKey } from './route.ts';

const KEY = /^[\x21-\x7e]{1,255}$/;
const HEADER = 'idempotency-key';

/**
 * The idempotency key of a request; null where it has none, or the route takes none.
 *
 * @throws ProblemThrown `request-not-valid` on one that is no key.
 */
export const keyOf = (request: Request, declared: Route, actor: Actor): string | null => {
  const key = request.headers.get(HEADER);
  if (key === null || !takesKey(declared) || actor.organisation === null) return null;
  if (KEY.test(key)) return key;
  const reason = '1 to 255 visible ASCII characters';
  throw new ProblemThrown({
    code: 'request-not-valid',
    errors: [{ in: 'header', pointer: HEADER, reason }],
  });
};

const digestOfBytes = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** By what the same request is known: who asks, of which route, and all that it was given. */
export const digestOf = ({ method, path }: Route, actor: Actor, input: object): Buffer => {
  const given = Object.entries(input).map(([name, value]) => {
    // the place of a file is another each time
    if (name === 'file') return [name, value.digest];
    if (name !== 'files') return [name, value];
    return [name, value.map((file: SentFile) => [file.name, digestOfBytes(file.bytes)])];
  });
  return createHash('sha256')
    .update(JSON.stringify([actor.organisation, actor.person, method, path, given]))
    .digest();
};

/**
 * Does a request once by its key, or gives what was answered.
 *
 * @throws ProblemThrown `key-of-another-request`, `still-being-answered`, and whatever the work throws.
 */
export const workOnce = async (
  register: Register,
  request: KeyedRequest,
  work: (register: Register) => Promise<KeptAnswer>,
): Promise<{ readonly answer: KeptAnswer; readonly replayed: boolean }> => {
  const once = new AnswerOnce(request, register.secrets);
  try {
    const answer = await work(register.beside(once));
    await once.finish(register, answer);
    return { answer, replayed: false };
  } catch (error) {
    if (error instanceof AnsweredBefore) return { answer: error.answer, replayed: true };
    if (!(error instanceof KeyTaken)) throw error;
    throw error.by === 'running'
      ? new ProblemThrown({ code: 'still-being-answered', retryAfter: 1 })
      : new ProblemThrown({ code: 'key-of-another-request' });
  }
};
