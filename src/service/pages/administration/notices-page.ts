import { z } from 'zod';
import { ORGANISED_PARTS } from '../../../register/actor.ts';
import { endCalendar, makeCalendar } from '../../../register/notices/calendar/keep-calendar.ts';
import { getNotices } from '../../../register/notices/get-notices.ts';
import { endOwnMail, subscribeMail } from '../../../register/notices/mail/subscribe-mail.ts';
import { isTold, kindsOf } from '../../../register/notices/news/news-kinds.ts';
import { MailAddress, type Notices } from '../../../register/notices/notice-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Act, Page, PageAnswer, Visit } from '../frame/page.ts';
import { MAIL_ACCOUNT } from '../pieces/account-paths.ts';
import { checks } from '../pieces/checks.ts';
import { doneNote } from '../pieces/done-note.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { radios } from '../pieces/radios.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';
import { sentAgain, shownOnce } from '../pieces/shown-once.ts';
import { moment } from '../pieces/when.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP
const MOST_ADDRESS = 254; // not-law: characters of a box

/** What was chosen; as it stands where nothing was. */
interface Typed {
  readonly address: string;
  readonly language: string;
  readonly digest: string;
  readonly kinds: readonly string[];
}

const typedIn = (sent: Form): Typed => ({
  address: sent.value('address'),
  language: sent.value('language'),
  digest: sent.value('digest'),
  kinds: sent.all('kinds'),
});

const mailForm = (visit: Visit, { mail, kinds }: Notices, typed: Typed, errors: Errors): Html => {
  const { say, language, actor } = visit;
  const words = say.notices;
  const names = new Map(isTold(actor.part) ? kindsOf(actor.part) : []);
  return html`${form({
    act: 'save',
    to: MAIL_ACCOUNT,
    body: html`${field({
      name: 'address',
      label: words.address,
      hint:
        mail === null
          ? words.addressHint
          : [words.addressStays, words.addressHint].join(language === 'zh' ? '' : ' '),
      value: typed.address,
      error: errors['address'] ?? '',
      type: 'email',
      autocomplete: 'email',
      more: `maxlength="${MOST_ADDRESS}"`,
    })}${radios({
      name: 'language',
      legend: words.language,
      value: typed.language,
      options: (['zh', 'en'] as const).map((value) => ({ value, words: words.languages[value] })),
    })}${radios({
      name: 'digest',
      legend: words.digest,
      value: typed.digest,
      options: (['soon', 'daily'] as const).map((value) => ({
        value,
        words: words.digests[value],
      })),
    })}${checks({
      name: 'kinds',
      legend: words.kinds,
      taken: typed.kinds,
      error: errors['kinds'] ?? '',
      options: kinds.map((value) => ({ value, words: names.get(value)?.[language] ?? value })),
    })}<button>${mail === null ? words.begin : words.save}</button>`,
  })}${
    mail === null
      ? ''
      : form({
          act: 'end',
          to: MAIL_ACCOUNT,
          body: html`<button class="second">${words.end}</button>`,
        })
  }`;
};

const mailHtml = (visit: Visit, notices: Notices, typed: Typed | null, errors: Errors): Html => {
  const words = visit.say.notices;
  const { mail, mailsHere, kinds } = notices;
  const state =
    mail === null
      ? html``
      : html`<p class="${mail.state === 'confirmed' ? 'done' : mail.state === 'waits' ? 'note' : 'warning'}">${
          words.states[mail.state]
        }</p>`;
  const body = mailsHere
    ? mailForm(
        visit,
        notices,
        typed ?? {
          address: '',
          language: mail?.language ?? visit.language,
          digest: mail?.digest ?? 'daily',
          kinds: mail?.kinds ?? kinds,
        },
        errors,
      )
    : html`<p class="note">${words.mailNone}</p>`;
  return html`<h2 id="mail">${words.mail}</h2><p>${words.mailLead}</p>${state}${body}`;
};

