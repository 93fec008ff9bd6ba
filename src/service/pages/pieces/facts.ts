import { type Html, html } from '../../../report/html/html.ts';

/** Names with their values, one a line; what is null is left out. */
export const facts = (lines: readonly (readonly [string, Html | string | null])[]): Html =>
  html`<dl class="facts">${lines.flatMap(([name, value]) =>
    value === null ? [] : [html`<div><dt>${name}</dt><dd>${value}</dd></div>`],
  )}</dl>`;
