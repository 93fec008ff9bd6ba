import { atChina } from '../../../domain/calendar/china-clock.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { ORGANISED_PARTS } from '../../../register/actor.ts';
import { type Key, SCOPES } from '../../../register/members/key-shapes.ts';
import { listKeys } from '../../../register/members/list-keys.ts';
import { makeKey } from '../../../register/members/make-key.ts';
import { revokeKey } from '../../../register/members/revoke-key.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { checks } from '../pieces/checks.ts';
import { doneNote } from '../pieces/done-note.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';
import { sentAgain, shownOnce } from '../pieces/shown-once.ts';
import { day, moment } from '../pieces/when.ts';

const PATH = '/keys';
const UNPROCESSABLE = 422; // not-law: of HTTP
const LABEL_LENGTH = 200; // not-law: characters of a label
const FIELDS = ['label', 'scopes', 'expiresAt'] as const;

/** What was typed into the form of a key. */
interface Typed {
  readonly label: string;
  readonly scopes: readonly string[];
  /** Day in China, ISO; empty: it lives until it is revoked. */
  readonly expiresAt: string;
}

const crumbs = ({ say }: Visit): NonNullable<ShownPage['crumbs']> => [
  ['/account', say.administrator.account.title],
];

const revokeForm = ({ say }: Visit, { id }: Key): Html =>
  form({
    act: 'checkRevoke',
    to: PATH,
    className: 'inline',
    body: html`<input type="hidden" name="key" value="${id}">
      <button class="link">${say.administrator.keys.revoke}</button>`,
  });

const columnsOf = (visit: Visit): readonly Column<Key>[] => {
  const { say, language } = visit;
  const { administrator } = say;
  const { keys } = administrator;
  return [
    { name: 'label', title: keys.label, cell: ({ label }) => label, text: ({ label }) => label },
    {
      name: 'scopes',
      title: keys.scopes,
      cell: ({ scopes }) =>
        scopes
          .map((scope) => administrator.shortRights[scope])
          .join(language === 'zh' ? '、' : ', '),
      text: ({ scopes }) => scopes.join(' '),
    },
    {
      name: 'state',
      title: administrator.state,
      cell: ({ state }) => keys.states[state],
      text: ({ state }) => state,
    },
    {
      name: 'madeAt',
      title: keys.madeAt,
      cell: ({ madeAt }) => moment({ language }, madeAt),
      text: ({ madeAt }) => madeAt,
    },
    {
      name: 'expiresAt',
      title: keys.expires,
      cell: ({ expiresAt }) => moment({ language }, expiresAt),
      text: ({ expiresAt }) => expiresAt,
    },
    {
      name: 'lastUsedOn',
      title: keys.lastUsed,
      cell: ({ lastUsedOn }) =>
        lastUsedOn === null ? administrator.never : day({ language }, lastUsedOn),
      text: ({ lastUsedOn }) => lastUsedOn,
    },
    {
      name: 'revoke',
      title: keys.revoke,
      cell: (key) => (key.state === 'live' ? revokeForm(visit, key) : ''),
    },
  ];
};

const makeForm = (visit: Visit, { label, scopes, expiresAt }: Typed, errors: Errors): Html => {
  const { say, actor } = visit;
  const { administrator } = say;
  const { keys } = administrator;
  return form({
    act: 'make',
    to: PATH,
    body: html`${field({
      name: 'label',
      label: keys.label,
      hint: keys.labelHint,
      value: label,
      error: errors['label'] ?? '',
      required: true,
      more: `maxlength="${LABEL_LENGTH}"`,
    })}${checks({
      name: 'scopes',
      legend: keys.scopes,
      options: SCOPES.filter((scope) => actor.rights.includes(scope)).map((value) => ({
        value,
        words: administrator.rights[value],
      })),
      taken: scopes,
      error: errors['scopes'] ?? '',
      required: true,
    })}${field({
      name: 'expiresAt',
      label: keys.expires,
      hint: keys.expiresHint,
      value: expiresAt,
      error: errors['expiresAt'] ?? '',
      type: 'date',
      className: 'short',
    })}<button>${keys.makeGo}</button>`,
  });
};

