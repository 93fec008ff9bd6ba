import { atChina } from '../../../domain/calendar/china-clock.ts';
import { LIVES } from '../../../domain/lives/lives.ts';
import { listEvents } from '../../../register/events/list-events.ts';
import { type EventNames, nameEvents } from '../../../register/events/name-events.ts';
import { verifyEventChain } from '../../../register/events/verify-event-chain.ts';
import { isId } from '../../../register/is-id.ts';
import { listOrganisations } from '../../../register/members/list-organisations.ts';
import type { Organisation } from '../../../register/members/organisation-shapes.ts';
import type { Event } from '../../../register/stores/event.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, Page, PageAnswer, Visit } from '../frame/page.ts';
import { eventWords, kindWords } from '../pieces/event-words.ts';
import { facts } from '../pieces/facts.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { thingPath } from '../pieces/thing-path.ts';
import { moment } from '../pieces/when.ts';

const PATH = '/administration/audit';
const MOST_ORGANISATIONS = 500; // not-law: options of a choice
const SHOWN_DIGITS = 8; // not-law: digits of an id

/** An event with what it tells of by name. */
interface NamedEvent extends Event {
  readonly names: EventNames;
}

/** A person by the staff number, as far as whoever looks may see it; by the first characters of the id else. */
const personWords = ({ say }: Visit, id: string, { persons }: EventNames): string => {
  const staffNumber = persons.get(id)?.staffNumber ?? null;
  return staffNumber === null ? id.slice(0, SHOWN_DIGITS) : say.people.staff(staffNumber);
};

const SEPARATOR = ' · ';

const detailOf = ({ detail, province }: Event): string =>
  Object.entries({ ...detail, province })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(SEPARATOR);

/** The same in words: provinces and persons by name. */
const detailWords = (visit: Visit, { detail, province, names }: NamedEvent): string => {
  const labels: Readonly<Record<string, string>> = visit.say.administrator.audit.details;
  const words = (value: unknown): string => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return names.persons.has(text) ? personWords(visit, text, names) : text;
  };
  return [
    ...Object.entries(detail).map(([name, value]) => `${labels[name] ?? name}: ${words(value)}`),
    ...(province === null ? [] : [provinceWords(visit, province)]),
  ].join(SEPARATOR);
};

const digestsOf = ({ before, after }: Event): readonly (readonly [string, string])[] =>
  Object.entries({ before, after }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );

const digestsHtml = ({ say }: Visit, event: Event): Html => {
  const digests = digestsOf(event);
  return digests.length === 0
    ? html``
    : html`<details><summary>${say.administrator.audit.digests}</summary>${digests.map(
        ([name, value]) => html`<small class="long">${name} <code>${value}</code></small> `,
      )}</details>`;
};

const link = (name: 'thing' | 'person', id: string, words: string): Html =>
  html`<a href="${PATH}?${name}=${id}">${words}</a>`;

/** A thing with its name, on its own page where it has one, with what else happened to it. */
const thingHtml = (visit: Visit, { kind, thing, names }: NamedEvent): Html => {
  const { actor, say } = visit;
  const known = names.things.get(thing);
  const person = names.persons.get(thing);
  const isAdministrator = actor.part === 'administrator';
  const own = thingPath(actor.part, {
    ...{ kind, thing, label: known?.label ?? null, application: known?.application ?? null },
  });
  const words =
    known?.label ??
    names.organisations.get(thing) ??
    (person === undefined ? null : personWords(visit, thing, names));
  const organisation = names.organisations.has(thing);
  const path =
    person !== undefined && isAdministrator
      ? `/administration/members/${person.organisation}/${thing}`
      : organisation && isAdministrator
        ? `/administration/members/${thing}`
        : own;
  const shown = words ?? thing.slice(0, SHOWN_DIGITS);
  return html`${kindWords(visit, kind)}<br>${
    path === null ? shown : html`<a href="${path}">${shown}</a>`
  } <small>${link('thing', thing, say.administrator.audit.whatElse)}</small>`;
};

