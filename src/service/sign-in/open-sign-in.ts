import { recordSignIn } from '../../register/members/record-sign-in.ts';
import type { Register } from '../../register/register.ts';
import type { Authenticate } from '../authenticate.ts';
import type { Mount } from '../service.ts';
import { authenticateBy } from './authenticate-by.ts';
import { openDoor } from './open-door.ts';
import { sessionsOf } from './sessions.ts';
import { signInLibrary } from './sign-in-library.ts';
import { SIGN_IN_PATH, type SignInOptions } from './sign-in-options.ts';

/** Sign-in, as a service takes it. */
export interface SignIn {
  readonly authenticate: Authenticate;
  readonly mount: Mount;
}

/**
 * Opens sign-in for a register: who asks, by key or session, and the doors below `/auth`.
 *
 * @example
 * const { authenticate, mount } = openSignIn(register, { pool: signInPool(connection), origins, key });
 * const app = createService({ register, authenticate, mounts: [mount], log, version });
 */
export const openSignIn = (register: Register, options: SignInOptions): SignIn => {
  const library = signInLibrary(options, (account) => recordSignIn(register, account));
  const sessions = sessionsOf(library, options.pool);
  return {
    authenticate: authenticateBy(register, sessions, options.origins),
    mount: { path: SIGN_IN_PATH, handle: openDoor({ library, sessions, options }) },
  };
};
