import { atChina } from '../../../domain/calendar/china-clock.ts';
import { listEvents } from '../../../register/events/list-events.ts';
import { verifyEventChain } from '../../../register/events/verify-event-chain.ts';
import { isId } from '../../../register/is-id.ts';
import { listOrganisations } from '../../../register/members/list-organisations.ts';
import type { Event } from '../../../register/stores/event.ts';
import { type Html, html } from '../html.ts';
import type { Act, Page, PageAnswer, Visit } from '../page.ts';
import { facts } from '../pieces/facts.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { moment } from '../pieces/when.ts';

const PATH = '/administration/audit';
const MOST_ORGANISATIONS = 500; // not-law: options of a choice
const SHOWN_DIGITS = 8; // not-law: digits of an id
const SHOWN_OF_HASH = 12; // not-law: digits of a hash
const HASH_LENGTH = 64; // not-law: digits of a hash

type Names = ReadonlyMap<string, string>;

const detailOf = ({ detail, before, after, province }: Event, cut = HASH_LENGTH): string =>
  Object.entries({
    ...detail,
    province,
    before: before?.slice(0, cut) ?? null,
    after: after?.slice(0, cut) ?? null,
  })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ');

const columnsOf = ({ say, language }: Visit, names: Names): readonly Column<Event>[] => {
  const { administrator, frame } = say;
  const { audit } = administrator;
  const link = (name: 'thing' | 'person', id: string): Html =>
    html`<a href="${PATH}?${name}=${id}"><code>${id.slice(0, SHOWN_DIGITS)}</code></a>`;
  const part = (name: string): string =>
    (frame.parts as Readonly<Record<string, string>>)[name] ?? name;
  return [
    {
      name: 'at',
      title: administrator.when,
      cell: ({ at }) => moment({ language }, at),
      text: ({ at }) => at,
    },
    {
      name: 'part',
      title: audit.part,
      cell: ({ part: acting, organisation }) =>
        html`${part(acting)}${organisation === null ? '' : html`<br>${names.get(organisation) ?? organisation}`}`,
      text: ({ part: acting }) => acting,
    },
    {
      name: 'person',
      title: administrator.person,
      cell: ({ person }) => (person === null ? '–' : link('person', person)),
      text: ({ person }) => person,
    },
    {
      name: 'verb',
      title: audit.verb,
      cell: ({ verb }) => html`<code>${verb}</code>`,
      text: ({ verb }) => verb,
    },
    {
      name: 'thing',
      title: audit.kind,
      cell: ({ kind, thing }) => html`${kind}<br>${link('thing', thing)}`,
      text: ({ kind, thing }) => `${kind} ${thing}`,
    },
    {
      name: 'detail',
      title: audit.detail,
      cell: (event) => html`<small class="long">${detailOf(event, SHOWN_OF_HASH)}</small>`,
      text: (event) => detailOf(event),
    },
  ];
};

const IDS = ['organisation', 'person', 'thing'] as const;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A filter of the address, where it has the form that it must have. */
const given = (
  visit: Visit,
  name: string,
  wanted: (text: string) => boolean,
): string | undefined => {
  const value = filterOf(visit, name);
  return value !== undefined && wanted(value) ? value : undefined;
};

const filtersHtml = (visit: Visit, names: Names): Html => {
  const { say } = visit;
  const { audit } = say.administrator;
  const wrong = (name: (typeof IDS)[number]): string =>
    filterOf(visit, name) !== undefined && given(visit, name, isId) === undefined
      ? audit.wrongId
      : '';
  const text = (name: 'person' | 'thing' | 'verb' | 'kind', label: string): Html =>
    field({
      name,
      label,
      value: filterOf(visit, name) ?? '',
      error: name === 'person' || name === 'thing' ? wrong(name) : '',
    });
  return html`${select({
    name: 'organisation',
    label: audit.who,
    value: filterOf(visit, 'organisation') ?? '',
    options: [
      { value: '', words: say.frame.everything },
      ...[...names].map(([value, words]) => ({ value, words })),
    ],
  })}${text('person', audit.person)}${text('verb', audit.verb)}${text('kind', audit.kind)}${text('thing', audit.thing)}
    ${field({ name: 'since', label: audit.since, type: 'date', value: given(visit, 'since', isDay) ?? '' })}
    ${field({ name: 'until', label: audit.until, type: 'date', value: given(visit, 'until', isDay) ?? '' })}`;
};

const show = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { audit } = say.administrator;
  const known = await listOrganisations(register, actor, {
    limit: MOST_ORGANISATIONS,
  });
  if (known.kind === 'refused') return known;
  const names: Names = new Map(known.value.items.map(({ id, name }) => [id, name]));
  const verb = filterOf(visit, 'verb');
  const kind = filterOf(visit, 'kind');
  const organisation = given(visit, 'organisation', isId);
  const person = given(visit, 'person', isId);
  const thing = given(visit, 'thing', isId);
  const since = given(visit, 'since', isDay);
  const until = given(visit, 'until', isDay);
  const onlyNames = verb === 'open-name';
  const other = onlyNames ? PATH : `${PATH}?verb=open-name`;
  return listPage(visit, {
    file: 'events',
    columns: columnsOf(visit, names),
    ask: async ({ cursor, limit }) => {
      const found = await listEvents(register, actor, {
        ...{ limit, newestFirst: true },
        ...(cursor !== undefined && { cursor }),
        ...(verb !== undefined && { verb }),
        ...(kind !== undefined && { kind }),
        ...(organisation !== undefined && { organisation }),
        ...(person !== undefined && { person }),
        ...(thing !== undefined && { thing }),
        ...(since !== undefined && { since: atChina(since) }),
        ...(until !== undefined && { until: atChina(until, '24:00:00') }),
      });
      if (found.kind === 'refused') return found;
      const { items, next, more } = found.value;
      return { kind: 'done', value: { items, next: more ? next : null } };
    },
    around: () => ({
      title: audit.title,
      above: html`<p>${audit.lead}</p>
        <p><a href="${other}">${onlyNames ? audit.all : audit.names}</a></p>`,
      caption: audit.title,
      empty: audit.empty,
      filters: filtersHtml(visit, names),
      below: html`<h2>${audit.chain}</h2><p>${audit.chainLead}</p>${form({
        act: 'check',
        to: PATH,
        body: html`<button class="second">${audit.chainGo}</button>`,
      })}`,
    }),
  });
};

const check: Act = async (visit) => {
  const { register, actor, say, language } = visit;
  const { audit } = say.administrator;
  const state = await verifyEventChain(register, actor);
  if (state.kind === 'refused') return state;
  const { seals, digest, sealedAt, firstBroken } = state.value;
  const answer =
    firstBroken === null
      ? html`<p class="done lead">${audit.chainWhole}</p>`
      : html`<p class="refused lead">${audit.chainBroken(firstBroken)}</p>`;
  return {
    kind: 'page',
    title: audit.chain,
    crumbs: [[PATH, audit.title]],
    body: html`<h1>${audit.chain}</h1>${answer}${facts([
      [audit.seals, seals.toLocaleString('en')],
      [audit.sealedAt, moment({ language }, sealedAt)],
      [audit.digest, digest === null ? null : html`<code class="long">${digest}</code>`],
    ])}<p class="quiet">${audit.verifiedHint}</p>`,
  };
};

/** Who did what: every event, opened names with their reasons, and the chain that shows whether one was changed. */
export const AUDIT_PAGE: Page = {
  path: PATH,
  access: { right: 'read', parts: ['administrator', 'ministry'] },
  show,
  acts: { check },
};
