import type { Refusal } from '../../../register/outcome.ts';
import { listOutlets } from '../../../register/outlets/list-outlets.ts';
import { listPublications } from '../../../register/outlets/list-publications.ts';
import type { CoverageLine, Outlet, Publication } from '../../../register/outlets/outlet-shapes.ts';
import { publishNetwork } from '../../../register/outlets/publish-network.ts';
import { readCoverage } from '../../../register/outlets/read-coverage.ts';
import { problemOf, problemWords } from '../../problems/problem.ts';
import { type Html, html } from '../html.ts';
import type { Page, PageAnswer, Shown, Visit } from '../page.ts';
import { facts } from '../pieces/facts.ts';
import { form } from '../pieces/form.ts';
import { stateWords } from '../pieces/life-words.ts';
import { type Column, list } from '../pieces/list.ts';
import { everyRow, listPage, pagesOf } from '../pieces/list-page.ts';
import { refusedNote } from '../pieces/refused.ts';
import { day } from '../pieces/when.ts';
import { ACTS } from './access.ts';
import { countryOf } from './country-of.ts';
import { doneNote } from './done-note.ts';
import { outletColumns } from './outlet-words.ts';
import { NETWORK } from './paths.ts';

const PATH = `${NETWORK}/publish`;
const COUNTRIES = 300; // not-law: rows of a page
const MOST_OUTLETS = 2_000; // not-law: outlets of a list
const COUNTRY = /^[A-Z]{2}$/;
const FORMATS = ['geojson', 'jsonld', 'csv'] as const;

const crumbs = ({ say }: Visit): NonNullable<Shown['crumbs']> => [
  [NETWORK, say.manufacturer.network.title],
];

/** One country: what stands in the network, and what was last published of it. */
interface CountryLine extends CoverageLine {
  readonly last: Publication | null;
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
      <button class="link">${say.manufacturer.publish.go}</button>`,
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

const shown = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const words = say.manufacturer.publish;
  const maker = actor.maker ?? '';
  const coverage = await readCoverage(register, actor, { maker });
  if (coverage.kind === 'refused') return coverage;
  const listed = await everyRow((page) =>
    listPublications(register, actor, { maker, latest: true, ...page }),
  );
  if (listed.kind === 'refused') return listed;
  const lasts = new Map(listed.value.map((one) => [one.country, one]));
  const lines = coverage.value.items
    .filter(({ outlets, country }) => outlets > 0 || lasts.has(country))
    .map((line) => ({ ...line, last: lasts.get(line.country) ?? null }));
  return listPage(visit, {
    file: 'publications',
    columns: columnsOf(visit),
    ask: pagesOf(lines),
    rows: COUNTRIES,
    around: () => ({
      title: words.title,
      crumbs: crumbs(visit),
      above: html`${doneNote(visit)}<p class="lead">${words.lead}</p><p>${words.more}</p>`,
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

/** The network is published, country by country, with its day; and what was published. */
export const PUBLISH_PAGE: Page = {
  path: PATH,
  access: ACTS,
  show: shown,
  acts: {
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
