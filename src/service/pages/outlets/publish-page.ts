import type { Refusal } from '../../../register/outcome.ts';
import { type BehindList, listBehind } from '../../../register/outlets/list-behind.ts';
import { listOutlets } from '../../../register/outlets/list-outlets.ts';
import { listPublications } from '../../../register/outlets/list-publications.ts';
import type { CoverageLine, Outlet, Publication } from '../../../register/outlets/outlet-shapes.ts';
import { publishBehind } from '../../../register/outlets/publish-behind.ts';
import { publishNetwork } from '../../../register/outlets/publish-network.ts';
import { readCoverage } from '../../../register/outlets/read-coverage.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { problemOf, problemWords } from '../../problems/problem.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { chosenActs, tick } from '../letters/choosing.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { countryOf } from '../pieces/country-of.ts';
import { facts } from '../pieces/facts.ts';
import { form } from '../pieces/form.ts';
import { stateWords } from '../pieces/life-words.ts';
import { type Column, list } from '../pieces/list.ts';
import { everyRow, listPage, pagesOf } from '../pieces/list-page.ts';
import { ACTS } from '../pieces/manufacturer-access.ts';
import { NETWORK } from '../pieces/manufacturer-paths.ts';
import { outletColumns } from '../pieces/outlet-words.ts';
import { refusedNote } from '../pieces/refused.ts';
import { day } from '../pieces/when.ts';

const PATH = `${NETWORK}/publish`;
const COUNTRIES = 300; // not-law: rows of a page
const MOST_OUTLETS = 2_000; // not-law: outlets of a list
const COUNTRY = /^[A-Z]{2}$/;
const CHOSEN = 'chosen';
const UNPROCESSABLE = 422; // not-law: of HTTP
const FORMATS = ['geojson', 'jsonld', 'csv'] as const;

const crumbs = ({ say }: Visit): NonNullable<ShownPage['crumbs']> => [
  [NETWORK, say.manufacturer.network.title],
];

/** One country: what stands in the network, and what was last published of it. */
interface CountryLine extends CoverageLine {
  readonly last: Publication | null;
  /** What its list does not say yet; null where it is up to date. */
  readonly behind: BehindList | null;
}

const filesHtml = ({ actor }: Visit, { country }: CountryLine): Html =>
  html`${FORMATS.map(
    (format) =>
      html`<a href="/v1/networks/${country}/${actor.maker ?? ''}/outlets.${format}">${format}</a> `,
  )}`;

const publishButton = ({ say }: Visit, { country }: CountryLine): Html =>
  form({
    act: 'check',
    to: PATH,
    className: 'inline',
    harmless: true,
    body: html`<input type="hidden" name="country" value="${country}">
      <button class="link">${say.networkWork.behind.publish}</button>`,
  });

const columnsOf = (visit: Visit): readonly Column<CountryLine>[] => {
  const words = visit.say.manufacturer.publish;
  return [
    {
      name: 'country',
      title: words.country,
      cell: ({ country }) => countryOf(visit, country),
      text: ({ country }) => country,
    },
    {
      name: 'attested',
      title: words.attested,
      figure: true,
      cell: ({ attested }) => String(attested),
      text: ({ attested }) => attested,
    },
    {
      name: 'publishedOn',
      title: words.publishedOn,
      cell: ({ last }) => (last === null ? words.never : day(visit, last.publishedOn)),
      text: ({ last }) => last?.publishedOn ?? null,
    },
    {
      name: 'published',
      title: words.published,
      figure: true,
      cell: ({ last }) => (last === null ? '–' : String(last.outlets)),
      text: ({ last }) => last?.outlets ?? null,
    },
    {
      name: 'behind',
      title: visit.say.networkWork.behind.state,
      cell: ({ behind, last }) =>
        behind === null
          ? html`<span class="quiet">${last === null ? '–' : visit.say.networkWork.behind.current}</span>`
          : html`<b class="care">${visit.say.networkWork.behind.news(behind)}</b>`,
      text: ({ behind }) => (behind === null ? null : visit.say.networkWork.behind.news(behind)),
    },
    {
      name: 'files',
      title: words.files,
      cell: (line) => (line.last === null ? '–' : filesHtml(visit, line)),
    },
    {
      name: 'publish',
      title: words.publish,
      cell: (line) =>
        line.attested + line.lapsed + line.disputed === 0
          ? words.nothingAttested
          : publishButton(visit, line),
    },
  ];
};

