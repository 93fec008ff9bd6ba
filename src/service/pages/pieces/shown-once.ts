import { type Html, html } from '../../../report/html/html.ts';
import type { ShownPage, Visit } from '../frame/page.ts';

/** A secret that is shown once. */
export interface ShownOnce {
  readonly title: string;
  /** What to do with it now. */
  readonly lead: string;
  /** Names with their texts, to be copied whole. */
  readonly secrets: readonly (readonly [string, string])[];
  readonly more?: Html;
  /** Where it leads on. */
  readonly back: readonly [string, string];
  readonly crumbs?: ShownPage['crumbs'];
}

/** A page that shows a secret: once, in answer to the form that made it. */
export const shownOnce = ({
  title,
  lead,
  secrets,
  more,
  back,
  crumbs = [],
}: ShownOnce): ShownPage => ({
  kind: 'page',
  title,
  crumbs,
  body: html`<h1>${title}</h1><p class="note lead">${lead}</p>
    <dl class="facts">${secrets.map(
      ([name, text]) => html`<div><dt>${name}</dt><dd><code class="long">${text}</code></dd></div>`,
    )}</dl>${more ?? ''}<p><a href="${back[0]}">${back[1]}</a></p>`,
});

/** What a page says when a form whose secret was shown came once more; nothing otherwise. */
export const sentAgain = ({ query, say }: Visit): Html =>
  query.get('sent') === 'again'
    ? html`<p class="note" role="status">${say.administrator.sentAgain}</p>`
    : html``;
