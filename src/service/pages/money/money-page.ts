import { followMoney } from '../../../register/money/follow-money.ts';
import { MONEY_READERS } from '../../../register/money/money-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, ShownPage, Visit } from '../frame/page.ts';
import { inOffice } from '../pieces/in-area.ts';
import { moneyPath, moneyQuestionsPath } from '../pieces/money-paths.ts';
import { moneyBox } from './money-box.ts';
import { trailHtml } from './trail-html.ts';

const page = (visit: Visit, asked: string, found: Html): ShownPage => {
  const { money } = visit.say;
  return {
    kind: 'page',
    title: money.title,
    body: html`<h1>${money.title}</h1>${moneyBox(visit, asked)}${found}
      <p><a href="${moneyQuestionsPath}">${money.questions.listTitle}</a></p>`,
  };
};

/** Looks up an invoice, refund, entry, licence or VIN, and shows each vehicle on one line. */
export const MONEY_PAGE: Page = inOffice({
  path: moneyPath,
  access: MONEY_READERS,
  show: async (visit) => {
    const { register, actor, say, query } = visit;
    const words = say.money;
    const asked = (query.get('q') ?? '').trim();
    if (asked === '') return page(visit, asked, html``);
    const found = await followMoney(register, actor, { q: asked });
    if (found.kind === 'refused') return found;
    const { items, more } = found.value;
    if (items.length === 0)
      return page(visit, asked, html`<p class="note">${words.nothing(asked)}</p>`);
    const several =
      items.length > 1 ? html`<p class="lead">${words.several(items.length)}</p>` : '';
    const rest = more ? html`<p class="note">${words.more}</p>` : '';
    return page(visit, asked, html`${several}${rest}${items.map((one) => trailHtml(visit, one))}`);
  },
});
