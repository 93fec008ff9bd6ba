import type { Produced } from '../../../register/letters/production/production-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { day } from '../pieces/when.ts';

const TONES = {
  'no-list': '',
  'not-listed': 'stop',
  listed: 'good',
  'warranty-begun': 'care',
} as const;

/** Whether a car is the manufacturer's own by its production lists, with what they say of it. */
export const producedCell = (visit: Visit, produced: Produced): Html => {
  const { desk } = visit.say.manufacturer;
  const { standing, checkDigit, model, market, dealer, warrantyBegun } = produced;
  const told = [
    ...(model === null ? [] : [model]),
    ...(market === null ? [] : [desk.market(countryOf(visit, market))]),
    ...(dealer === null ? [] : [dealer]),
  ];
  return html`<span class="tag ${TONES[standing]}">${desk.standing[standing]}</span>
    ${checkDigit ? '' : html`<span class="tag stop">${desk.checkDigit}</span>`}
    ${warrantyBegun === null ? '' : html`<small>${day(visit, warrantyBegun)}</small>`}
    ${told.length === 0 ? '' : html`<small>${told.join(' · ')}</small>`}`;
};
