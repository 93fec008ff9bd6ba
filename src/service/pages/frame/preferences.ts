import {
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '../../../domain/statements/public-languages.ts';
import { wantedOf } from '../../context.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;

/** How somebody wants pages, kept in cookies of a year. */
export interface Preferences {
  /** The language that is wanted; a page says itself which it speaks. */
  readonly wanted: PublicLanguage;
  readonly theme: (typeof THEMES)[number];
  readonly density: (typeof DENSITIES)[number];
}

const CHOICES = { language: PUBLIC_LANGUAGES, theme: THEMES, density: DENSITIES } as const;
type Choice = keyof typeof CHOICES;
const YEAR_SECONDS = 31_536_000; // not-law: life of a cookie

/** Of the address: the language of this page alone, for a link from elsewhere; nothing is kept of it. */
export const LANGUAGE_HERE = 'lang';

/** The values of a request's cookies by name. */
const cookiesOf = (request: Request): ReadonlyMap<string, string> =>
  new Map(
    (request.headers.get('cookie') ?? '').split(';').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const];
    }),
  );

const among = <T extends string>(known: readonly T[], given: string | null | undefined): T | null =>
  known.find((one) => one === given) ?? null;

/** What a visitor chose: the language by the address for this page alone, or kept, or else by Accept-Language. */
export const preferencesOf = (request: Request, url: URL): Preferences => {
  const cookies = cookiesOf(request);
  return {
    wanted:
      among(PUBLIC_LANGUAGES, url.searchParams.get(LANGUAGE_HERE)) ??
      among(PUBLIC_LANGUAGES, cookies.get('language')) ??
      wantedOf(request.headers.get('accept-language'), PUBLIC_LANGUAGES),
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
