import type { PublicLanguage } from '../../../domain/statements/public-languages.ts';
import type { Access } from '../../../register/action.ts';
import type { Actor } from '../../../register/actor.ts';
import type { News } from '../../../register/notices/news/get-news.ts';
import type { Refusal } from '../../../register/outcome.ts';
import type { Register } from '../../../register/register.ts';
import type { Html } from '../../../report/html/html.ts';
import type { Lang } from '../../../report/messages/messages.ts';
import type { RateName } from '../../limits/limits.ts';
import type { Texts } from '../texts/texts.ts';
import type { Form } from './form.ts';
import type { Preferences } from './preferences.ts';

/** One visit to a page: who looks, how, and at what. */
export interface Visit extends Preferences {
  readonly register: Register;
  /** Who is signed in; the public where nobody is. */
  readonly actor: Actor;
  /** The language that the page speaks: on a page for everybody the one that is wanted. */
  readonly speaks: PublicLanguage;
  /**
   * The language of what there is in English and Chinese alone: the law, refusals, pages of who signed in. English
   * where the page speaks another; `enOrZh` marks it.
   */
  readonly language: Lang;
  /** The texts in the language that the page speaks; those of signed-in areas in `language`. */
  readonly say: Texts;
  /** Of the program. */
  readonly version: string;
  /** Day in China by which the law counts, ISO. */
  readonly today: string;
  /** Path of the address, as asked. */
  readonly path: string;
  /** Parts of the path that the pattern names. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** By what requests of one place are counted: an address, or a network. */
  readonly place: string;
  /** Writes into the log that a part of the page could not be shown, and why: nothing of what an error says. */
  readonly leftOut: (part: string, why: unknown) => void;
  /** What waits for whoever is signed in and what is new, asked once a visit; null where nobody is told it now. */
  readonly news: () => Promise<News | null>;
  /** The request itself, for what has headers of its own. */
  readonly request: Request;
}

/** A page as it is shown within the frame. */
export interface ShownPage {
  readonly kind: 'page';
  /** Name of the window, and the last crumb. */
  readonly title: string;
  readonly body: Html;
  /** 200 without it. */
  readonly status?: number;
  /** Where the page stands: address and name of what it is in, outermost first. */
  readonly crumbs?: readonly (readonly [string, string])[];
  /** Scripts of `assets/` that make the page nicer; it works without them. */
  readonly islands?: readonly string[];
  /** True of a page that opens with answers about a car or a letter: it has a style of its own. */
  readonly answers?: boolean;
  /** True of a page of figures for everybody: it has a style of its own. */
  readonly figures?: boolean;
  /** True of a page that frames the report on a sheet: it has a style of its own. */
  readonly report?: boolean;
  /** True where the page needs the camera. */
  readonly camera?: boolean;
  /** True of a page that a file is given to: its content policy lets it reach the service's own static files alone. */
  readonly closed?: boolean;
  /** Path of a manifest, of a page that may be kept on a telephone. */
  readonly manifest?: string;
  /** After how many seconds the browser asks for it anew, without a script: of work that goes on. */
  readonly refresh?: number;
  /** Of what was not done now: in how many seconds it is worth another try. */
  readonly retryAfter?: number;
  /** True where no search engine is to list it. */
  readonly unlisted?: boolean;
  /** What a message shows that a link to it is sent in; its title alone without it. */
  readonly preview?: { readonly title: string; readonly description: string };
  /** How many seconds a shared cache may keep it; none without it. Only of what is the same for everybody. */
  readonly cachedFor?: number;
}

/** Goes on to another page: after something was done. */
export interface Gone {
  readonly kind: 'go';
  /** Path with query, of this service. */
  readonly to: string;
  readonly cookies?: readonly string[];
}

/** A file to keep. */
export interface Download {
  readonly kind: 'download';
  readonly name: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

/** What a visit is answered with; a refusal is shown in the frame, with its remedy. */
export type PageAnswer = ShownPage | Gone | Download | Refusal;

/** What a form of a page does. `once` is done by the caller: sent twice, it is done once. */
export type Act = (visit: Visit, form: Form) => Promise<PageAnswer>;

/** One page. */
export interface Page {
  /** Path with parameters in braces: `/applications/{id}`. */
  readonly path: string;
  readonly access: Access;
  /** True of a page for everybody that speaks English and Chinese alone; a signed-in page always does. */
  readonly bilingual?: boolean;
  readonly show: (visit: Visit) => Promise<PageAnswer>;
  /** By the value of the form's field `act`. */
  readonly acts?: Readonly<Record<string, Act>>;
  /**
   * Names of acts that answer with a page on which a secret stands: it is shown once and kept nowhere. Sent again, such
   * a form goes on to the page itself with `sent=again`.
   */
  readonly shownOnce?: readonly string[];
  /** By `show` or the name of an act: what it is counted by, held to a rate of its own, by address. */
  readonly counted?: Readonly<Record<string, RateName>>;
  /** Largest form, in bytes; 1 MB without it. */
  readonly formLimit?: number;
  /** What is shown where a form is larger; the problem without it. */
  readonly formTooLarge?: (visit: Visit) => ShownPage;
}

/**
 * What places of the menu belong together, in the order of the head. Of whoever signed in at most seven have a place
 * (`test/service/menu.test.ts`).
 */
export const PLACE_GROUPS = [
  'waits',
  'find',
  'border',
  'registry',
  'applications',
  'exporters',
  'filing',
  'licences',
  'letters',
  'network',
  'cases',
  'figures',
  'organisations',
  'running',
  'data',
] as const;
export type PlaceGroup = (typeof PLACE_GROUPS)[number];

/** An entry of the menu: shown to whom the page is open. */
export interface Place {
  readonly path: string;
  readonly name: (say: Texts) => string;
  readonly access: Access;
  /** The entry of the head under which it stands; `foot`: beside what is open to everybody. */
  readonly in: PlaceGroup | 'foot';
  /** Open to everybody, and seldom needed: it stands in the foot for whoever has not signed in too. */
  readonly seldom?: true;
  /** Beginnings of other paths whose pages stand under this place. */
  readonly also?: readonly string[];
}

/** Pages that belong together. */
export interface PageArea {
  readonly pages: readonly Page[];
  readonly places: readonly Place[];
}
