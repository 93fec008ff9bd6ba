import { both } from '../../html/bilingual.ts';
import { given } from '../data-table.ts';
import { tellEach } from '../nation-messages.ts';
import type { NationSummary, RingTotal } from '../nation-summary.ts';

/** Rings shown, and exporters named of one. */
const RINGS = 50;
const EXPORTERS = 6;

const ringHtml = ({ label, parties, vehicles, exporters, path }: RingTotal): string => {
  const more = exporters.length - EXPORTERS;
  const named =
    exporters.length === 0
      ? ''
      : `<p class="quiet">${tellEach((say) => say.ringExporters)}${exporters.slice(0, EXPORTERS).map(given).join(' · ')}${more > 0 ? tellEach((say) => say.ringMore(more)) : ''}</p>`;
  return (
    `<li><div><h3>${given(label)}</h3><p class="quiet">${tellEach((say) => say.ringSize(parties, vehicles))}</p></div>` +
    `<div><p>${path === null ? `<span class="quiet">${tellEach((say) => say.noPath)}</span>` : `<bdi>${both(path)}</bdi>`}</p>${named}</div></li>`
  );
};

/** The rings, each with one path of it in words. */
export const ringsHtml = ({ rings }: NationSummary): string => {
  const shown = rings.slice(0, RINGS);
  const cut =
    shown.length < rings.length
      ? ` ${tellEach((say) => say.ringsCut(shown.length, rings.length))}`
      : '';
  const content =
    shown.length === 0
      ? `<p>${tellEach((say) => say.ringsNone)}</p>`
      : `<p class="quiet">${tellEach((say) => say.ringsNote)}${cut}</p><ul class="rings">${shown.map(ringHtml).join('\n')}</ul>`;
  return `<section aria-labelledby="rings"><h2 id="rings">${tellEach((say) => say.ringsTitle)}</h2>${content}</section>\n`;
};
