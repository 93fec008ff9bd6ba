import { html } from '../../../report/html/html.ts';
import { ProblemThrown } from '../../problems/problem.ts';
import { enOrZh } from '../frame/en-or-zh.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { errorSummary } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { PASSKEY_ISLAND, passkeyButton } from '../pieces/passkey.ts';
import { storiesHtml } from './stories-html.ts';

/**
 * How pages reach the library that signs in: the answer's cookies are all that is taken of it.
 *
 * @param place by what tries of one place are counted.
 * @throws ProblemThrown when it is refused.
 */
type SignInDoor = (request: Request, place: string) => Response | Promise<Response>;

/** Somebody whom a demonstration signs in by one click. */
export interface DemonstrationAccount {
  /** Key of the account in the address and the form: `exporter`, `office-65`. */
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly username: string;
  readonly password: string;
}

/** What the sign-in page is given. */
export interface SignInPageParts {
  readonly door: SignInDoor;
  /** Path below which the library answers. */
  readonly base: string;
  /** Of a demonstration alone. */
  readonly accounts?: readonly DemonstrationAccount[];
}

/** Where somebody goes after signing in: a path of this service and never another. */
const nextOf = (given: string): string => {
  const path = /^\/(?![/\\])[^\s\\]*$/.test(given) ? given : '/work';
  return path.startsWith('/sign-in') ? '/work' : path;
};

const HANDED_ON = [
  'cookie',
  'origin',
  'referer',
  'sec-fetch-site',
  'sec-fetch-mode',
  'accept-language',
];

/**
 * Knocks at a door of sign-in as whoever visits.
 *
 * @param path below the base, with its slash.
 * @param body sent by POST; null: asked by GET.
 * @returns the answer; status 401 where name and password, or the password now, were refused.
 * @throws ProblemThrown on any other refusal.
 */
export const knock = async (
  { request, place }: Visit,
  { door, base }: SignInPageParts,
  path: string,
  body: object | null,
): Promise<Response> => {
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const name of HANDED_ON) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const url = new URL(`${base}${path}`, request.url);
  const sent = body === null ? {} : { method: 'POST', body: JSON.stringify(body) };
  try {
    return await door(new Request(url, { headers, ...sent }), place);
  } catch (error) {
    const code = error instanceof ProblemThrown ? error.problem.code : '';
    // which part was wrong, or that it can be nobody's, is not told
    if (code === 'sign-in-refused' || code === 'request-not-valid')
      return new Response(null, { status: 401 });
    throw error;
  }
};

const shown = (visit: Visit, parts: SignInPageParts, name = '', failed = false): ShownPage => {
  const { say, query } = visit;
  const { signInTitle, signInName, signInPassword, signInGo, signInFailed } = say.public;
  const errors = failed ? { name: signInFailed } : {};
  const next = nextOf(query.get('next') ?? '');
  const to = `/sign-in?next=${encodeURIComponent(next)}`;
  const fields = html`
    ${field({
      name: 'name',
      label: signInName,
      value: name,
      required: true,
      autocomplete: 'username webauthn',
      ...(failed && { error: signInFailed }),
    })}
    ${field({
      name: 'password',
      label: signInPassword,
      type: 'password',
      required: true,
      autocomplete: 'current-password',
    })}
    <button>${signInGo}</button>`;
  const { accounts = [] } = parts;
  const buttons = accounts.map(({ id, name: words }) =>
    form({
      act: 'as',
      to,
      body: html`<input type="hidden" name="account" value="${id}">
        <button class="second">${enOrZh(visit, words)}</button>`,
    }),
  );
  return {
    kind: 'page',
    title: signInTitle,
    status: failed ? 401 : 200,
    islands: [PASSKEY_ISLAND],
    body: html`<h1>${signInTitle}</h1>${errorSummary(visit, errors)}
      ${form({ act: 'signIn', to, body: fields })}
      ${passkeyButton({
        does: 'signIn',
        base: parts.base,
        to: next,
        button: say.public.passkeySignIn,
        failed: say.public.passkeySignInFailed,
      })}
      ${
        accounts.length === 0
          ? ''
          : html`<h2>${say.public.signInDemonstration}</h2><div class="roles">${buttons}</div>`
      }${storiesHtml(visit, say.public.carsToLookUp)}`,
  };
};

const signInBy = async (
  visit: Visit,
  parts: SignInPageParts,
  name: string,
  password: string,
): Promise<PageAnswer> => {
  const [path, body] = name.includes('@')
    ? ['/sign-in/email', { email: name, password }]
    : ['/sign-in/username', { username: name, password }];
  const to = nextOf(visit.query.get('next') ?? '');
  const answer = await knock(visit, parts, path, body);
  if (!answer.ok) return shown(visit, parts, name, true);
  return { kind: 'go', to, cookies: answer.headers.getSetCookie() };
};

/** Signing in and out. */
export const signInPage = (parts: SignInPageParts): Page => ({
  path: '/sign-in',
  access: 'public',
  show: async (visit) => shown(visit, parts),
  acts: {
    signIn: (visit, sent: Form) =>
      signInBy(visit, parts, sent.value('name'), sent.all('password')[0] ?? ''),
    as: async (visit, sent) => {
      const account = parts.accounts?.find(({ id }) => id === sent.value('account'));
      return account === undefined
        ? shown(visit, parts, '', true)
        : signInBy(visit, parts, account.username, account.password);
    },
    signOut: async (visit) => {
      const answer = await knock(visit, parts, '/sign-out', {});
      return { kind: 'go', to: '/', cookies: answer.headers.getSetCookie() };
    },
  },
});
