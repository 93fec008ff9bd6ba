import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { field } from '../pieces/field.ts';
import { moneyPath } from '../pieces/money-paths.ts';

const LONGEST = 200; // not-law: characters of a number

/** The box in which a number or a VIN is typed. */
export const moneyBox = ({ say }: Visit, value = ''): Html => {
  const { box, boxHint, go } = say.money;
  return html`<form method="get" action="${moneyPath}" class="look">${field({
    name: 'q',
    label: box,
    hint: boxHint,
    value,
    type: 'search',
    required: true,
    more: `maxlength="${LONGEST}" spellcheck="false"`,
  })}<button>${go}</button></form>`;
};
