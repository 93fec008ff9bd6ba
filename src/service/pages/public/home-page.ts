import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { field } from '../pieces/field.ts';

/** The first page: one box for a VIN, and what this is. */
export const HOME_PAGE: Page = {
  path: '/',
  access: 'public',
  show: async ({ say, query }) => {
    const vin = (query.get('vin') ?? '').trim();
    if (vin !== '') return { kind: 'go', to: `/vehicles/${encodeURIComponent(vin)}` };
    const { homeQuestion, vinLabel, vinHint, vinGo, what } = say.public;
    const box = field({
      name: 'vin',
      label: vinLabel,
      hint: vinHint,
      required: true,
      className: 'vin-box',
      more: 'maxlength="40" spellcheck="false" autocapitalize="characters"',
    });
    return {
      kind: 'page',
      title: homeQuestion,
      body: html`<h1>${homeQuestion}</h1><form method="get" action="/">${box}<button>${vinGo}</button></form>
        ${what.map((sentence) => html`<p>${sentence}</p>`)}`,
    };
  },
};