const calendarHtml = ({ say, language }: Visit, { calendar }: Notices): Html => {
  const words = say.notices;
  const make = form({
    act: 'makeCalendar',
    to: MAIL_ACCOUNT,
    body: html`<button class="${calendar === null ? '' : 'second'}">${
      calendar === null ? words.calendarMake : words.calendarChange
    }</button>`,
  });
  const end = form({
    act: 'endCalendar',
    to: MAIL_ACCOUNT,
    body: html`<button class="second">${words.calendarEnd}</button>`,
  });
  return html`<h2 id="calendar">${words.calendar}</h2><p>${words.calendarLead}</p>${
    calendar === null
      ? html`<p class="empty">${words.calendarNone}</p>${make}`
      : html`<p>${words.calendarMade} ${moment({ language }, calendar.madeAt)}</p>
        <div class="buttons">${make}${end}</div>`
  }`;
};

const noticesShown = async (
  visit: Visit,
  typed: Typed | null = null,
  errors: Errors = {},
): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const words = say.notices;
  const found = await getNotices(register, actor);
  if (found.kind === 'refused') return found;
  const dones: Readonly<Record<string, string>> = {
    saved: words.saved,
    asked: words.asked,
    ended: words.ended,
    calendarEnded: words.calendarEnded,
  };
  const own =
    actor.person === null
      ? html`<p class="note">${words.byKey}</p>`
      : html`${mailHtml(visit, found.value, typed, errors)}${calendarHtml(visit, found.value)}`;
  return {
    kind: 'page',
    title: words.title,
    crumbs: [['/account', say.administrator.account.title]],
    ...(Object.keys(errors).length > 0 && { status: UNPROCESSABLE }),
    body: html`${sentAgain(visit)}${doneNote(dones[query.get('done') ?? ''])}<h1>${words.title}</h1>
      <p class="lead">${words.lead}</p><p>${words.newMeans}</p>${errorSummary(visit, errors)}${own}`,
  };
};

const Choice = z.object({ language: z.enum(['en', 'zh']), digest: z.enum(['soon', 'daily']) });

const save: Act = async (visit, sent) => {
  const { register, actor, say } = visit;
  const words = say.notices;
  const typed = typedIn(sent);
  const { address, kinds } = typed;
  const choice = Choice.safeParse(typed);
  if (!choice.success) return { kind: 'go', to: MAIL_ACCOUNT };
  const errors: Errors = {
    ...(address !== '' &&
      !MailAddress.safeParse(address).success && { address: words.wrongAddress }),
    ...(kinds.length === 0 && { kinds: words.kindsNone }),
  };
  if (Object.keys(errors).length > 0) return noticesShown(visit, typed, errors);
  const saved = await subscribeMail(register, actor, {
    ...{ ...choice.data, kinds },
    ...(address !== '' && { address }),
  });
  if (saved.kind === 'done')
    return { kind: 'go', to: `${MAIL_ACCOUNT}?done=${address === '' ? 'saved' : 'asked'}` };
  const shown = ['kind-unknown', 'address-missing', 'too-many-addresses', 'not-well-formed'];
  return shown.includes(saved.code)
    ? noticesShown(
        visit,
        typed,
        refusalErrors(visit, saved, { fields: ['address', 'kinds'], otherwise: 'address' }),
      )
    : saved;
};

const make: Act = async (visit) => {
  const { register, actor, say, language } = visit;
  const words = say.notices;
  const made = await makeCalendar(register, actor, { language });
  if (made.kind === 'refused') return made;
  return shownOnce({
    title: words.calendar,
    lead: words.calendarKeep,
    secrets: [[words.calendarShown, made.value.url]],
    back: [MAIL_ACCOUNT, words.title],
    crumbs: [
      ['/account', say.administrator.account.title],
      [MAIL_ACCOUNT, words.title],
    ],
  });
};

/** How somebody is told of what happens: by mail, and by a calendar at a secret address. */
export const NOTICES_PAGE: Page = {
  path: MAIL_ACCOUNT,
  access: { right: 'read', parts: ORGANISED_PARTS },
  shownOnce: ['makeCalendar'],
  show: (visit) => noticesShown(visit),
  acts: {
    save,
    end: async ({ register, actor }) => {
      const ended = await endOwnMail(register, actor);
      return ended.kind === 'refused' ? ended : { kind: 'go', to: `${MAIL_ACCOUNT}?done=ended` };
    },
    makeCalendar: make,
    endCalendar: async ({ register, actor }) => {
      const ended = await endCalendar(register, actor);
      return ended.kind === 'refused'
        ? ended
        : { kind: 'go', to: `${MAIL_ACCOUNT}?done=calendarEnded` };
    },
  },
};