/** The way to publish all lists that are behind in one press; nothing where none is. */
const behindHtml = (visit: Visit, behind: readonly BehindList[]): Html => {
  const words = visit.say.networkWork.behind;
  if (behind.length === 0) return html``;
  return html`<div class="note"><p>${words.note(behind.length)}</p>${form({
    act: 'checkTogether',
    to: PATH,
    harmless: true,
    body: html`<input type="hidden" name="all" value="yes"><button>${words.all(behind.length)}</button>`,
  })}</div>`;
};

const shown = async (visit: Visit, error = ''): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const words = say.manufacturer.publish;
  const maker = actor.maker ?? '';
  const coverage = await readCoverage(register, actor, { maker });
  if (coverage.kind === 'refused') return coverage;
  const listed = await everyRow((page) =>
    listPublications(register, actor, { maker, latest: true, ...page }),
  );
  if (listed.kind === 'refused') return listed;
  const found = await listBehind(register, actor);
  if (found.kind === 'refused') return found;
  const behind = found.value.items;
  const behinds = new Map(behind.map((one) => [one.country, one]));
  const lasts = new Map(listed.value.map((one) => [one.country, one]));
  const lines = coverage.value.items
    .filter(({ outlets, country }) => outlets > 0 || lasts.has(country))
    .map((line) => ({
      ...line,
      last: lasts.get(line.country) ?? null,
      behind: behinds.get(line.country) ?? null,
    }))
    .toSorted((one, other) => Number(one.behind === null) - Number(other.behind === null));
  const box: Column<CountryLine> = {
    name: 'chosen',
    title: say.manufacturer.choose,
    cell: (line) =>
      line.behind === null
        ? ''
        : tick(CHOSEN, 'country', {
            value: line.country,
            words: say.networkWork.behind.tick(countryOf(visit, line.country)),
          }),
  };
  return listPage(visit, {
    file: 'publications',
    columns: columnsOf(visit),
    ask: pagesOf(lines),
    rows: COUNTRIES,
    around: () => ({
      title: words.title,
      crumbs: crumbs(visit),
      status: error === '' ? 200 : UNPROCESSABLE,
      above: html`${doneNote(visit)}${
        error === '' ? '' : html`<p class="refused" role="alert">${error}</p>`
      }<p class="lead">${words.lead}</p>${behindHtml(visit, behind)}<p>${words.more}</p>`,
      columns: behind.length === 0 ? columnsOf(visit) : [box, ...columnsOf(visit)],
      below:
        behind.length === 0
          ? html``
          : chosenActs(CHOSEN, [
              {
                act: 'checkTogether',
                to: PATH,
                words: say.networkWork.behind.chosen,
                second: true,
              },
            ]),
      caption: words.caption,
      empty: words.empty,
    }),
  });
};

