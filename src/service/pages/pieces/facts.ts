import { type Html, html } from '../../../report/html/html.ts';

/** Names with their values, one a line; what is null is left out. */
export const facts = (
  lines: readonly (readonly [string, Html | string | null])[],
  className = 'facts',
): Html =>
  html`<dl class="${className}">${lines.flatMap(([name, value]) =>
    value === null ? [] : [html`<div><dt>${name}</dt><dd>${value}</dd></div>`],
  )}</dl>`;

/** The same in a narrow column, as an exporter sees what is its own. */
export const factLines = (lines: Parameters<typeof facts>[0]): Html => facts(lines, 'facts narrow');
