import { foldVin } from '../../../domain/vin/fold-vin.ts';
import { parseVin } from '../../../domain/vin/vin.ts';
import { html } from '../../../report/html/html.ts';
import type { Page } from '../frame/page.ts';
import { shownCodesHtml, storiesHtml } from './stories-html.ts';
import { mistypedPage, vinBox } from './vin-box.ts';

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
        ${storiesHtml(visit, say.public.stories)}${await shownCodesHtml(visit)}<ul class="doors">${links}</ul>`,
    };
  },
};
