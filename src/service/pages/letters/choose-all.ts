import { type Html, html } from '../../../report/html/html.ts';

/**
 * The box that chooses every letter that a filter shows, on whatever page it stands, with the filter beside it.
 *
 * @param filters as they are asked for, by name.
 */
export const chooseAll = (words: string, filters: Readonly<Record<string, unknown>>): Html =>
  html`<div class="option"><input type="checkbox" id="f-all" name="all" value="yes">
    <label for="f-all">${words}</label></div>
    ${Object.entries(filters).map(
      ([name, value]) => html`<input type="hidden" name="by-${name}" value="${String(value)}">`,
    )}`;