const columnsOf = (visit: Visit): readonly Column<NamedEvent>[] => {
  const { say, language } = visit;
  const { administrator, frame } = say;
  const { audit } = administrator;
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
      cell: ({ part: acting, organisation, names }) =>
        html`${part(acting)}${
          organisation === null
            ? ''
            : html`<br>${names.organisations.get(organisation) ?? organisation.slice(0, SHOWN_DIGITS)}`
        }`,
      text: ({ part: acting }) => acting,
    },
    {
      name: 'person',
      title: administrator.person,
      cell: ({ person, names }) =>
        person === null ? '–' : link('person', person, personWords(visit, person, names)),
      text: ({ person }) => person,
    },
    {
      name: 'staffNumber',
      title: say.people.staffNumber,
      cell: ({ person, names }) => names.persons.get(person ?? '')?.staffNumber ?? '',
      text: ({ person, names }) => names.persons.get(person ?? '')?.staffNumber ?? null,
    },
    {
      name: 'verb',
      title: audit.verb,
      cell: (event) => eventWords(visit, event),
      text: ({ verb }) => verb,
    },
    {
      name: 'thing',
      title: audit.kind,
      cell: (event) => thingHtml(visit, event),
      text: ({ kind, thing }) => `${kind} ${thing}`,
    },
    {
      name: 'detail',
      title: audit.detail,
      cell: (event) =>
        html`<small class="long">${detailWords(visit, event)}</small>${digestsHtml(visit, event)}`,
      text: (event) =>
        [detailOf(event), ...digestsOf(event).map(([name, value]) => `${name}: ${value}`)]
          .filter((one) => one !== '')
          .join(' · '),
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

const filtersHtml = (visit: Visit, organisations: readonly Organisation[]): Html => {
  const { say, language } = visit;
  const { audit } = say.administrator;
  const wrong = (name: (typeof IDS)[number]): string =>
    filterOf(visit, name) !== undefined && given(visit, name, isId) === undefined
      ? audit.wrongId
      : '';
  /** What a link narrowed it to: shown as long as it does. */
  const narrowed = (name: 'person' | 'thing' | 'verb', label: string): Html => {
    const value = filterOf(visit, name);
    return value === undefined
      ? html``
      : field({ name, label, value, error: name === 'verb' ? '' : wrong(name) });
  };
  const all = { value: '', words: say.frame.everything };
  return html`${select({
    name: 'organisation',
    label: audit.who,
    value: filterOf(visit, 'organisation') ?? '',
    options: [
      all,
      ...organisations
        .toSorted((a, b) => a.name.localeCompare(b.name, language))
        .map(({ id, name }) => ({ value: id, words: name })),
    ],
  })}${field({ name: 'staff', label: say.people.staffNumber, value: filterOf(visit, 'staff') ?? '' })}${select(
    {
      name: 'kind',
      label: audit.kind,
      value: filterOf(visit, 'kind') ?? '',
      options: [
        all,
        ...[...LIVES.map(({ name }) => name), ...Object.keys(say.people.kinds)]
          .map((kind) => ({ value: kind, words: kindWords(visit, kind) }))
          .toSorted((a, b) => a.words.localeCompare(b.words, language)),
      ],
    },
  )}${narrowed('person', audit.person)}${narrowed('thing', audit.thing)}${narrowed('verb', audit.verb)}
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
  const verb = filterOf(visit, 'verb');
  const kind = filterOf(visit, 'kind');
  const staffNumber = filterOf(visit, 'staff');
  const organisation = given(visit, 'organisation', isId);
  const person = given(visit, 'person', isId);
  const thing = given(visit, 'thing', isId);
  const since = given(visit, 'since', isDay);
  const until = given(visit, 'until', isDay);
  const onlyNames = verb === 'open-name';
  const other = onlyNames ? PATH : `${PATH}?verb=open-name`;
  return listPage(visit, {
    file: 'events',
    columns: columnsOf(visit),
    ask: async ({ cursor, limit }) => {
      const found = await listEvents(register, actor, {
        ...{ limit, newestFirst: true },
        ...(cursor !== undefined && { cursor }),
        ...(verb !== undefined && { verb }),
        ...(kind !== undefined && { kind }),
        ...(organisation !== undefined && { organisation }),
        ...(person !== undefined && { person }),
        ...(staffNumber !== undefined && { staffNumber }),
        ...(thing !== undefined && { thing }),
        ...(since !== undefined && { since: atChina(since) }),
        ...(until !== undefined && { until: atChina(until, '24:00:00') }),
      });
      if (found.kind === 'refused') return found;
      const { items, next, more } = found.value;
      const named = await nameEvents(register, actor, items);
      if (named.kind === 'refused') return named;
      return {
        kind: 'done',
        value: {
          items: items.map((event) => ({ ...event, names: named.value })),
          next: more ? next : null,
        },
      };
    },
    around: () => ({
      title: audit.title,
      above: html`<p>${audit.lead}</p>
        <p><a href="${other}">${onlyNames ? audit.all : audit.names}</a></p>`,
      caption: audit.title,
      empty: audit.empty,
      filters: filtersHtml(visit, known.value.items),
      columns: columnsOf(visit).filter(({ name }) => name !== 'staffNumber'),
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
