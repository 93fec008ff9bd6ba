import { atChina } from '../../../domain/calendar/china-clock.ts';
import type { Access } from '../../../register/action.ts';
import type { SigningKey } from '../../../register/letters/letter-shapes.ts';
import { endSigningKey } from '../../../register/letters/trust/end-signing-key.ts';
import { listSigningKeys } from '../../../register/letters/trust/list-signing-keys.ts';
import { listTrustVersions } from '../../../register/letters/trust/list-trust-versions.ts';
import { makeSigningKey } from '../../../register/letters/trust/make-signing-key.ts';
import { markKeyCompromised } from '../../../register/letters/trust/mark-key-compromised.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { field, select } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { READS } from '../pieces/manufacturer-access.ts';
import { SIGNING_KEYS } from '../pieces/manufacturer-paths.ts';
import { mayTake } from '../pieces/may-take.ts';
import { READS as OFFICE_READS } from '../pieces/office-access.ts';
import { AUTHORITY_KEYS } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';
import { REGISTRY_KEYS } from '../pieces/registry-paths.ts';
import { day, moment } from '../pieces/when.ts';
import { OWN_KEY_ACTS, ownKeyForm } from './own-key-form.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SUITES = ['eddsa-jcs-2022', 'sm2-jcs-2026'] as const;

/** How a key stands on a day. */
type KeyState = 'signs' | 'waits' | 'begins' | 'ended' | 'compromised';

/** How a key stands: whether it signs today, and if not, why. */
export const keyState = ({ today }: Pick<Visit, 'today'>, key: SigningKey): KeyState => {
  if (key.compromisedSince !== null) return 'compromised';
  if (key.until !== null && key.until < today) return 'ended';
  if (!key.trusted) return 'waits';
  return key.from > today ? 'begins' : 'signs';
};

const TONES: Readonly<Record<KeyState, string>> = {
  ...{ signs: 'good', waits: 'care', begins: 'care', ended: 'quiet', compromised: 'stop' },
};

/** The name of a key, behind the manufacturer's own. */
export const keyName = ({ address }: SigningKey): string => address.slice(address.indexOf('#') + 1);

/** What a key signs: of a manufacturer letters. */
const purposesColumn = ({ say }: Visit): Column<SigningKey> => {
  const { purposes: title, purposesOf } = say.documents.keys;
  return {
    name: 'purposes',
    title,
    cell: ({ purposes }) =>
      purposes === null
        ? say.letterWork.place
        : html`${purposes.map((one) => html`${purposesOf[one]}<br>`)}`,
    text: ({ purposes }) => purposes?.join(' ') ?? '',
  };
};

/** The columns of a list of keys. */
export const keyColumns = (visit: Visit): readonly Column<SigningKey>[] => {
  const { keys } = visit.say.manufacturer;
  return [
    {
      name: 'key',
      title: keys.key,
      cell: (key) => html`<b>${keyName(key)}</b><br><small class="long">${key.address}</small>`,
      text: ({ address }) => address,
    },
    {
      name: 'state',
      title: keys.state,
      cell: (key) => {
        const state = keyState(visit, key);
        return html`<span class="tag ${TONES[state]}">${keys.states[state]}</span>`;
      },
      text: (key) => keyState(visit, key),
    },
    ...(visit.actor.part === 'manufacturer' ? [] : [purposesColumn(visit)]),
    {
      name: 'suite',
      title: keys.suite,
      cell: ({ suite, elsewhere }) =>
        html`${keys.suites[suite]}${elsewhere ? html`<br><small>${keys.elsewhere}</small>` : ''}`,
      text: ({ suite }) => suite,
    },
    {
      name: 'from',
      title: keys.from,
      cell: ({ from }) => day(visit, from),
      text: ({ from }) => from,
    },
    {
      name: 'until',
      title: keys.until,
      cell: ({ until }) => (until === null ? keys.noEnd : day(visit, until)),
      text: ({ until }) => until,
    },
    {
      name: 'compromisedSince',
      title: keys.compromisedSince,
      cell: ({ compromisedSince }) => moment(visit, compromisedSince),
      text: ({ compromisedSince }) => compromisedSince,
    },
  ];
};

