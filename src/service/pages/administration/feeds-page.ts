import { ACCOUNTS } from '../../../domain/facts/fact-table.ts';
import { listFeeds } from '../../../register/feeds/list-feeds.ts';
import { takeFeed } from '../../../register/feeds/take-feed.ts';
import { accountsFedBy, PARTS_THAT_FEED } from '../../../register/telling/feed-accounts.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { keepFile } from '../../body/keep-file.ts';
import type { Act, Page, PageAnswer, Visit } from '../frame/page.ts';
import { accountWords } from '../pieces/account-words.ts';
import { doneNote } from '../pieces/done-note.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import { listPage } from '../pieces/list-page.ts';
import { refusalWords } from '../pieces/refused.ts';
import { feedColumns } from './feed-columns.ts';
import { SAY_TOLD } from './say-told-page.ts';

const UPLOAD_LIMIT = 50_000_000; // not-law: bytes of a form
const UNPROCESSABLE = 422; // not-law: of HTTP
const PATH = '/feeds';

const uploadForm = (visit: Visit, account: string, errors: Errors): Html => {
  const { feeds } = visit.say.administrator;
  const accounts = accountsFedBy(visit.actor.part);
  return form({
    act: 'take',
    to: PATH,
    files: true,
    body: html`${select({
      name: 'account',
      label: feeds.account,
      value: account,
      error: errors['account'] ?? '',
      options: accounts.map((one) => ({ value: one, words: accountWords(visit, one) })),
    })}${field({
      name: 'file',
      label: feeds.file,
      hint: feeds.fileHint,
      error: errors['file'] ?? '',
      type: 'file',
      required: true,
    })}<button>${feeds.send}</button>`,
  });
};

const listed = (
  visit: Visit,
  {
    own,
    above,
    status = 200,
  }: { readonly own: boolean; readonly above: Html; readonly status?: number },
): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { feeds } = say.administrator;
  const accounts = own ? accountsFedBy(actor.part) : ACCOUNTS;
  const account = accounts.find((one) => one === filterOf(visit, 'account'));
  const below = own ? PATH : '/administration/feeds';
  const filters = html`<div class="field"><label for="f-which">${feeds.account}</label>
    <select id="f-which" name="account"><option value="">${say.frame.everything}</option>${accounts.map(
      (one) =>
        html`<option value="${one}"${one === account ? raw(' selected') : ''}>${accountWords(visit, one)}</option>`,
    )}</select></div>`;
  const title = own ? feeds.ownTitle : feeds.title;
  return listPage(visit, {
    file: 'feeds',
    columns: feedColumns(visit, { below, authority: !own }),
    ask: (page) =>
      listFeeds(register, actor, { ...page, ...(account !== undefined && { account }) }),
    around: () => ({
      title,
      status,
      above: html`<p>${own ? feeds.ownLead : feeds.lead}</p>${above}`,
      caption: feeds.title,
      filters,
      empty: own ? feeds.ownEmpty : feeds.empty,
    }),
  });
};

const own = (visit: Visit, account = '', errors: Errors = {}): Promise<PageAnswer> => {
  const { feeds } = visit.say.administrator;
  const may = visit.actor.rights.includes('tell');
  const told = visit.query.get('done') === 'told' ? feeds.told.done : '';
  const hand = may
    ? html`${uploadForm(visit, account, errors)}<p><a href="${SAY_TOLD}">${feeds.told.title}</a></p>`
    : '';
  const above = html`${doneNote(told)}${errorSummary(visit, errors)}${hand}
    <p class="quiet">${feeds.takenHint}</p>`;
  const wrong = Object.keys(errors).length > 0;
  return listed(visit, { own: true, above, status: wrong ? UNPROCESSABLE : 200 });
};

const take: Act = async (visit, sent) => {
  const { register, actor, say } = visit;
  const { feeds } = say.administrator;
  const given = sent.value('account');
  const account = accountsFedBy(actor.part).find((one) => one === given);
  const file = sent.file('file');
  if (account === undefined) return own(visit, given, { account: feeds.accountMissing });
  if (file === null) return own(visit, given, { file: feeds.fileMissing });
  const kept = await keepFile(file.bytes);
  try {
    const taken = await takeFeed(register, actor, { account, name: file.name, file: kept.file });
    if (taken.kind === 'done') return { kind: 'go', to: `${PATH}/${taken.value.id}?done=1` };
    if (taken.field === '') return taken;
    const values = Object.values(taken.values).join(' · ');
    const words = refusalWords(visit, taken);
    return await own(visit, given, { file: values === '' ? words : `${words} (${values})` });
  } finally {
    await kept.remove();
  }
};

/** Handing in a file of an account that the own authority keeps, and those it handed in. */
export const FEEDS_PAGE: Page = {
  path: PATH,
  access: { right: 'read', parts: PARTS_THAT_FEED },
  formLimit: UPLOAD_LIMIT,
  show: (visit) => own(visit),
  acts: { take },
};

/** Every file that an authority handed in, for the administrator. */
export const ALL_FEEDS_PAGE: Page = {
  path: '/administration/feeds',
  access: { right: 'read', parts: ['administrator'] },
  show: (visit) => listed(visit, { own: false, above: html`` }),
};
