import { type Html, html, joined } from '../html/html.ts';
import { grouped, percentOf } from '../nation/figures.ts';
import { shareBar } from '../nation/plots/share-bar.ts';
import { told, type Words } from '../product/words.ts';
import { wholeAlone } from './service-figures.ts';
import type { ServiceModel } from './service-model.ts';
import type { Sides } from './service-sides.ts';
import { SERVICE_WORDS as SAY } from './service-words.ts';

const HUNDREDTHS = 100; // not-law: hundredths

/** A paragraph in both languages. */
export const paragraph = (words: Words, className = ''): Html =>
  html`<p${className === '' ? '' : html` class="${className}"`}>${told(words)}</p>`;

const PARTS = [
  ['m-amber', SAY.partNone],
  ['m-hatch', SAY.partFar],
  ['m-dots', SAY.partUnknown],
  ['m-span', SAY.partNear],
] as const;

const swatch = (className: string): Html =>
  html`<svg class="swatch" aria-hidden="true"><rect class="${className}" width="100%" height="100%"/></svg>`;

/** What the fills of the bars mean. */
export const PARTS_KEY = joined(
  html`<p class="key">`,
  html`${PARTS.map(([className, words]) => html`<span>${swatch(className)} ${told(words)}</span>`)}</p>`,
);

/** The answer: how many are left alone, of how many, and what is not known. */
export const answerHtml = ({ given, withinKm }: ServiceModel, { all, noneOf }: Sides): Html => {
  const warnings = joined(
    given.declaration ? '' : paragraph(SAY.noDeclarations, 'note'),
    given.outlet ? '' : paragraph(SAY.noOutlets, 'note'),
  );
  if (all.vehicles === 0) return joined(paragraph(SAY.noVehicles, 'lead'), warnings);
  const alone = wholeAlone(all);
  const none = Math.min(alone, Math.round(noneOf(null) / HUNDREDTHS));
  const counts = [none, alone - none, all.unknown, all.vehicles - alone - all.unknown];
  const bar = shareBar(PARTS.map(([className], part) => ({ className, count: counts[part] ?? 0 })));
  const parts = PARTS.map(([className, words], part) =>
    joined(
      html`<div${counts[part] === 0 ? html` class="zero"` : ''}><dt>${swatch(className)} ${told(words)}</dt><dd>`,
      html`<b>${grouped(counts[part] ?? 0)}</b> ${percentOf(counts[part] ?? 0, all.vehicles)}</dd></div>`,
    ),
  );
  return joined(
    html`<p class="headline"><b>${grouped(alone)}</b> ${told(SAY.headline(all.vehicles, all.unknown > 0))}</p>`,
    html`<p class="lead">${told(SAY.lead(none, all.outletsPlaced === 0 ? null : alone - none, withinKm))} `,
    html`${all.unknown > 0 ? told(SAY.unknown(all.unknown)) : ''}</p>`,
    html`${paragraph(SAY.standIn, 'note')}${warnings}<div class="served">${bar}<dl class="parts">${parts}</dl>`,
    html`</div>`,
  );
};
