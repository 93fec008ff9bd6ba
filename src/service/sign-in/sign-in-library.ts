import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { genericOAuth, username } from 'better-auth/plugins';
import { z } from 'zod';
import { beginSession } from '../../register/sign-in/sessions.ts';
import { listenedTo } from './listened-to.ts';
import {
  FRESH_SECONDS,
  PASSWORD_LENGTH,
  PASSWORD_PROVIDER,
  SESSION_SECONDS,
  SIGN_IN_PATH,
  type SignInOptions,
  type SignInProvider,
} from './sign-in-options.ts';

const Claims = z.object({ sub: z.string().min(1) });

/** Of a token whose signature was verified: who it speaks of. What else it tells of a person is not read. */
const subjectOf = (token: string): string =>
  Claims.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).sub;

const providerOf = ({ id, discoveryUrl, clientId, clientSecret }: SignInProvider) => ({
  providerId: id,
  discoveryUrl,
  clientId,
  clientSecret,
  scopes: ['openid'],
  pkce: true,
  requireIdTokenVerification: true,
  disableSignUp: true,
  disableImplicitSignUp: true,
  getUserInfo: async ({ idToken }: { readonly idToken?: string | undefined }) => {
    if (idToken === undefined) return null;
    const sub = subjectOf(idToken);
    // the library wants an address: one that nobody has, so that it is never matched
    const email = `${id}.${Buffer.from(sub).toString('hex')}@provider.invalid`;
    return { id: sub, sub, name: '-', email, emailVerified: false };
  },
});

const refuseUnverified = (verified: boolean | undefined): void => {
  if (verified !== true) throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED' });
};

/** A provider can be taken away; the password stays, so that there always is a way in that its person can change. */
const refusePassword = (provider: string): void => {
  if (provider === PASSWORD_PROVIDER)
    throw new APIError('BAD_REQUEST', { code: 'FAILED_TO_UNLINK_LAST_ACCOUNT' });
};

/**
 * better-auth as it is used here: password, passkey and providers, sessions in the database, nobody signs up, nothing
 * is told to anybody, and no name, address of a machine or token of a provider is kept.
 *
 * @param signedIn called with the account when a session was made.
 */
export const signInLibrary = (
  { pool, origins, key, providers = [] }: SignInOptions,
  signedIn: (account: string) => Promise<void>,
) => {
  const [origin] = origins;
  const { hostname, protocol } = new URL(origin);
  const secure = protocol === 'https:';
  return betterAuth({
    appName: 'Mileproof',
    baseURL: origin,
    basePath: SIGN_IN_PATH,
    trustedOrigins: [...origins],
    secret: key.toString('base64url'),
    database: listenedTo(pool),
    telemetry: { enabled: false },
    // its lines hold addresses of persons
    logger: { disabled: true },
    // what is broken is told by the service, which logs no message
    onAPIError: { throw: true, errorURL: `${origin}/sign-in` },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
    },
    session: {
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      freshAge: FRESH_SECONDS,
      cookieCache: { enabled: false },
    },
    account: {
      updateAccountOnSignIn: false,
      accountLinking: {
        disableImplicitLinking: true,
        allowDifferentEmails: true,
        trustedProviders: providers.map(({ id }) => id),
      },
    },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: secure ? '__Host-mileproof' : 'mileproof',
      // the prefix is in the name already
      useSecureCookies: false,
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
    databaseHooks: {
      account: {
        delete: { before: async ({ providerId }) => refusePassword(providerId) },
      },
      session: {
        create: {
          after: async ({ token, userId }) => {
            await beginSession(pool, token, SESSION_SECONDS);
            await signedIn(userId);
          },
        },
      },
    },
    plugins: [
      username({ displayUsername: false }),
      passkey({
        rpID: hostname,
        rpName: 'Mileproof',
        origin: [...origins],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        advanced: { webAuthnChallengeCookie: 'passkey' },
        registration: {
          afterVerification: async ({ verification }) =>
            refuseUnverified(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: async ({ verification }) =>
            refuseUnverified(verification.authenticationInfo.userVerified),
        },
      }),
      genericOAuth({ config: providers.map(providerOf) }),
    ],
  });
};

/** The library with its options. */
export type SignInLibrary = ReturnType<typeof signInLibrary>;
