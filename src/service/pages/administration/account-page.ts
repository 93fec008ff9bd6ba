import { z } from 'zod';
import { ORGANISED_PARTS } from '../../../register/actor.ts';
import { leaveOrganisation } from '../../../register/members/leave-organisation.ts';
import { PARTS_THAT_FEED } from '../../../register/telling/feed-accounts.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { PASSWORD_LENGTH } from '../../sign-in/sign-in-options.ts';
import type { Act, Page, PageAnswer, Visit } from '../frame/page.ts';
import { MAIL_ACCOUNT } from '../pieces/account-paths.ts';
import { doneNote } from '../pieces/done-note.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { PASSKEY_ISLAND, passkeyButton } from '../pieces/passkey.ts';
import { moment } from '../pieces/when.ts';
import { knock, type SignInPageParts } from '../public/sign-in-page.ts';

const PATH = '/account';
const UNPROCESSABLE = 422; // not-law: of HTTP

const Passkeys = z.array(
  z.object({
    id: z.string(),
    name: z.string().nullish(),
    createdAt: z.string().nullish(),
  }),
);
type Passkey = z.infer<typeof Passkeys>[number];

const passkeysOf = async (visit: Visit, parts: SignInPageParts): Promise<readonly Passkey[]> => {
  const answer = await knock(visit, parts, '/passkey/list-user-passkeys', null);
  if (!answer.ok) return [];
  const read = Passkeys.safeParse(await answer.json());
  return read.success ? read.data : [];
};

const Linked = z.array(z.object({ id: z.string(), providerId: z.string(), createdAt: z.string() }));
type LinkedProvider = z.infer<typeof Linked>[number];

const linkedOf = async (
  visit: Visit,
  parts: SignInPageParts,
): Promise<readonly LinkedProvider[]> => {
  const answer = await knock(visit, parts, '/list-accounts', null);
  return answer.ok ? Linked.parse(await answer.json()) : [];
};

const placesHtml = ({ say, actor }: Visit): Html => {
  const { account, members, keys, webhooks, feeds } = say.administrator;
  const manages = actor.rights.includes('manage');
  const places: readonly (readonly [boolean, string, string])[] = [
    [manages, '/members', members.ownTitle],
    [manages, '/keys', keys.title],
    [manages, '/webhooks', webhooks.title],
    [PARTS_THAT_FEED.includes(actor.part), '/feeds', feeds.ownTitle],
  ];
  const open = places.filter(([may]) => may);
  return open.length === 0
    ? html``
    : html`<h2>${account.organisation}</h2><ul class="places">${open.map(
        ([, path, name]) => html`<li><a href="${path}">${name}</a></li>`,
      )}</ul>`;
};

const passkeysHtml = (
  visit: Visit,
  { base }: SignInPageParts,
  passkeys: readonly Passkey[],
): Html => {
  const { say, language } = visit;
  const { account } = say.administrator;
  const lines = passkeys.map(
    ({ id, name, createdAt }) => html`<li>${name || account.passkeyNameless}
      <span class="quiet">${account.passkeyMade} ${moment({ language }, createdAt ?? null)}</span>
      ${form({
        act: 'removePasskey',
        to: PATH,
        className: 'inline',
        body: html`<input type="hidden" name="passkey" value="${id}"><button class="link">${account.remove}</button>`,
      })}</li>`,
  );
  return html`<h2>${account.passkeys}</h2><p>${account.passkeysLead}</p>
    ${lines.length === 0 ? html`<p class="empty">${account.passkeysEmpty}</p>` : html`<ul class="lines">${lines}</ul>`}
    ${passkeyButton({
      does: 'make',
      base,
      to: `${PATH}?done=added`,
      button: account.passkeyAdd,
      failed: account.passkeyFailed,
      needs: account.passkeyNeeds,
    })}`;
};

const linkedHtml = (visit: Visit, linked: readonly LinkedProvider[]): Html => {
  if (linked.length === 0) return html``;
  const { say, language } = visit;
  const { account } = say.administrator;
  const lines = linked.map(
    ({ id, providerId, createdAt }) => html`<li>${providerId}
      <span class="quiet">${account.passkeyMade} ${moment({ language }, createdAt)}</span>
      ${form({
        act: 'unlink',
        to: PATH,
        className: 'inline',
        body: html`<input type="hidden" name="linked" value="${id}"><button class="link">${account.remove}</button>`,
      })}</li>`,
  );
  return html`<h2>${account.linked}</h2><p>${account.linkedLead}</p><ul class="lines">${lines}</ul>`;
};

