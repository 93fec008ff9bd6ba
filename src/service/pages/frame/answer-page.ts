import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Context } from 'hono';
import type { PublicLanguage } from '../../../domain/statements/public-languages.ts';
import { PUBLIC } from '../../../register/actor.ts';
import type { KeptAnswer } from '../../../register/answered/answer-once.ts';
import { getNews, type News } from '../../../register/notices/news/get-news.ts';
import { type Register, todayIn } from '../../../register/register.ts';
import { ownOf } from '../../../report/messages/messages.ts';
import { workOnce } from '../../api/work-once.ts';
import type { Authenticate } from '../../authenticate.ts';
import type { ServiceEnv } from '../../context.ts';
import type { Limits } from '../../limits/limits.ts';
import { type Problem, ProblemThrown, problemOf } from '../../problems/problem.ts';
import { isOfAnotherSite } from '../../sign-in/same-origin.ts';
import { TEXTS } from '../texts/texts.ts';
import { problemPage, sessionEndedPage } from './error-page.ts';
import { type Form, readForm } from './form.ts';
import { layout } from './layout.ts';
import type { Act, Download, Gone, Page, PageAnswer, Place, ShownPage, Visit } from './page.ts';
import { chosenBy, LANGUAGE_HERE, preferencesOf } from './preferences.ts';

const FORM_LIMIT = 1_000_000; // not-law: bytes of a form
const SEE_OTHER = 303; // not-law: of HTTP
/** How long, and how often, the same form is waited for: half a minute in sum. */
const WAIT = 100; // not-law: milliseconds
const MOST_WAITS = 300; // not-law: times

/** What answering pages takes. */
export interface PageAnswering {
  readonly register: Register;
  readonly authenticate: Authenticate;
  readonly limits: Limits;
  /** Of the program. */
  readonly version: string;
  readonly places: readonly Place[];
  /** What is told of something thrown; what it holds is logged. */
  readonly broken: (error: unknown) => Problem;
  readonly leftOut: Visit['leftOut'];
}

/** Whether the page that is answered speaks English and Chinese alone. */
interface Spoken {
  readonly bilingual: boolean;
}

/** A form that did not get as far as doing something; carries what is shown instead through the machinery of `once`. */
class NotDone extends Error {
  readonly answer: PageAnswer;

  constructor(answer: PageAnswer) {
    super('not done');
    this.answer = answer;
  }
}

/** What a page asks of browsers. */
type Asked = Pick<ShownPage, 'camera' | 'closed'>;

