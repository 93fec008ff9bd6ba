import type { Lang } from '../../report/messages/messages.ts';
import { LANGS } from '../../report/messages/messages.ts';
import { languageOf } from '../context.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;

/** How somebody wants pages, kept in cookies of a year. */
export interface Preferences {
  readonly language: Lang;
  readonly theme: (typeof THEMES)[number];
  readonly density: (typeof DENSITIES)[number];
}

const CHOICES = { language: LANGS, theme: THEMES, density: DENSITIES } as const;
type Choice = keyof typeof CHOICES;
const YEAR_SECONDS = 31_536_000; // not-law: life of a cookie

/** The values of a request's cookies by name. */
const cookiesOf = (request: Request): ReadonlyMap<string, string> =>
  new Map(
    (request.headers.get('cookie') ?? '').split(';').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const];
    }),
  );

const among = <T extends string>(known: readonly T[], given: string | undefined): T | null =>
  known.find((one) => one === given) ?? null;

/** What a visitor chose, the language by Accept-Language where none was chosen. */
export const preferencesOf = (request: Request): Preferences => {
  const cookies = cookiesOf(request);
  return {
    language:
      among(LANGS, cookies.get('language')) ?? languageOf(request.headers.get('accept-language')),
    theme: among(THEMES, cookies.get('theme')) ?? 'auto',
    density: among(DENSITIES, cookies.get('density')) ?? 'comfortable',
  };
};

/**
 * What an address chooses (`?language=zh`), as cookies, and the address without it; null where it chooses nothing.
 */
export const chosenBy = (
  url: URL,
): { readonly to: string; readonly cookies: readonly string[] } | null => {
  const cookies: string[] = [];
  for (const name of Object.keys(CHOICES) as Choice[]) {
    const value = among<string>(CHOICES[name], url.searchParams.get(name) ?? undefined);
    if (value === null) continue;
    url.searchParams.delete(name);
    cookies.push(`${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly`);
  }
  return cookies.length === 0 ? null : { to: `${url.pathname}${url.search}`, cookies };
};

/** The address that chooses something and comes back to this one. */
export const choosing = (
  path: string,
  query: URLSearchParams,
  name: Choice,
  value: string,
): string => {
  const chosen = new URLSearchParams(query);
  chosen.set(name, value);
  return `${path}?${chosen}`;
};
