import { vinGroups } from '../words/vin-groups.ts';
import { type Languages, sayEach } from './bilingual.ts';
import { type Html, html } from './html.ts';

/**
 * A VIN in groups: the gaps are drawn, not typed, so that it is copied and searched whole. A wrong
 * check digit is underlined in red; `spoken` adds the words for it.
 */
export const vinHtml = (languages: Languages, vin: string, spoken = false): Html => {
  const { groups, checkDigitWrong } = vinGroups(vin);
  if (groups.length === 0)
    return html`<span class="quiet">${sayEach(languages, (say) => say.vinMissing)}</span>`;
  const cut = groups.map((group, index) => {
    const digit = group.slice(-1);
    const marked =
      checkDigitWrong && index === 1
        ? html`${group.slice(0, -1)}<b class="wrong">${digit}</b>`
        : group;
    return html`<span>${marked}</span>`;
  });
  const words =
    checkDigitWrong && spoken
      ? html` <small class="stop">${sayEach(languages, (say) => say.checkDigitWrong)}</small>`
      : '';
  return html`<span class="vin">${cut}</span>${words}`;
};
