import { type Html, html, joined } from '../html/html.ts';
import { told, type Words } from '../product/words.ts';
import { SERVICE_WORDS as SAY } from './service-words.ts';
import type { WorldMap } from './world-map.ts';

const key = (drawing: Html, words: Words): Html =>
  html`<span><svg class="map-key" aria-hidden="true" viewBox="0 0 26 26">${drawing}</svg> ${told(words)}</span>`;

const KEYS = [
  [
    'outlet',
    joined(
      html`<circle class="outlet" cx="13" cy="13" r="9"/>`,
      html`<text class="on-outlet" x="13" y="17" text-anchor="middle">1</text>`,
    ),
    SAY.keyOutlet,
  ],
  [
    'unplaced',
    joined(
      html`<circle class="outlet unplaced" cx="13" cy="13" r="9"/><text class="on-outlet" x="13" y="17" `,
      html`text-anchor="middle">2</text>`,
    ),
    SAY.keyUnplaced,
  ],
  [
    'next',
    joined(
      html`<path class="next" d="M13 2l11 11-11 11-11-11z"/><text class="on-next" x="13" y="17" `,
      html`text-anchor="middle">1</text>`,
    ),
    SAY.keyNext,
  ],
  [
    'more',
    html`<circle class="outlet-ring" cx="13" cy="13" r="11.5"/><circle class="outlet" cx="13" cy="13" r="9"/>`,
    SAY.keyMore,
  ],
] as const;

/** What the marks of the map mean, those that are drawn. */
export const keyHtml = ({ has }: WorldMap): Html =>
  html`<p class="key">${KEYS.flatMap(([what, svg, words]) => (has(what) ? [key(svg, words)] : []))}</p>`;
