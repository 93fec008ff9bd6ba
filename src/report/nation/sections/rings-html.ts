import { both } from '../../html/bilingual.ts';
import { LANGS } from '../../messages/messages.ts';
import { given } from '../data-table.ts';
import { tellEach } from '../nation-messages.ts';
import type { NationSummary, RingPath, RingTotal } from '../nation-summary.ts';
import { ringPlot } from '../plots/ring-plot.ts';

/** Rings shown, and exporters named of one. */
const RINGS = 50;
const EXPORTERS = 6;

/** The way drawn, and beside it in words, step by step. */
const pathHtml = (path: RingPath, label: string): string =>
  `<div class="way">${LANGS.map((lang) => ringPlot(path, label, lang)).join('')}` +
  `<ol class="steps">${path.steps.map(({ sentence }) => `<li><bdi>${both(sentence)}</bdi></li>`).join('')}</ol></div>`;

const ringHtml = ({ label, parties, vehicles, exporters, path }: RingTotal): string => {
  const more = exporters.length - EXPORTERS;
  const named =
    exporters.length === 0
      ? ''
      : `<p class="quiet">${tellEach((say) => say.ringExporters)}` +
        `${exporters.slice(0, EXPORTERS).map(given).join(' · ')}` +
        `${more > 0 ? tellEach((say) => say.ringMore(more)) : ''}</p>`;
  const way =
    path === null || path.steps.length === 0
      ? `<p><span class="quiet">${tellEach((say) => say.noPath)}</span></p>`
      : pathHtml(path, label);
  return (
    `<li><div><h3>${given(label)}</h3><p class="quiet">${tellEach((say) => say.ringSize(parties, vehicles))}</p>` +
    `${named}</div>` +
    `<div>${way}</div></li>`
  );
};

/** The rings, each with the way of one vehicle drawn and in words. */
export const ringsHtml = ({ rings }: NationSummary): string => {
  const shown = rings.slice(0, RINGS);
  const cut =
    shown.length < rings.length
      ? ` ${tellEach((say) => say.ringsCut(shown.length, rings.length))}`
      : '';
  const content =
    shown.length === 0
      ? `<p>${tellEach((say) => say.ringsNone)}</p>`
      : `<p class="quiet">${tellEach((say) => say.ringsNote)}${cut}</p><ul ` +
        `class="rings">${shown.map(ringHtml).join('\n')}</ul>`;
  return (
    `<section aria-labelledby="rings"><h2 id="rings">${tellEach((say) => say.ringsTitle)}</h2>` +
    `${content}</section>\n`
  );
};