const keysPage = async (
  visit: Visit,
  typed: Typed = { label: '', scopes: ['read'], expiresAt: '' },
  errors: Errors = {},
): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const { keys } = say.administrator;
  const found = await listKeys(register, actor);
  if (found.kind === 'refused') return found;
  const done = query.get('done') === 'revoked' ? keys.revokedDone : '';
  return listPage(visit, {
    file: 'keys',
    columns: columnsOf(visit),
    ask: pagesOf(found.value.items),
    around: () => ({
      title: keys.title,
      crumbs: crumbs(visit),
      ...(Object.keys(errors).length > 0 && { status: UNPROCESSABLE }),
      heading: html`${sentAgain(visit)}${doneNote(done)}<h1>${keys.title}</h1>`,
      above: html`<p>${keys.lead}</p>${errorSummary(visit, errors)}`,
      caption: keys.title,
      empty: keys.empty,
      below: html`<h2>${keys.make}</h2>${makeForm(visit, typed, errors)}`,
    }),
  });
};

const make: Act = async (visit, sent) => {
  const { register, actor, say } = visit;
  const { keys } = say.administrator;
  const typed: Typed = {
    label: sent.value('label'),
    scopes: sent.all('scopes'),
    expiresAt: sent.value('expiresAt'),
  };
  const { label, expiresAt } = typed;
  const scopes = SCOPES.filter((scope) => typed.scopes.includes(scope));
  const dayWrong = expiresAt !== '' && parseIsoDate(expiresAt) === null;
  const errors: Errors = {
    ...((label === '' || label.length > LABEL_LENGTH) && { label: keys.wrongLabel }),
    ...(scopes.length === 0 && { scopes: keys.wrongScopes }),
    ...(dayWrong && { expiresAt: keys.wrongExpires }),
  };
  if (Object.keys(errors).length > 0) return keysPage(visit, typed, errors);
  const made = await makeKey(register, actor, {
    label,
    scopes,
    expiresAt: expiresAt === '' ? null : new Date(atChina(expiresAt)).toISOString(),
  });
  if (made.kind === 'refused') {
    if (made.code === 'right-missing') return made;
    return keysPage(
      visit,
      typed,
      refusalErrors(visit, made, { fields: FIELDS, otherwise: 'label' }),
    );
  }
  return shownOnce({
    title: keys.madeTitle,
    lead: keys.madeLead,
    secrets: [
      [keys.label, label],
      [keys.key, made.value.key],
    ],
    back: [PATH, keys.title],
    crumbs: [...crumbs(visit), [PATH, keys.title]],
  });
};

const checkRevoke: Act = async (visit, sent) => {
  const { register, actor, say } = visit;
  const { keys } = say.administrator;
  const found = await listKeys(register, actor);
  if (found.kind === 'refused') return found;
  const key = found.value.items.find(({ id }) => id === sent.value('key'));
  if (key === undefined) return { kind: 'refused', code: 'not-found', field: 'key', values: {} };
  return {
    kind: 'page',
    title: keys.revokeTitle,
    crumbs: [...crumbs(visit), [PATH, keys.title]],
    body: html`<h1>${keys.revokeTitle}</h1><p class="lead">${key.label}</p>
      <p class="warning">${keys.revokeWarning} ${say.administrator.cannotUndo}</p>
      ${form({
        act: 'revoke',
        to: PATH,
        body: html`<input type="hidden" name="key" value="${key.id}"><div class="buttons">
          <button class="danger">${keys.revoke}</button><a href="${PATH}">${say.frame.cancel}</a></div>`,
      })}`,
  };
};

const revoke: Act = async (visit, sent) => {
  const revoked = await revokeKey(visit.register, visit.actor, { id: sent.value('key') });
  return revoked.kind === 'refused' ? revoked : { kind: 'go', to: `${PATH}?done=revoked` };
};

/** Keys of the own organisation's programs, for who manages it. */
export const KEYS_PAGE: Page = {
  path: PATH,
  access: { right: 'manage', parts: ORGANISED_PARTS },
  show: (visit) => keysPage(visit),
  acts: { make, checkRevoke, revoke },
  shownOnce: ['make'],
};

/** Where an administrator looks for keys: those of the own organisation. */
export const ADMINISTRATOR_KEYS_PAGE: Page = {
  path: '/administration/keys',
  access: { right: 'manage', parts: ['administrator'] },
  show: async () => ({ kind: 'go', to: PATH }),
};
