import { confirmMail, endMail, readMailLink } from '../../../register/notices/mail/follow-link.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, Page, PageAnswer, Visit } from '../frame/page.ts';
import { form } from '../pieces/form.ts';

const NOT_FOUND = 404; // not-law: of HTTP

type Follow = typeof readMailLink | typeof confirmMail | typeof endMail;

const endForm = ({ say }: Visit): Html =>
  html`<h2>${say.told.endAsk}</h2>${form({
    ...{ act: 'end', harmless: true },
    body: html`<button class="second">${say.told.endGo}</button>`,
  })}`;

const shown = async (visit: Visit, follow: Follow): Promise<PageAnswer> => {
  const { register, actor, say, params } = visit;
  const words = say.told;
  const found = await follow(register, actor, { token: params['token'] ?? '' });
  const page = { kind: 'page', title: words.title, unlisted: true } as const;
  const crumbs = [['/', say.frame.places.home]] as const;
  if (found.kind === 'refused')
    return found.code === 'link-unknown'
      ? {
          ...{ ...page, crumbs, status: NOT_FOUND },
          body: html`<h1>${words.title}</h1><p class="refused" role="alert">${words.unknown}</p>`,
        }
      : found;
  const { kind, state } = found.value;
  const bodies: Readonly<Record<typeof state, Html>> = {
    waits: html`<p class="lead">${words.confirmAsk}</p>${form({
      ...{ act: 'confirm', harmless: true },
      body: html`<button>${words.confirmGo}</button>`,
    })}${endForm(visit)}`,
    late: html`<p class="note">${words.late}</p>${endForm(visit)}`,
    confirmed: html`<p class="done">${words.confirmed[kind]}</p>${endForm(visit)}`,
    ended: html`<p class="done">${words.ended}</p>`,
  };
  return { ...page, crumbs, body: html`<h1>${words.title}</h1>${bodies[state]}` };
};

const end: Act = (visit) => shown(visit, endMail);

/**
 * The page of a mail's link: its owner confirms the address, or ends it. A program for mail ends it by a POST without a
 * form's fields (RFC 8058).
 */
export const MAIL_LINK_PAGE: Page = {
  path: '/mail/{token}',
  access: 'public',
  counted: { show: 'mailLinks', confirm: 'mailLinks', end: 'mailLinks', '': 'mailLinks' },
  show: (visit) => shown(visit, readMailLink),
  acts: { confirm: (visit) => shown(visit, confirmMail), end, '': end },
};
