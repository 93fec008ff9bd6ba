import { actorOfAccount } from '../../register/actors/actor-of-account.ts';
import { actorOfKey } from '../../register/actors/actor-of-key.ts';
import type { Register } from '../../register/register.ts';
import type { Authenticate } from '../authenticate.ts';
import { ProblemThrown } from '../problems/problem.ts';
import { isSafe, originOf } from './same-origin.ts';
import type { Sessions } from './sessions.ts';

const BEARER = /^Bearer +(\S+)$/i;

/**
 * Tells who asks: by the key of `Authorization: Bearer`, else by the session of a cookie. A cookie changes something
 * only from a page of this service. Rights are the register's own at this moment. A session that has ended is as none,
 * so that a browser that still shows it reads what anybody may.
 */
export const authenticateBy = (
  register: Register,
  sessions: Sessions,
  origins: readonly string[],
): Authenticate => {
  const byKey = actorOfKey(register);
  return async (request) => {
    const shown = request.headers.get('authorization');
    if (shown !== null) {
      const [, key] = BEARER.exec(shown) ?? [];
      return (key === undefined ? null : await byKey(key)) ?? 'unknown';
    }
    const session = await sessions.of(request);
    if (session === null) return null;
    if (!isSafe(request.method) && originOf(request, origins) !== 'same')
      throw new ProblemThrown({ code: 'cross-site' });
    const actor = await actorOfAccount(register, session.account);
    return typeof actor === 'object' && actor !== null ? { ...actor, fresh: session.fresh } : actor;
  };
};
