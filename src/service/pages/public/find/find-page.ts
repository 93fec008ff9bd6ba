import { colonOf } from '../../../../domain/statements/punctuation.ts';
import { html } from '../../../../report/html/html.ts';
import { FIND_PATH } from '../../frame/find-box.ts';
import type { Page, PageAnswer, Visit } from '../../frame/page.ts';
import { hostsOf } from '../letters/hosts-of.ts';
import { readBox } from './read-box.ts';
import { boxPage, unreadPage } from './unread-page.ts';

/** The number of a letter or a decision: it opens nothing to who is not signed in, so that nobody tries numbers. */
const numberAnswer = (visit: Visit, number: string): PageAnswer => {
  const { say, actor } = visit;
  if (actor.part !== 'public') return { kind: 'go', to: `/search?q=${encodeURIComponent(number)}` };
  const { numberTitle, number: words } = say.find;
  return boxPage(visit, {
    more: html`<div class="note"><h2>${numberTitle}${colonOf(visit.speaks)}<code>${number}</code></h2><p>${words}</p></div>`,
  });
};

/** Leads on to the page of what was typed, or says why there is none. */
const found = (visit: Visit, typed: string, toReceipt: (receipt: string) => string): PageAnswer => {
  const boxed = readBox(typed, hostsOf(visit));
  switch (boxed.is) {
    case 'vin':
      return { kind: 'go', to: `/vehicles/${boxed.value}` };
    case 'code':
      return { kind: 'go', to: `/L/${boxed.value}` };
    case 'receipt':
      return { kind: 'go', to: toReceipt(boxed.value) };
    case 'number':
      return numberAnswer(visit, boxed.value);
    case 'extract':
      return { kind: 'go', to: `/extracts?paper=${boxed.value}` };
    case 'elsewhere':
      return boxPage(visit, {
        typed,
        error: visit.say.letters.otherPlace.replace('{host}', boxed.host),
      });
    case 'none':
      return unreadPage(visit, typed);
    default:
      return boxed satisfies never;
  }
};

/** The one box: what is typed is led to the page of its thing by its shape. Nothing is looked up here. */
export const FIND_PAGE: Page = {
  path: FIND_PATH,
  access: 'public',
  show: async (visit) => {
    const typed = visit.query.get('q');
    // a receipt is typed where it is sent by POST: no link has one in its query
    return typed === null ? boxPage(visit) : found(visit, typed, () => '/complaints');
  },
  acts: {
    find: async (visit, sent) =>
      found(visit, sent.value('q'), (receipt) => `/complaints/${receipt}`),
  },
};