const checkPage = async (
  visit: Visit,
  country: string,
  refusal: Refusal | null = null,
): Promise<PageAnswer> => {
  const { register, actor, say, language } = visit;
  const words = say.manufacturer.publish;
  if (!COUNTRY.test(country))
    return { kind: 'refused', code: 'not-well-formed', field: 'country', values: { country } };
  const found = await listOutlets(register, actor, {
    ...{ country, own: true, limit: MOST_OUTLETS },
    state: ['attested', 'lapsed', 'disputed'],
  });
  if (found.kind === 'refused') return found;
  const { items } = found.value;
  const of = outletColumns(visit);
  const byState = Map.groupBy(items, ({ state }: Outlet) => state);
  return {
    kind: 'page',
    title: words.checkTitle(countryOf(visit, country)),
    crumbs: [...crumbs(visit), [PATH, words.title]],
    status: refusal === null ? 200 : problemWords(problemOf(refusal).code).status,
    body: html`<h1>${words.checkTitle(countryOf(visit, country))}</h1>${refusedNote(visit, refusal)}
      <p class="lead">${words.checkLead(items.length)}</p>
      ${facts([...byState].map(([state, some]) => [stateWords('outlet', state, language), String(some.length)]))}
      ${list(visit, {
        caption: words.checkCaption,
        columns: [of.number, of.state, of.country, of.services, of.attestedUntil],
        rows: items,
        empty: words.nothingAttested,
      })}
      <p class="note">${words.follows}</p>
      ${form({
        act: 'publish',
        to: PATH,
        body: html`<input type="hidden" name="country" value="${country}">
          <div class="buttons"><button>${words.goTo(countryOf(visit, country))}</button>
          <a href="${PATH}">${say.frame.cancel}</a></div>`,
      })}`,
  };
};

/** What publishing several lists together would say, before it is done. */
const togetherPage = async (
  visit: Visit,
  countries: readonly string[] | 'all',
  refusal: Refusal | null = null,
): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const words = say.networkWork.behind;
  const found = await listBehind(register, actor);
  if (found.kind === 'refused') return found;
  const chosen = found.value.items.filter(
    ({ country }) => countries === 'all' || countries.includes(country),
  );
  if (chosen.length === 0) return shown(visit, words.nothing);
  const outlets = chosen.reduce((sum, one) => sum + one.outlets, 0);
  const columns = say.manufacturer.publish;
  return {
    kind: 'page',
    title: words.checkTitle,
    crumbs: [...crumbs(visit), [PATH, columns.title]],
    status: refusal === null ? 200 : problemWords(problemOf(refusal).code).status,
    body: html`<h1>${words.checkTitle}</h1>${refusedNote(visit, refusal)}
      <p class="lead">${words.checkLead(chosen.length, outlets)}</p>
      ${list(visit, {
        caption: words.checkCaption,
        rows: chosen,
        empty: '',
        columns: [
          {
            name: 'country',
            title: columns.country,
            cell: ({ country }) => countryOf(visit, country),
          },
          {
            name: 'publishedOn',
            title: columns.publishedOn,
            cell: ({ publishedOn }) =>
              publishedOn === null ? columns.never : day(visit, publishedOn),
          },
          { name: 'behind', title: words.state, cell: (one) => words.news(one) },
          {
            name: 'outlets',
            title: words.outlets,
            figure: true,
            cell: (one) => String(one.outlets),
          },
        ],
      })}<p class="note">${columns.follows}</p>${form({
        act: 'publishTogether',
        to: PATH,
        body: html`${chosen.map(
          ({ country }) => html`<input type="hidden" name="country" value="${country}">`,
        )}<div class="buttons"><button>${words.go(chosen.length)}</button>
          <a href="${PATH}">${say.frame.cancel}</a></div>`,
      })}`,
  };
};

/** The network is published, country by country, with its day; and what was published. */
export const PUBLISH_PAGE: Page = {
  path: PATH,
  access: ACTS,
  show: (visit) => shown(visit),
  acts: {
    checkTogether: (visit, sent) =>
      togetherPage(visit, sent.value('all') === 'yes' ? 'all' : sent.all('country')),
    publishTogether: async (visit, sent) => {
      const countries = sent.all('country').filter((one) => COUNTRY.test(one));
      const done = await publishBehind(visit.register, visit.actor, { countries });
      return done.kind === 'refused'
        ? togetherPage(visit, countries, done)
        : { kind: 'go', to: `${PATH}?done=published` };
    },
    check: (visit, sent) => checkPage(visit, sent.value('country')),
    publish: async (visit, sent) => {
      const country = sent.value('country');
      const done = await publishNetwork(visit.register, visit.actor, { country });
      return done.kind === 'refused'
        ? checkPage(visit, country, done)
        : { kind: 'go', to: `${PATH}?done=published` };
    },
  },
};
