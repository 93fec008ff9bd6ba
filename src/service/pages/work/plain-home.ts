import { html } from '../html.ts';
import type { WorkHome } from './work-home.ts';

/** The home of a part for which nothing is collected yet: where it may go. */
export const plainHome: WorkHome = async ({ say }) => ({
  kind: 'page',
  title: say.work.title,
  body: html`<h1>${say.work.title}</h1><p>${say.work.nothingCollected}</p>
    <p><a href="/law">${say.frame.places.law}</a> · <a href="/docs">${say.frame.places.docs}</a></p>`,
});
