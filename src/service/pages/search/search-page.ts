import { ACCOUNTS, type Account } from '../../../domain/facts/fact-table.ts';
import { vinIn } from '../../../register/read-vin.ts';
import { findEverything } from '../../../register/search/find-everything.ts';
import type { EverythingFound, Found, FoundKind } from '../../../register/search/found-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { accountWords } from '../pieces/account-words.ts';
import { KEYS_ISLAND, keysHtml } from '../pieces/keys.ts';
import { stateTag } from '../pieces/life-words.ts';
import { list } from '../pieces/list.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { foundPath } from './found-path.ts';

type Group = EverythingFound['groups'][number];

/** Of each kind the life by which its state is named; a document has states of its own. */
const LIFE: Readonly<Record<FoundKind, string>> = {
  vehicle: 'vehicleDecision',
  licensed: 'licensedVehicle',
  application: 'application',
  licence: 'licence',
  exporter: 'standing',
  filing: 'filing',
  letter: 'letter',
  brought: 'letter',
  document: '',
  extract: 'extract',
  hold: 'hold',
  complaint: 'complaint',
  case: 'case',
  question: 'caseQuestion',
  referral: 'referral',
  told: '',
};

const isAccount = (name: string): name is Account => ACCOUNTS.some((account) => account === name);

const nameHtml = ({ language }: Visit, text: string): Html =>
  vinIn(text) === null ? html`${text}` : vinText(text, language);

/** What tells a thing apart: a VIN, a number, or the accounts that tell of it. */
const aboutHtml = (visit: Visit, kind: FoundKind, { about }: Found): Html => {
  if (about === null) return html`–`;
  if (kind !== 'told') return nameHtml(visit, about);
  const names = about.split(' ').filter(isAccount);
  return html`${names.map((one) => accountWords(visit, one)).join(visit.language === 'zh' ? '、' : ', ')}`;
};

const stateHtml = (visit: Visit, kind: FoundKind, { state }: Found): Html => {
  if (state === null) return html`–`;
  const { states } = visit.say.documents;
  if (kind !== 'document') return stateTag(visit, LIFE[kind], state);
  return html`<span class="tag">${state === 'ended' ? states.ended : states.inForce}</span>`;
};

const groupHtml = (visit: Visit, { kind, items, more }: Group): Html => {
  const { search } = visit.say;
  const { part } = visit.actor;
  return html`${list(visit, {
    caption: search.kinds[kind],
    rows: items,
    all: more ? null : items.length,
    empty: '',
    columns: [
      {
        name: 'name',
        title: search.columns.name,
        cell: (found) => {
          const path = foundPath(part, kind, found);
          const name = nameHtml(visit, found.name);
          return path === null ? name : html`<a data-row href="${path}">${name}</a>`;
        },
      },
      {
        name: 'about',
        title: search.columns.about,
        cell: (found) => aboutHtml(visit, kind, found),
      },
      {
        name: 'state',
        title: search.columns.state,
        cell: (found) => stateHtml(visit, kind, found),
      },
      { name: 'day', title: search.columns.day, cell: (found) => day(visit, found.day) },
    ],
  })}${more ? html`<p class="quiet">${search.more(items.length)}</p>` : ''}`;
};

const howHtml = ({ say }: Visit): Html =>
  html`<h2>${say.search.how}</h2><p>${say.search.lead}</p><dl class="facts">${say.search.examples.map(
    ([what, example]) => html`<div><dt>${what}</dt><dd><code>${example}</code></dd></div>`,
  )}</dl>`;

const foundHtml = (visit: Visit, typed: string, { readAs, groups }: EverythingFound): Html => {
  const { search } = visit.say;
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) {
    const readings = readAs.map((one) => search.readings[one]);
    return html`<h1>${search.nothing(typed)}</h1><p>${
      readings.length === 0
        ? search.unread
        : search.lookedFor(readings.join(visit.language === 'zh' ? '、' : '; '))
    }</p>${howHtml(visit)}`;
  }
  const words = groups.some(({ more }) => more) ? search.foundMore : search.found;
  return html`<h1>${words(count, typed)}</h1>${groups.map((group) => groupHtml(visit, group))}${keysHtml(visit)}`;
};

/** The address of the only thing that was found; null where several were, or none. */
const onlyOne = ({ actor }: Visit, { groups }: EverythingFound): string | null => {
  const [group, ...others] = groups;
  const [found, ...more] = group?.items ?? [];
  if (group === undefined || found === undefined || others.length + more.length > 0) return null;
  return foundPath(actor.part, group.kind, found);
};

/** What the one box finds: the only thing that is called so, or all of them by kind. */
export const SEARCH_PAGE: Page = {
  path: '/search',
  access: findEverything.declared.access,
  show: async (visit) => {
    const { register, actor, query, say } = visit;
    const typed = (query.get('q') ?? '').trim();
    const page = { kind: 'page', title: say.search.title } as const;
    if (typed === '') return { ...page, body: html`<h1>${say.search.title}</h1>${howHtml(visit)}` };
    const found = await findEverything(register, actor, { q: typed });
    if (found.kind === 'refused') return found;
    const only = onlyOne(visit, found.value);
    if (only !== null) return { kind: 'go', to: only };
    return { ...page, islands: [KEYS_ISLAND], body: foundHtml(visit, typed, found.value) };
  },
};