const contentPolicy = (own: string, posts: string): string =>
  [
    "default-src 'none'",
    `style-src ${own}`,
    `script-src ${own}`,
    `img-src ${own} data: blob:`,
    `font-src ${own}`,
    `connect-src ${own}`,
    "manifest-src 'self'",
    `form-action ${posts}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Origins as a content policy may name them. */
const ORIGIN = /^https?:\/\/[\w.:-]+$/;

/** Of a page that a file is given to: it reaches static files, and the form by which who signed in signs out. */
const closedPolicy = (origins: readonly string[]): string => {
  const at = (path: string): string =>
    [...new Set(origins)].flatMap((one) => (ORIGIN.test(one) ? [`${one}${path}`] : [])).join(' ');
  return contentPolicy(at('/assets/'), at('/sign-in'));
};

const policyOf = (
  { camera = false, closed = false }: Asked,
  origins: readonly string[],
): Readonly<Record<string, string>> => ({
  'content-security-policy': closed ? closedPolicy(origins) : contentPolicy("'self'", "'self'"),
  // forms say where they come from: by that a forged one is told
  'referrer-policy': 'same-origin',
  'permissions-policy': `camera=(${camera ? 'self' : ''}), geolocation=(), microphone=()`,
});

/**
 * What goes before every page, whatever it shows.
 *
 * @param origins by which the service is reached, of a page that is closed.
 */
export const pageHeaders = (
  speaks: PublicLanguage,
  shown: Asked = {},
  origins: readonly string[] = [],
): Readonly<Record<string, string>> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-language': speaks,
  vary: 'Accept-Language, Cookie',
  ...policyOf(shown, origins),
});

/** The origins by which the service is reached: the one that was asked, and its own. */
const originsOf = ({ request, register }: Visit): readonly string[] => [
  new URL(request.url).origin,
  new URL(register.address).origin,
];

const BROKEN = 500; // not-law: of HTTP

const shownAnswer = async (
  visit: Visit,
  shown: ShownPage,
  answering: PageAnswering & Spoken,
): Promise<Response> => {
  const { places, register } = answering;
  const news = (shown.status ?? 200) < BROKEN ? await visit.news() : null;
  const parts = {
    places,
    ruleset: register.engine.ruleset,
    demonstration: register.demonstration,
    bilingual: answering.bilingual,
    waits: news?.waits ?? 0,
  };
  const cache =
    shown.cachedFor === undefined || visit.actor.part !== 'public'
      ? 'private, no-store'
      : `public, max-age=${shown.cachedFor}`;
  return new Response(`${layout(visit, shown, parts)}`, {
    status: shown.status ?? 200,
    headers: {
      ...pageHeaders(visit.speaks, shown, originsOf(visit)),
      'cache-control': cache,
      ...(shown.refresh !== undefined && { refresh: String(shown.refresh) }),
      ...(shown.retryAfter !== undefined && { 'retry-after': String(shown.retryAfter) }),
      ...(shown.unlisted === true && { 'x-robots-tag': 'noindex' }),
    },
  });
};

const goneAnswer = ({ to, cookies = [] }: Gone): Response => {
  const headers = new Headers({ location: to, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: SEE_OTHER, headers });
};

const downloadAnswer = ({ name, type, body }: Download): Response => {
  const plain = name.replaceAll(/[^\w.-]/g, '_');
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
};

const answerOf = (
  visit: Visit,
  answer: PageAnswer,
  answering: PageAnswering & Spoken,
): Promise<Response> | Response => {
  switch (answer.kind) {
    case 'page':
      return shownAnswer(visit, answer, answering);
    case 'go':
      return goneAnswer(answer);
    case 'download':
      return downloadAnswer(answer);
    case 'refused':
      return shownAnswer(visit, problemPage(visit, problemOf(answer)), answering);
    default:
      return answer satisfies never;
  }
};

/** Works anew while the same form, sent before, is still at work: whoever pressed twice is shown what became of it. */
const afterTheFirst = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let waits = 0; ; waits += 1) {
    try {
      return await work();
    } catch (error) {
      const running =
        error instanceof ProblemThrown && error.problem.code === 'still-being-answered';
      if (!running || waits === MOST_WAITS) throw error;
      await setTimeout(WAIT);
    }
  }
};

/** Does what a form asks; what changed something is done once by the form's mark, however often it is sent. */
const actOnce = async (visit: Visit, page: Page, act: Act, form: Form): Promise<PageAnswer> => {
  const { register, actor } = visit;
  const mark = form.value('once');
  if (mark === '' || actor.organisation === null) return act(visit, form);
  const fields = form.fields.filter(([name]) => name !== 'once');
  const digest = createHash('sha256')
    .update(JSON.stringify([actor.organisation, actor.person, visit.path, page.path, fields]))
    .digest();
  // what shows a secret is never kept: sent again, it only says that it was done
  const secret = page.shownOnce?.includes(form.value('act')) ?? false;
  const again: KeptAnswer = {
    status: SEE_OTHER,
    body: JSON.stringify(`${visit.path}?sent=again`),
  };
  const keyed = {
    actor,
    key: `page:${mark}`,
    digest,
    answerOf: (value: unknown): KeptAnswer =>
      secret ? again : { status: SEE_OTHER, body: JSON.stringify(value ?? null) },
  };
  let gone: PageAnswer | null = null;
  try {
    const { answer, replayed } = await afterTheFirst(() =>
      workOnce(register, keyed, async (over) => {
        const told = await act({ ...visit, register: over }, form);
        if (told.kind !== 'go' && !secret) throw new NotDone(told);
        gone = told;
        if (secret || told.kind !== 'go') return again;
        return { status: SEE_OTHER, body: JSON.stringify(told.to) };
      }),
    );
    if (gone !== null && !replayed) return gone;
    const to: unknown = JSON.parse(answer.body);
    return { kind: 'go', to: typeof to === 'string' ? to : visit.path };
  } catch (error) {
    if (error instanceof NotDone) return error.answer;
    throw error;
  }
};

/** The day in China by which the law counts, ISO; empty where the database does not tell it now. */
const dayOf = async (register: Register): Promise<string> => {
  if (register.today !== null) return register.today;
  const day = await register.readPublic(todayIn);
  return day.kind === 'done' ? day.value : '';
};

/** What waits for an actor, asked when somebody first wants it; null where it is not told now. */
const newsOnce = (register: Register, actor: Visit['actor']): Visit['news'] => {
  let asked: Promise<News | null> | null = null;
  const ask = async (): Promise<News | null> => {
    if (actor.organisation === null || !actor.rights.includes('read')) return null;
    const told = await getNews(register, actor);
    return told.kind === 'done' ? told.value : null;
  };
  return () => {
    asked ??= ask();
    return asked;
  };
};

/** Answers one visit to a page. */
export const answerPage = async (
  context: Context<ServiceEnv>,
  page: Page,
  pageAnswering: PageAnswering,
): Promise<Response> => {
  const { register, authenticate, limits, version, broken, leftOut } = pageAnswering;
  const bilingual = page.access !== 'public' || page.bilingual === true;
  const answering = { ...pageAnswering, bilingual };
  const exchange = context.get('exchange');
  const request = context.req.raw;
  const url = new URL(request.url);
  // `//other.example` at the front would be another site wherever the path is linked or gone to
  url.pathname = url.pathname.replace(/^\/{2,}/, '/');
  const posted = request.method === 'POST';
  const chosen = posted ? null : chosenBy(url);
  if (chosen !== null) return goneAnswer({ kind: 'go', ...chosen });
  const preferences = preferencesOf(request, url);
  url.searchParams.delete(LANGUAGE_HERE);
  const language = ownOf(preferences.wanted);
  const speaks = bilingual ? language : preferences.wanted;
  const visitOf = (actor: Visit['actor'], today: string): Visit => ({
    ...preferences,
    register,
    version,
    actor,
    today,
    request,
    leftOut,
    news: newsOnce(register, actor),
    place: exchange.place,
    speaks,
    language,
    say: TEXTS[speaks],
    path: url.pathname,
    params: context.req.param(),
    query: url.searchParams,
  });
  let visit = visitOf(PUBLIC, '');
  try {
    visit = visitOf(PUBLIC, await dayOf(register));
    // also without a session: what another site filled in is not offered to be sent again
    if (posted && isOfAnotherSite(request)) throw new ProblemThrown({ code: 'cross-site' });
    const who = await limits.whoAsks(request, exchange.place, authenticate);
    const actor = who === null || who === 'unknown' ? PUBLIC : who;
    exchange.actor = who === 'unknown' ? null : who;
    exchange.headers = limits.count(exchange.actor, exchange.place);
    visit = { ...visit, actor, news: newsOnce(register, actor) };
    const { access } = page;
    if (access !== 'public' && actor.part === 'public') {
      if (posted) {
        const form = await readForm(request, page.formLimit ?? FORM_LIMIT);
        return await answerOf(visit, sessionEndedPage(visit, form), answering);
      }
      const next = encodeURIComponent(`${url.pathname}${url.search}`);
      return goneAnswer({ kind: 'go', to: `/sign-in?next=${next}` });
    }
    if (access !== 'public' && !access.parts.includes(actor.part)) {
      throw new ProblemThrown({ code: 'part-missing', values: { part: actor.part } });
    }
    if (access !== 'public' && !actor.rights.includes(access.right)) {
      throw new ProblemThrown({ code: 'right-missing', values: { right: access.right } });
    }
    const count = (what: string): void => {
      const counted = page.counted?.[what];
      if (counted !== undefined) limits.countOf(counted, exchange.place);
    };
    if (!posted) {
      count('show');
      return await answerOf(visit, await page.show(visit), answering);
    }
    const form = await readForm(request, page.formLimit ?? FORM_LIMIT);
    count(form.value('act'));
    const act = Object.hasOwn(page.acts ?? {}, form.value('act'))
      ? page.acts?.[form.value('act')]
      : undefined;
    if (act === undefined) throw new ProblemThrown({ code: 'request-not-valid' });
    return await answerOf(visit, await actOnce(visit, page, act, form), answering);
  } catch (error) {
    const { formTooLarge } = page;
    const tooLarge = error instanceof ProblemThrown && error.problem.code === 'body-too-large';
    if (tooLarge && formTooLarge !== undefined) {
      return await shownAnswer(visit, formTooLarge(visit), answering);
    }
    return shownAnswer(visit, problemPage(visit, broken(error), exchange.requestId), answering);
  }
};
