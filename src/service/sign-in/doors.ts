import { z } from 'zod';
import { PASSWORD_LENGTH, PASSWORD_PROVIDER } from './sign-in-options.ts';

/** One door of the library that is open to the network, with what it takes and gives. */
export interface Door {
  /** Strict: what it does not name never reaches the library. */
  readonly body?: z.ZodType<object>;
  /** The account that a try is counted by, of its body; `session`: that of the session. */
  readonly counted?: ((body: never) => string) | 'session';
  /**
   * - `session`: a new session, and nothing in the body
   * - `address`: where the browser goes next
   * - `nothing`: done
   * - `object`: what the library gives
   * - `redirect`: the browser is sent on
   */
  readonly gives: 'session' | 'address' | 'nothing' | 'object' | 'redirect';
  /** What is told of the object; all of it without this. */
  readonly told?: z.ZodType;
  /** True: whoever is signed in has to have signed in within the last minutes. */
  readonly fresh?: boolean;
}

const Password = z.string().min(1).max(PASSWORD_LENGTH.most);
const NewPassword = z.string().min(PASSWORD_LENGTH.least).max(PASSWORD_LENGTH.most);
const Address = z.email().max(254).toLowerCase();
const Name = z.string().min(1).max(30).toLowerCase();
const Response = z.looseObject({ id: z.string().max(2000) });
const ByProvider = z.strictObject({
  provider: z.string().max(100),
  callbackURL: z.string().max(2000).optional(),
  errorCallbackURL: z.string().max(2000).optional(),
});

/** Of what signs in as an account, the providers that were linked: neither the password nor who it is there. */
const Linked = z
  .array(z.object({ id: z.string(), providerId: z.string(), createdAt: z.string() }))
  .transform((ways) => ways.filter(({ providerId }) => providerId !== PASSWORD_PROVIDER));

/** Every door, by method and path below `/auth`. What is not here is not to be had. */
const DOORS: Readonly<Record<string, Door>> = {
  'POST /sign-in/email': {
    body: z.strictObject({ email: Address, password: Password }),
    counted: ({ email }: { readonly email: string }) => email,
    gives: 'session',
  },
  'POST /sign-in/username': {
    body: z.strictObject({ username: Name, password: Password }),
    counted: ({ username }: { readonly username: string }) => username,
    gives: 'session',
  },
  'POST /sign-in/social': { body: ByProvider, gives: 'address' },
  'POST /link-social': { body: ByProvider, gives: 'address', fresh: true },
  'GET /list-accounts': { gives: 'object', told: Linked },
  'POST /unlink-account': {
    body: z.strictObject({ id: z.string().max(100) }).transform(({ id }) => ({ accountId: id })),
    gives: 'nothing',
    fresh: true,
  },
  'POST /sign-out': { gives: 'nothing' },
  // everywhere
  'POST /revoke-sessions': { gives: 'nothing' },
  'POST /change-password': {
    body: z
      .strictObject({ currentPassword: Password, newPassword: NewPassword })
      .transform((given) => ({ ...given, revokeOtherSessions: true })),
    counted: 'session',
    gives: 'nothing',
  },
  'GET /passkey/generate-register-options': { gives: 'object' },
  'POST /passkey/verify-registration': {
    body: z.strictObject({ response: Response, name: z.string().max(100).optional() }),
    gives: 'nothing',
  },
  'GET /passkey/generate-authenticate-options': { gives: 'object' },
  'POST /passkey/verify-authentication': {
    body: z.strictObject({ response: Response }),
    gives: 'session',
  },
  'GET /passkey/list-user-passkeys': { gives: 'object' },
  'POST /passkey/delete-passkey': {
    body: z.strictObject({ id: z.string().max(100) }),
    gives: 'nothing',
    fresh: true,
  },
};

const CALLBACK = /^GET \/callback\/[a-z0-9-]+$/;

/** The door of a method and path below `/auth`; null where there is none. */
export const doorOf = (method: string, path: string): Door | null => {
  const name = `${method} ${path}`;
  if (CALLBACK.test(name)) return { gives: 'redirect' };
  return Object.hasOwn(DOORS, name) ? (DOORS[name] ?? null) : null;
};
