import type { HttpBindings } from '@hono/node-server';
import type { Bilingual } from '../domain/verdict/verdict.ts';
import type { Actor } from '../register/actor.ts';
import type { Telling } from './problems/problem.ts';

/** What is known of one request beside what it says. */
export interface Exchange extends Telling {
  /** Pattern of the address, never the address itself: it may hold a VIN. Empty where there is nothing. */
  route: string;
  /** Null before it is known, and when nobody is signed in. */
  actor: Actor | null;
  /** By what requests of one place are counted: an address, or a network. */
  readonly place: string;
  /** Headers of the answer, whatever it will be. */
  headers: Readonly<Record<string, string>>;
  /** True: the answer is a stream, which tells its own end by `ended`. */
  streams: boolean;
  /** Counts and logs the request; once. */
  ended: (status: number) => void;
}

/** Variables of hono's context; the bindings are absent where the application is asked in this process. */
export interface ServiceEnv {
  readonly Variables: { readonly exchange: Exchange };
  readonly Bindings: Partial<HttpBindings>;
}

/**
 * The language that is wanted most by Accept-Language, of those that are spoken; English where none of them is wanted.
 *
 * @param spoken BCP 47, without a region; English is one of them.
 */
export const wantedOf = <Spoken extends string>(
  accepted: string | null,
  spoken: readonly Spoken[],
): Spoken | 'en' => {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag, quality: quality === undefined ? 1 : Number(quality.trim().slice(2)) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  for (const { tag } of wanted) {
    const known = spoken.find((one) => tag === one || tag.startsWith(`${one}-`));
    if (known !== undefined) return known;
    if (tag === '*') return 'en';
  }
  return 'en';
};

const BOTH = ['en', 'zh'] as const satisfies readonly (keyof Bilingual)[];

/** The language of the answers of the API, by Accept-Language. */
export const languageOf = (accepted: string | null): keyof Bilingual => wantedOf(accepted, BOTH);
