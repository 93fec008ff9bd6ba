import { listWords } from '../../../../domain/statements/list-words.ts';
import { directionOf } from '../../../../domain/statements/public-languages.ts';
import { cityNamed, cityWords } from '../../../../intake/network/city-named.ts';
import { spellingsOf } from '../../../../reference/city-name.ts';
import { countryName } from '../../../../reference/country-name.ts';
import { referenceData } from '../../../../reference/reference-data.ts';
import { PUBLIC } from '../../../../register/actor.ts';
import { type Outcome, refuse } from '../../../../register/outcome.ts';
import { listOutlets } from '../../../../register/outlets/list-outlets.ts';
import { listPublications } from '../../../../register/outlets/list-publications.ts';
import { makerNames } from '../../../../register/outlets/maker-names.ts';
import { brandsOfMaker } from '../../../../register/outlets/makers-of-brand.ts';
import type { Outlet, Publication } from '../../../../register/outlets/outlet-shapes.ts';
import { type Html, html, raw } from '../../../../report/html/html.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import { sheetPaper } from '../../../../typeset/letter-paper.ts';
import type { Page, PageAnswer, Visit } from '../../frame/page.ts';
import { atPublicMoment } from '../../pieces/at-public-moment.ts';
import { brandName } from '../../pieces/brand-name.ts';
import { csvOfOutlets, paperOfOutlets, xlsxOfOutlets } from './country-table.ts';
import { outletHtml } from './outlet-html.ts';

const AT_ONCE = 200; // not-law: rows of a list
/** The most that one file holds. */
const MOST = 5_000; // not-law: outlets

/** All slices of a list, up to `MOST` items. */
const allOf = async <T>(
  slice: (
    cursor: string | undefined,
  ) => Promise<Outcome<{ readonly items: readonly T[]; readonly next: string | null }>>,
): Promise<Outcome<readonly T[]>> => {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const outcome = await slice(cursor);
    if (outcome.kind === 'refused') return outcome;
    items.push(...outcome.value.items);
    cursor = outcome.value.next ?? undefined;
  } while (cursor !== undefined && items.length < MOST);
  return { kind: 'done', value: items };
};

