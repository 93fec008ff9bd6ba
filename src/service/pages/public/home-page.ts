import { foldVin } from '../../../domain/vin/fold-vin.ts';
import { parseVin } from '../../../domain/vin/vin.ts';
import { SHOWN_COMPLAINT } from '../../../register/demonstration/complaint-words.ts';
import { STORIES } from '../../../register/demonstration/stories.ts';
import { receiptOfForm } from '../../../register/use-cases/complaints/file-complaint.ts';
import { writtenIn } from '../../../report/html/bilingual.ts';
import { vinHtml } from '../../../report/html/vin-html.ts';
import { type Html, html, raw } from '../html.ts';
import type { Page, Visit } from '../page.ts';
import { inOwn } from '../pieces/in-own.ts';
import { mistypedPage, vinBox } from './vin-box.ts';

/** In a demonstration, the cars that are worth looking up first. */
const storiesHtml = (visit: Visit): Html => {
  const { register, language, say } = visit;
  if (!register.demonstration) return html``;
  const items = STORIES.map(
    ({
      vin,
      title,
    }) => html`<li><a href="/vehicles/${vin}">${raw(writtenIn(language, () => vinHtml(vin)))}</a>
      <small>${inOwn(visit, title)}</small></li>`,
  );
  return html`<h2>${say.public.stories}</h2><ul class="meant">${items}</ul>`;
};

/** In a demonstration, a complaint whose receipt is no secret. */
const complaintHtml = async ({ register, say }: Visit): Promise<Html> => {
  if (!register.demonstration) return html``;
  const receipt = await receiptOfForm(register, SHOWN_COMPLAINT);
  return receipt.kind === 'refused'
    ? html``
    : html`<p>${say.complaints.demonstration}:
        <a href="/complaints/${receipt.value}"><code dir="ltr">${receipt.value}</code></a></p>`;
};

/** The first page: one box for a VIN, and what this is. */
export const HOME_PAGE: Page = {
  path: '/',
  access: 'public',
  show: async (visit) => {
    const { say, query } = visit;
    const typed = query.get('vin');
    const vin = parseVin(foldVin(typed ?? ''));
    if (vin !== null) return { kind: 'go', to: `/vehicles/${vin}` };
    if (typed !== null) return mistypedPage(visit, typed);
    const { homeQuestion, what, doors } = say.public;
    const letters = { path: '/letters', name: say.letters.title, words: say.letters.lead };
    const links = [letters, ...doors].map(
      ({ path, name, words }) => html`<li><a href="${path}">${name}</a><p>${words}</p></li>`,
    );
    return {
      kind: 'page',
      title: homeQuestion,
      body: html`<div class="home"><h1>${homeQuestion}</h1>${vinBox(visit)}
        <div class="home-words">${what.map((sentence) => html`<p>${sentence}</p>`)}</div></div>
        ${storiesHtml(visit)}${await complaintHtml(visit)}<ul class="doors">${links}</ul>`,
    };
  },
};