const secretsHtml = ({ say }: Visit, errors: Errors, stays: boolean): Html => {
  const { account, members } = say.administrator;
  const secret = (name: 'current' | 'next', autocomplete: string): Html =>
    field({
      name,
      label: account[name],
      hint: name === 'next' ? members.passwordHint : '',
      error: errors[name] ?? '',
      type: 'password',
      required: true,
      autocomplete,
      more: `maxlength="${PASSWORD_LENGTH.most}"`,
    });
  return html`<h2>${account.password}</h2>${form({
    act: 'changePassword',
    to: PATH,
    body: html`${secret('current', 'current-password')}${secret('next', 'new-password')}
      <button>${account.change}</button>`,
  })}<h2>${account.everywhere}</h2>${form({
    act: 'signOutEverywhere',
    to: PATH,
    body: html`<p>${account.everywhereHint}${stays ? ` ${account.waysStay}` : ''}</p>
      <button class="second">${account.everywhere}</button>`,
  })}<h2>${members.leaveOwn}</h2>${form({
    act: 'checkLeave',
    to: PATH,
    body: html`<button class="danger">${members.leaveOwn}</button>`,
  })}`;
};

const accountShown = async (
  visit: Visit,
  parts: SignInPageParts,
  errors: Errors = {},
): Promise<PageAnswer> => {
  const { say, actor, query } = visit;
  const { account, rights } = say.administrator;
  const own = actor.person !== null;
  const passkeys = own ? await passkeysOf(visit, parts) : [];
  const linked = own ? await linkedOf(visit, parts) : [];
  const stays = passkeys.length + linked.length > 0;
  const dones: Readonly<Record<string, string>> = {
    added: account.added,
    removed: account.removed,
    unlinked: account.unlinked,
    changed: stays ? `${account.changed} ${account.waysStay}` : account.changed,
  };
  const done = dones[query.get('done') ?? ''];
  const head = html`${doneNote(done)}<h1>${account.title}</h1>
    <p class="lead">${account.lead(say.frame.parts[actor.part])}</p>${errorSummary(visit, errors)}
    <h2>${account.mayDo}</h2>
    <ul>${actor.rights.map((right) => html`<li>${rights[right]}</li>`)}</ul>
    <p><a href="${MAIL_ACCOUNT}">${say.notices.title}</a></p>${placesHtml(visit)}`;
  const ways = own
    ? html`${passkeysHtml(visit, parts, passkeys)}${linkedHtml(visit, linked)}${secretsHtml(visit, errors, stays)}`
    : html`<p class="note">${account.byKey}</p>`;
  return {
    kind: 'page',
    title: account.title,
    islands: [PASSKEY_ISLAND],
    ...(Object.keys(errors).length > 0 && { status: UNPROCESSABLE }),
    body: html`${head}${ways}`,
  };
};

const changePassword =
  (parts: SignInPageParts): Act =>
  async (visit, sent) => {
    const { account } = visit.say.administrator;
    const currentPassword = sent.all('current')[0] ?? '';
    const newPassword = sent.all('next')[0] ?? '';
    const { least, most } = PASSWORD_LENGTH;
    const wrong: Errors = {
      ...(currentPassword === '' && { current: visit.say.forms.missing(account.current) }),
      ...((newPassword.length < least || newPassword.length > most) && { next: account.wrongNext }),
    };
    if (Object.keys(wrong).length > 0) return accountShown(visit, parts, wrong);
    const answer = await knock(visit, parts, '/change-password', { currentPassword, newPassword });
    if (!answer.ok) return accountShown(visit, parts, { current: account.wrongCurrent });
    return { kind: 'go', to: `${PATH}?done=changed`, cookies: answer.headers.getSetCookie() };
  };

const checkLeave: Act = async ({ say }) => {
  const { account, members, cannotUndo } = say.administrator;
  return {
    kind: 'page',
    title: members.leaveOwn,
    crumbs: [[PATH, account.title]],
    body: html`<h1>${members.leaveOwn}</h1><p class="warning">${members.leaveWarning} ${cannotUndo}</p>${form(
      {
        act: 'leave',
        to: PATH,
        body: html`<div class="buttons"><button class="danger">${members.leaveOwn}</button>
        <a href="${PATH}">${say.frame.cancel}</a></div>`,
      },
    )}`,
  };
};

const leave: Act = async ({ register, actor }) => {
  const left = await leaveOrganisation(register, actor, { person: actor.person ?? '' });
  return left.kind === 'refused' ? left : { kind: 'go', to: '/' };
};

/** The own account: what one may, passkeys, linked providers, password, sessions, and the way out. */
export const accountPage = (parts: SignInPageParts): Page => ({
  path: PATH,
  access: { right: 'read', parts: ORGANISED_PARTS },
  show: (visit) => accountShown(visit, parts),
  acts: {
    changePassword: changePassword(parts),
    removePasskey: async (visit, sent) => {
      await knock(visit, parts, '/passkey/delete-passkey', { id: sent.value('passkey') });
      return { kind: 'go', to: `${PATH}?done=removed` };
    },
    unlink: async (visit, sent) => {
      await knock(visit, parts, '/unlink-account', { id: sent.value('linked') });
      return { kind: 'go', to: `${PATH}?done=unlinked` };
    },
    signOutEverywhere: async (visit) => {
      const answer = await knock(visit, parts, '/revoke-sessions', {});
      return { kind: 'go', to: '/sign-in', cookies: answer.headers.getSetCookie() };
    },
    checkLeave,
    leave,
  },
});