const STYLE = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,"Segoe UI","Noto Sans",sans-serif}
body{max-width:72ch;margin:0 auto;padding:16px;overflow-wrap:break-word}
h1{font-size:24px;margin:0}h2{font-size:20px;border-top:2px solid;padding-top:8px;margin-top:32px}h3{margin:0}
ol{padding-inline-start:24px}li{padding-block:12px;border-bottom:1px solid #8886}p{margin:4px 0}
dl{margin:0}dl>div{display:flex;flex-wrap:wrap;gap:0 8px}dt,.quiet,small{opacity:.75}dd{margin:0}
input{font:inherit;min-height:44px;padding:8px 12px;width:100%;box-sizing:border-box}
.hours{display:block}td,th{text-align:start;vertical-align:top;padding:4px 12px 4px 0}code{overflow-wrap:anywhere}
[hidden]{display:none}@media print{form{display:none}}
`;

/** Shows those outlets that have what was typed, in any language of their city; accents and case do not matter. */
const SCRIPT = `
const fold = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
const box = document.querySelector('input');
const items = [...document.querySelectorAll('[data-find]')];
const texts = items.map((one) => fold(one.dataset.find + ' ' + one.textContent));
box.form.hidden = false;
box.form.addEventListener('submit', (event) => event.preventDefault());
box.addEventListener('input', () => {
  const wanted = fold(box.value.trim());
  items.forEach((one, at) => { one.hidden = !texts[at].includes(wanted); });
  for (const part of document.querySelectorAll('section'))
    part.hidden = [...part.querySelectorAll('[data-find]')].every((one) => one.hidden);
  document.querySelector('[data-nothing]').hidden = items.some((one) => !one.hidden);
});
`;

const spokenOf = ({ city, country }: Outlet): string => {
  const found = city === null ? null : cityNamed(city, country);
  return found === null ? (city ?? '') : spellingsOf(country, found.name).join(' ');
};

const makerHtml = (visit: Visit, maker: string, outlets: readonly Outlet[]): Html => {
  const { register, today, speaks } = visit;
  const brands = brandsOfMaker(register, maker, today).map((one) => brandName(one, speaks));
  const { legalName, nameEn } = makerNames(register, maker, today);
  const { compare } = new Intl.Collator(speaks);
  const town = ({ city, country }: Outlet): string =>
    city === null ? '' : cityWords(city, country, speaks);
  const sorted = outlets.toSorted((one, other) => compare(town(one), town(other)));
  return html`<section><h2>${listWords(speaks, brands)}
    <small><bdi>${speaks === 'zh' ? legalName : nameEn}</bdi></small></h2><ol>${sorted.map(
      (outlet) =>
        outletHtml(
          visit,
          { ...outlet, kilometres: null, spoken: null },
          `${spokenOf(outlet)} ${brands.join(' ')}`,
        ),
    )}</ol></section>`;
};

const listsHtml = (visit: Visit, lists: readonly Publication[]): Html => {
  const { register, say, speaks, today } = visit;
  const rows = lists.map(({ maker, publishedOn, files }) => {
    const { legalName, nameEn } = makerNames(register, maker, today);
    return html`<tr><td><bdi>${speaks === 'zh' ? legalName : nameEn}</bdi></td>
      <td>${dateWords(publishedOn, speaks)}</td><td><code dir="ltr">${files.geojson.digest}</code></td></tr>`;
  });
  return html`<h2>${say.places.lists}</h2><table><thead><tr><td></td><td></td>
    <th scope="col">${say.places.digest}</th></tr></thead><tbody>${rows}</tbody></table>`;
};

const fileHtml = (
  visit: Visit,
  country: string,
  outlets: readonly Outlet[],
  lists: readonly Publication[],
): Html => {
  const { say, speaks, today, register } = visit;
  const { places, service } = say;
  const title = places.offlineTitle(countryName(country, speaks));
  const byMaker = Map.groupBy(outlets, ({ maker }) => maker);
  return html`<!doctype html>
<html lang="${speaks}" dir="${directionOf(speaks)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${raw(STYLE)}</style></head><body>
${register.demonstration ? html`<p>${say.frame.demonstration}</p>` : ''}
<h1>${title}</h1><p>${places.offlineLead(dateWords(today, speaks))} ${places.offlineStays} ${places.offlineAsk}</p>
<form hidden><label>${places.find} <input type="search" autocomplete="off"></label></form>
<p data-nothing hidden role="status">${places.nothing}</p>
${[...byMaker].map(([maker, own]) => makerHtml(visit, maker, own))}
${listsHtml(visit, lists)}<p>${service.limits}
<a dir="ltr" href="${register.address}/service">${register.address}/service</a></p>
<script>${raw(SCRIPT)}</script></body></html>
`;
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const fileName = ({ today, speaks }: Visit, country: string): string =>
  `outlets-${country}-${today}-${speaks}`;

const wholeFile = async (
  visit: Visit,
  country: string,
  outlets: readonly Outlet[],
): Promise<PageAnswer> => {
  const { register } = visit;
  const lists = await allOf((cursor) =>
    listPublications(register, PUBLIC, {
      country,
      latest: true,
      limit: AT_ONCE,
      ...(cursor && { cursor }),
    }),
  );
  if (lists.kind === 'refused') return lists;
  return {
    kind: 'download',
    name: `${fileName(visit, country)}.html`,
    type: 'text/html; charset=utf-8',
    body: `${fileHtml(visit, country, outlets, lists.value)}`,
  };
};

const showNow = async (visit: Visit): Promise<PageAnswer> => {
  const { register, query } = visit;
  const country = referenceData().countries.find(query.get('country') ?? '');
  if (country === null) return refuse('not-found', { field: 'country' });
  const outlets = await allOf((cursor) =>
    listOutlets(register, PUBLIC, {
      country,
      own: false,
      limit: AT_ONCE,
      ...(cursor && { cursor }),
    }),
  );
  if (outlets.kind === 'refused') return outlets;
  const file = fileName(visit, country);
  switch (query.get('as')) {
    case 'table':
      return {
        kind: 'download',
        name: `${file}.csv`,
        type: 'text/csv; charset=utf-8',
        body: csvOfOutlets(visit, outlets.value),
      };
    case 'xlsx':
      return {
        kind: 'download',
        name: `${file}.xlsx`,
        type: XLSX,
        body: await xlsxOfOutlets(visit, country, outlets.value),
      };
    case 'pdf':
      return {
        kind: 'download',
        name: `${file}.pdf`,
        type: 'application/pdf',
        body: Uint8Array.from(await sheetPaper(paperOfOutlets(visit, country, outlets.value))),
      };
    default:
      return wholeFile(visit, country, outlets.value);
  }
};
/** Where the file of a country's outlets is. */
export const OFFLINE_PATH = '/service/offline';

/** All published outlets of a country, in a file that opens without a network, as a table, or to be printed. */
export const OFFLINE_PAGE: Page = {
  path: OFFLINE_PATH,
  access: 'public',
  show: atPublicMoment(showNow),
};
