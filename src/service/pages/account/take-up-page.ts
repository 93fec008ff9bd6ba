import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import type { OpenInvitation } from '../../../register/members/member-shapes.ts';
import { readInvitation } from '../../../register/members/read-invitation.ts';
import { takeUpInvitation } from '../../../register/members/take-up-invitation.ts';
import { PASSWORD_LENGTH } from '../../sign-in/sign-in-options.ts';
import { html } from '../html.ts';
import type { Act, Page, PageAnswer, Shown, Visit } from '../page.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';
import { refusalWords } from '../pieces/refused.ts';
import { momentWords } from '../pieces/when.ts';

const PATH = '/invitations/take-up';
const UNPROCESSABLE = 422; // not-law: of HTTP
const CONFLICT = 409; // not-law: of HTTP
const UserName = z.string().regex(/^[A-Za-z0-9_.]{3,30}$/);
const Email = z.email().max(254);

/** What was typed, but for the password. */
interface Typed {
  readonly token: string;
  readonly userName: string;
  readonly email: string;
}

const formPage = (
  visit: Visit,
  invitation: OpenInvitation,
  { typed, errors }: { readonly typed: Typed; readonly errors: Errors },
): Shown => {
  const { say, language } = visit;
  const { members } = say.administrator;
  const { name, part, expiresAt } = invitation;
  return {
    kind: 'page',
    title: members.takeUp,
    ...(Object.keys(errors).length > 0 && { status: UNPROCESSABLE }),
    body: html`<h1>${members.takeUp}</h1>
      <p class="lead">${members.takeUpLead(name, say.frame.parts[part])}</p>
      <p>${members.invitedUntil(momentWords({ language }, expiresAt))}</p>${errorSummary(visit, errors)}
      ${form({
        act: 'takeUp',
        to: PATH,
        body: html`<input type="hidden" name="token" value="${typed.token}">
          ${field({
            name: 'userName',
            label: members.userName,
            hint: members.userNameHint,
            value: typed.userName,
            error: errors['userName'] ?? '',
            autocomplete: 'username',
            more: 'maxlength="30" spellcheck="false" autocapitalize="none"',
          })}
          ${field({
            name: 'email',
            label: members.email,
            hint: members.emailHint,
            value: typed.email,
            error: errors['email'] ?? '',
            type: 'email',
            autocomplete: 'email',
            more: 'maxlength="254"',
          })}
          ${field({
            name: 'password',
            label: members.password,
            hint: members.passwordHint,
            error: errors['password'] ?? '',
            type: 'password',
            required: true,
            autocomplete: 'new-password',
            more: `minlength="${PASSWORD_LENGTH.least}" maxlength="${PASSWORD_LENGTH.most}"`,
          })}<button>${members.takeUpGo}</button>`,
      })}`,
  };
};

/** The page without an invitation that is open: why, and the box for the token. */
const tokenPage = (visit: Visit, token: string, error: string): Shown => {
  const { members, go } = visit.say.administrator;
  return {
    kind: 'page',
    title: members.takeUp,
    ...(error !== '' && { status: CONFLICT }),
    body: html`<h1>${members.takeUp}</h1>${errorSummary(visit, error === '' ? {} : { token: error })}
      <form method="get" action="${PATH}">${field({
        name: 'token',
        label: members.tokenField,
        hint: members.tokenHint,
        value: token,
        error,
        required: true,
        more: 'maxlength="200" spellcheck="false" autocapitalize="none"',
      })}<button>${go}</button></form>`,
  };
};

const opened = async (
  visit: Visit,
  { typed, errors }: { readonly typed: Typed; readonly errors: Errors },
): Promise<PageAnswer> => {
  const { token } = typed;
  if (token === '') return tokenPage(visit, '', '');
  const invitation = await readInvitation(visit.register, visit.actor, { token });
  if (invitation.kind === 'done') return formPage(visit, invitation.value, { typed, errors });
  return tokenPage(visit, token, refusalWords(visit, invitation));
};

const takeUp: Act = async (visit, sent) => {
  const { members } = visit.say.administrator;
  const typed: Typed = {
    token: sent.value('token'),
    userName: sent.value('userName'),
    email: sent.value('email'),
  };
  const { token, userName, email } = typed;
  const password = sent.all('password')[0] ?? '';
  const wrongLength =
    password.length < PASSWORD_LENGTH.least || password.length > PASSWORD_LENGTH.most;
  const errors: Errors = {
    ...(userName === '' && email === '' && { userName: members.wrongNeither }),
    ...(userName !== '' &&
      !UserName.safeParse(userName).success && { userName: members.wrongUserName }),
    ...(email !== '' && !Email.safeParse(email).success && { email: members.wrongEmail }),
    ...(wrongLength && { password: members.wrongPassword }),
  };
  if (Object.keys(errors).length > 0) return opened(visit, { typed, errors });
  const taken = await takeUpInvitation(
    visit.register,
    {
      token,
      userName: userName === '' ? null : userName.toLowerCase(),
      email: email === '' ? null : email.toLowerCase(),
      password,
    },
    hashPassword,
  );
  if (taken.kind === 'done') return { kind: 'go', to: `${PATH}?done=1` };
  const otherwise = userName === '' ? 'email' : 'userName';
  return opened(visit, {
    typed,
    errors: refusalErrors(visit, taken, { fields: [], otherwise }),
  });
};

/** Taking up an invitation: for who was given its token. */
export const TAKE_UP_PAGE: Page = {
  path: PATH,
  access: 'public',
  bilingual: true,
  show: async (visit) => {
    const { members } = visit.say.administrator;
    if (visit.query.get('done') !== null) {
      return {
        kind: 'page',
        title: members.takenTitle,
        body: html`<h1>${members.takenTitle}</h1><p class="lead">${members.takenLead}</p>
          <p><a class="button" href="/sign-in">${visit.say.frame.signIn}</a></p>`,
      };
    }
    const token = (visit.query.get('token') ?? '').trim();
    return opened(visit, { typed: { token, userName: '', email: '' }, errors: {} });
  },
  acts: { takeUp },
};
