import type { NationSummary, RingPath, RingTotal } from '../../../domain/nation/nation-summary.ts';
import { both } from '../../html/bilingual.ts';
import { type Html, html, joined, separated } from '../../html/html.ts';
import { LANGS } from '../../messages/messages.ts';
import { given } from '../data-table.ts';
import { tellEach } from '../nation-messages.ts';
import { ringPlot } from '../plots/ring-plot.ts';

/** Rings shown, and exporters named of one. */
const RINGS = 50;
const EXPORTERS = 6;

/** The way drawn, and beside it in words, step by step. */
const pathHtml = (path: RingPath, label: string): Html =>
  joined(
    html`<div class="way">${LANGS.map((lang) => ringPlot(path, label, lang))}`,
    html`<ol class="steps">${path.steps.map(
      ({ sentence }) => html`<li><bdi>${both(LANGS, sentence)}</bdi></li>`,
    )}</ol></div>`,
  );

const ringHtml = ({ label, parties, vehicles, exporters, path }: RingTotal): Html => {
  const more = exporters.length - EXPORTERS;
  const named =
    exporters.length === 0
      ? ''
      : joined(
          html`<p class="quiet">${tellEach((say) => say.ringExporters)}`,
          separated(' · ', exporters.slice(0, EXPORTERS).map(given)),
          html`${more > 0 ? tellEach((say) => say.ringMore(more)) : ''}</p>`,
        );
  const way =
    path === null || path.steps.length === 0
      ? html`<p><span class="quiet">${tellEach((say) => say.noPath)}</span></p>`
      : pathHtml(path, label);
  return joined(
    html`<li><div><h3>${given(label)}</h3><p class="quiet">${tellEach((say) => say.ringSize(parties, vehicles))}</p>`,
    html`${named}</div>`,
    html`<div>${way}</div></li>`,
  );
};

/** The rings, each with the way of one vehicle drawn and in words. */
export const ringsHtml = ({ rings }: NationSummary): Html => {
  const shown = rings.slice(0, RINGS);
  const cut =
    shown.length < rings.length
      ? html` ${tellEach((say) => say.ringsCut(shown.length, rings.length))}`
      : '';
  const content =
    shown.length === 0
      ? html`<p>${tellEach((say) => say.ringsNone)}</p>`
      : joined(
          html`<p class="quiet">${tellEach((say) => say.ringsNote)}${cut}</p><ul `,
          html`class="rings">${separated('\n', shown.map(ringHtml))}</ul>`,
        );
  return joined(
    html`<section aria-labelledby="rings"><h2 id="rings">${tellEach((say) => say.ringsTitle)}</h2>`,
    html`${content}</section>\n`,
  );
};
