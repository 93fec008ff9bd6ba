import { html } from '../../../report/html/html.ts';
import { FIND_SCRIPT, findBox, findKinds } from '../frame/find-box.ts';
import type { Page } from '../frame/page.ts';
import { shownStoriesHtml } from './stories-html.ts';

/** The first page: the one box, then doors, then what this is; in a demonstration its cars, folded. */
export const HOME_PAGE: Page = {
  path: '/',
  access: 'public',
  show: async (visit) => {
    const { public: words, letters } = visit.say;
    const [refused, ...others] = words.doors;
    const check = { path: '/letters', name: letters.title, words: letters.lead };
    const doors = [...(refused === undefined ? [] : [refused]), check, ...others].map(
      ({ path, name, words: more }) => html`<li><a href="${path}">${name}</a><p>${more}</p></li>`,
    );
    return {
      kind: 'page',
      title: words.homeQuestion,
      islands: [FIND_SCRIPT],
      body: html`<div class="home"><h1>${words.homeQuestion}</h1><p class="sub">${words.homeLead}</p>
        ${findBox(visit)}${findKinds(visit)}</div>
        <ul class="doors">${doors}</ul>${await shownStoriesHtml(visit)}
        <div class="home-words">${words.what.map((sentence) => html`<p>${sentence}</p>`)}</div>`,
    };
  },
};