/** Where whoever looks has its keys. */
const keysPath = ({ actor }: Visit): string => {
  if (actor.part === 'manufacturer') return SIGNING_KEYS;
  return actor.part === 'registry' ? REGISTRY_KEYS : AUTHORITY_KEYS;
};

/** What is said of keys: of an authority's in words of its own. */
const keysWords = ({ actor, say }: Visit) =>
  actor.part === 'manufacturer'
    ? say.manufacturer.keys
    : { ...say.manufacturer.keys, ...say.documents.keys };

/** The own keys; the ministry is told those of others too. */
const ownKeys = async (visit: Visit): Promise<Outcome<readonly SigningKey[]>> => {
  const { register, actor } = visit;
  const found = await listSigningKeys(register, actor);
  if (found.kind === 'refused') return found;
  const own = `:authorities:${actor.organisation}#`;
  const { items } = found.value;
  const value =
    actor.part === 'manufacturer' ? items : items.filter(({ address }) => address.includes(own));
  return { kind: 'done', value };
};

const actsCell = (visit: Visit, key: SigningKey): Html => {
  const { keys } = visit.say.manufacturer;
  const state = keyState(visit, key);
  if (state === 'compromised') return html``;
  return html`${
    state === 'ended' ? '' : html`<a href="${keysPath(visit)}/${key.id}/end">${keys.end}</a><br>`
  }<a href="${keysPath(visit)}/${key.id}/compromised">${keys.compromise}</a>`;
};

const makeForm = (visit: Visit, typed: Readonly<Record<string, string>>, errors: Errors): Html => {
  const { keys } = visit.say.manufacturer;
  return form({
    act: 'make',
    to: keysPath(visit),
    body: html`${select({
      name: 'suite',
      label: keys.suite,
      hint: keys.suiteHint,
      options: SUITES.map((value) => ({ value, words: keys.suites[value] })),
      value: typed['suite'] ?? '',
    })}${field({
      name: 'from',
      label: keys.from,
      hint: keys.fromHint,
      type: 'date',
      value: typed['from'] ?? visit.today,
      error: errors['from'] ?? '',
      required: true,
      className: 'short',
      more: `min="${visit.today}"`,
    })}<button>${keys.make}</button>`,
  });
};

const shown = async (
  visit: Visit,
  typed: Readonly<Record<string, string>> = {},
  errors: Errors = {},
): Promise<PageAnswer> => {
  const { register, actor } = visit;
  const keys = keysWords(visit);
  const found = await ownKeys(visit);
  if (found.kind === 'refused') return found;
  const versions = await listTrustVersions(register, actor, { limit: 1 });
  if (versions.kind === 'refused') return versions;
  const items = found.value;
  const columns = keyColumns(visit);
  const [last] = versions.value.items;
  const signs = mayTake(visit, makeSigningKey);
  const may = items.filter((key) => keyState(visit, key) === 'signs').length;
  return listPage(visit, {
    file: 'signing-keys',
    columns,
    ask: pagesOf(items),
    around: () => ({
      title: keys.title,
      status: Object.keys(errors).length === 0 ? 200 : UNPROCESSABLE,
      above: html`${doneNote(visit)}
        <p class="lead">${keys.lead(may)}</p><p>${keys.more}</p>${errorSummary(visit, errors)}`,
      caption: keys.caption,
      columns: signs
        ? [...columns, { name: 'acts', title: keys.acts, cell: (key) => actsCell(visit, key) }]
        : columns,
      empty: keys.empty,
      below: html`<h2>${keys.trustTitle}</h2>${
        last === undefined
          ? html`<p class="empty">${keys.noTrustList}</p>`
          : facts([
              [keys.version, String(last.version)],
              [keys.issuedAt, moment(visit, last.issuedAt)],
              [keys.digest, html`<code class="long">${last.digest}</code>`],
              [keys.inIt, keys.inItTells(items.filter(({ trusted }) => trusted).map(keyName))],
            ])
      }
      ${signs ? html`<h2>${keys.makeTitle}</h2><p>${keys.makeLead}</p>${makeForm(visit, typed, errors)}` : ''}
      ${ownKeyForm(visit)}`,
    }),
  });
};

