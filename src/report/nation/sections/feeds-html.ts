import type { FeedTotal, NationSummary } from '../../../domain/nation/nation-summary.ts';
import { inEach } from '../../html/bilingual.ts';
import { type Html, html, joined } from '../../html/html.ts';
import { LANGS, type Lang, MESSAGES } from '../../messages/messages.ts';
import { dataTable, figureColumn } from '../data-table.ts';
import { grouped } from '../figures.ts';
import { tellEach } from '../nation-messages.ts';

const tellerOf = (account: string, lang: Lang): string =>
  (MESSAGES[lang].tellers as Readonly<Record<string, string>>)[account] ?? account;

/** Columns not read that are named; the others are counted. */
const MOST_COLUMNS = 12;

/** What came in, as a sum that comes out even: rows in = used + reported. */
export const feedsHtml = ({ feeds, unreadFiles, unreadColumns }: NationSummary): Html => {
  const total = (of: (feed: FeedTotal) => number): number =>
    feeds.reduce((sum, feed) => sum + of(feed), 0);
  const rowsIn = ({ used, reported }: FeedTotal): number => used + reported;
  const [used, reported] = [total((feed) => feed.used), total((feed) => feed.reported)];
  const lost =
    unreadFiles === 0 ? '' : html`<p>${tellEach((say) => say.feedsUnread(unreadFiles))}</p>`;
  const named = unreadColumns
    .slice(0, MOST_COLUMNS)
    .map(({ header, file }) => `“${header}” (${file})`)
    .join(', ');
  const cut = unreadColumns.length > MOST_COLUMNS ? ', …' : '';
  const columns =
    named === ''
      ? ''
      : html`<p>${tellEach((say) => say.feedsColumns(unreadColumns.length, `${named}${cut}`))}</p>`;
  const content =
    feeds.length === 0
      ? html`<p>${tellEach((say) => say.feedsNone)}</p>`
      : joined(
          html`<p class="sum">${tellEach((say) => say.feedsSum(used + reported, used, reported))}`,
          html`</p>${lost}${columns}<p `,
          html`class="quiet">${tellEach((say) => say.feedsNote)}</p>`,
          dataTable<FeedTotal>({
            name: 'feeds',
            labelledBy: 'feeds',
            columns: [
              {
                id: 'account',
                kind: 'head',
                key: ({ account }) => account,
                html: ({ account }) =>
                  joined(
                    html`${inEach(LANGS, (lang) => tellerOf(account, lang))} <small `,
                    html`class="code">${account}</small>`,
                  ),
              },
              figureColumn('files', ({ files }) => files),
              figureColumn('rows', rowsIn),
              figureColumn('used', (feed) => feed.used),
              figureColumn('reported', (feed) => feed.reported),
              figureColumn('cells', ({ cells }) => cells),
            ],
            rows: feeds,
            foot: {
              account: tellEach((say) => say.all),
              files: grouped(total(({ files }) => files)),
              rows: grouped(used + reported),
              used: grouped(used),
              reported: grouped(reported),
              cells: grouped(total(({ cells }) => cells)),
            },
          }),
        );
  return joined(
    html`<section aria-labelledby="feeds"><h2 id="feeds">${tellEach((say) => say.feedsTitle)}</h2>`,
    html`${content}</section>\n`,
  );
};
