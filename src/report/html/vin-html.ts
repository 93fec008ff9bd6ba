import { vinGroups } from '../words/vin-groups.ts';
import { sayEach } from './bilingual.ts';
import { escapeHtml } from './escape.ts';

/**
 * A VIN in groups: the gaps are drawn, not typed, so that it is copied and searched whole. A wrong
 * check digit is underlined in red; `spoken` adds the words for it.
 */
export const vinHtml = (vin: string, spoken = false): string => {
  const { groups, checkDigitWrong } = vinGroups(vin);
  if (groups.length === 0) return `<span class="quiet">${sayEach((say) => say.vinMissing)}</span>`;
  const cut = groups.map((group, index) => {
    const digit = group.slice(-1);
    const html =
      checkDigitWrong && index === 1
        ? `${escapeHtml(group.slice(0, -1))}<b class="wrong">${escapeHtml(digit)}</b>`
        : escapeHtml(group);
    return `<span>${html}</span>`;
  });
  const words =
    checkDigitWrong && spoken
      ? ` <small class="stop">${sayEach((say) => say.checkDigitWrong)}</small>`
      : '';
  return `<span class="vin">${cut.join('')}</span>${words}`;
};