/** The keys of whoever looks: which of them sign, until when, and which trust list names them. */
const keysPage = (path: string, access: Access, acts: NonNullable<Page['acts']> = {}): Page => ({
  path,
  access,
  show: (visit) => shown(visit),
  acts: {
    ...acts,
    make: async (visit, sent) => {
      const { register, actor, say } = visit;
      const [suite, from] = [sent.value('suite'), sent.value('from')];
      const typed = { suite, from };
      if (!DAY.test(from) || from < visit.today)
        return shown(visit, typed, { from: say.manufacturer.keys.wrongFrom });
      const done = await makeSigningKey(register, actor, {
        suite: SUITES.find((one) => one === suite) ?? 'eddsa-jcs-2022',
        from,
      });
      if (done.kind === 'done') return { kind: 'go', to: `${path}?done=keyMade` };
      return done.field === 'from'
        ? shown(visit, typed, refusalErrors(visit, done, { fields: ['from'], otherwise: 'from' }))
        : done;
    },
  },
});

const aboutKey = async (
  visit: Visit,
): Promise<{
  readonly key: SigningKey;
  readonly crumbs: NonNullable<ShownPage['crumbs']>;
} | null> => {
  const found = await ownKeys(visit);
  const id = pathId(visit);
  const key = found.kind === 'done' ? found.value.find((one) => one.id === id) : undefined;
  return key === undefined ? null : { key, crumbs: [[keysPath(visit), keysWords(visit).title]] };
};

const NOT_FOUND = { kind: 'refused', code: 'not-found', field: 'key', values: {} } as const;

const endPage = (path: string): Page =>
  actionPage(endSigningKey, {
    path: `${path}/{id}/end`,
    of: { key: pathId },
    writes: { until: 'until' },
    about: async (visit) => {
      const found = await aboutKey(visit);
      if (found === null) return NOT_FOUND;
      const { keys } = visit.say.manufacturer;
      const { key, crumbs } = found;
      return {
        title: keys.endTitle(keyName(key)),
        crumbs,
        lead: keys.endLead,
        fields: [
          { name: 'until', label: keys.lastDay, hint: keys.lastDayHint, draft: visit.today },
        ],
        follows: keys.endFollows,
        go: keys.end,
        danger: true,
      };
    },
    goesTo: () => `${path}?done=keyEnded`,
  });

/** An instant as people write it, on the clock of China; whatever else was written stays. */
const instantIn = (written: string): string =>
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/.test(written)
    ? atChina(written.slice(0, 10), `${written.slice(11)}:00`)
    : written;

const compromisedPage = (path: string): Page =>
  actionPage(markKeyCompromised, {
    path: `${path}/{id}/compromised`,
    of: { key: pathId },
    writes: { since: 'since' },
    tidy: { since: instantIn },
    about: async (visit) => {
      const found = await aboutKey(visit);
      if (found === null) return NOT_FOUND;
      const { keys } = visit.say.manufacturer;
      const { key, crumbs } = found;
      return {
        title: keys.compromiseTitle(keyName(key)),
        crumbs,
        lead: keys.compromiseLead,
        fields: [{ name: 'since', label: keys.since, hint: keys.sinceHint }],
        follows: keys.compromiseFollows,
        go: keys.compromise,
        danger: true,
      };
    },
    goesTo: () => `${path}?done=keyCompromised`,
  });

const pagesAt = (path: string, access: Access, acts?: Page['acts']): readonly Page[] => [
  keysPage(path, access, acts),
  endPage(path),
  compromisedPage(path),
];

/** The keys of a manufacturer, and what is decided of each with what follows from it. */
export const SIGNING_KEY_PAGES: readonly Page[] = pagesAt(SIGNING_KEYS, READS, OWN_KEY_ACTS);

/** The same of an office and of the ministry. */
export const AUTHORITY_KEY_PAGES: readonly Page[] = pagesAt(AUTHORITY_KEYS, OFFICE_READS);

/** The same of the registry, which signs extracts. */
export const REGISTRY_KEY_PAGES: readonly Page[] = pagesAt(REGISTRY_KEYS, {
  right: 'read',
  parts: ['registry'],
});
