import { MOST_COUNTED } from '../../../register/notices/news/count-news.ts';
import { isTold, kindsOf, type ToldPart } from '../../../register/notices/news/news-kinds.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { PageAnswer, Visit } from '../frame/page.ts';
import { MAIL_ACCOUNT } from './account-paths.ts';
import { NETWORK, REQUESTS } from './manufacturer-paths.ts';
import { casesPath, complaintsPath, dutiesPath } from './office-paths.ts';
import { EXTRACTS_ASKED } from './registry-paths.ts';

/** Where the things of a kind stand, by part; those of a kind without stand on the first page. */
const PATHS: Readonly<Record<ToldPart, Readonly<Record<string, string>>>> = {
  exporter: {
    hearings: '/hearings',
    decisions: '/applications',
    duties: '/duties',
    holds: '/holds',
    licences: '/licences',
    extracts: '/own-extracts',
    asked: '/asked',
  },
  manufacturer: {
    requests: REQUESTS,
    asked: '/asked',
    complaints: '/manufacturer/complaints',
    disputes: NETWORK,
    lapsing: `${NETWORK}/attest`,
  },
  office: {
    applications: '/queue',
    answers: '/queue',
    signatures: '/signatures',
    statements: dutiesPath,
    holds: '/holds',
    complaints: complaintsPath,
    forwarded: complaintsPath,
    cases: casesPath,
  },
  ministry: { complaints: complaintsPath, cases: casesPath },
  customs: { holds: '/holds', referrals: '/referrals', asked: '/asked' },
  registry: { deregistrations: '/deregistrations', extracts: EXTRACTS_ASKED, asked: '/asked' },
  tax: { referrals: '/referrals', asked: '/asked' },
  administrator: {},
};

/** A number of things; of those that were not all counted that there are more. */
const countWords = ({ say }: Pick<Visit, 'say'>, count: number): string =>
  count < MOST_COUNTED ? String(count) : say.notices.more(MOST_COUNTED - 1);

/** How many things of a kind wait for whoever looks, in words; null where none does, or it cannot be told now. */
export const waitingOf = async (visit: Visit, kind: string): Promise<string | null> => {
  const waits = (await visit.news())?.items.find((one) => one.kind === kind)?.waits ?? 0;
  return waits === 0 ? null : countWords(visit, waits);
};

/**
 * What came since yesterday, kind by kind, each with a link to where it stands, and that an address failed. Nothing
 * where it cannot be told now.
 */
const newsHtml = async (visit: Visit): Promise<Html> => {
  const { say, language, actor } = visit;
  const words = say.notices;
  const news = await visit.news();
  if (news === null || !isTold(actor.part)) return html``;
  const paths = PATHS[actor.part];
  const names = new Map(kindsOf(actor.part));
  const fresh = news.items.filter((one) => one.fresh > 0);
  const failed = news.mailFailed
    ? html`<p class="warning">${words.failed} <a href="${MAIL_ACCOUNT}">${words.failedGo}</a></p>`
    : html``;
  if (fresh.length === 0) return html`${failed}<p class="news quiet">${words.newNone}</p>`;
  return html`${failed}<div class="news note"><p><b>${words.newTitle}</b></p><ul>${fresh.map(
    ({ kind, fresh: count }) => {
      const path = paths[kind];
      const text = words.newOf(names.get(kind)?.[language] ?? kind, countWords(visit, count));
      return html`<li>${path === undefined ? text : html`<a href="${path}">${text}</a>`}</li>`;
    },
  )}</ul></div>`;
};

/** A home with what is new at its head; what is no page stays as it is. */
export const withNews = async (visit: Visit, home: PageAnswer): Promise<PageAnswer> =>
  home.kind === 'page' ? { ...home, body: html`${await newsHtml(visit)}${home.body}` } : home;
