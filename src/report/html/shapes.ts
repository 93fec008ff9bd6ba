import type { AnswerWords, Shape } from '../words/answer-words.ts';
import { type Html, html } from './html.ts';

const DRAWN: Readonly<Record<Shape, Html>> = {
  tick: html`<path d="M2.5 8.5 6.5 12.5 13.5 3.5" class="so"/>`,
  cross: html`<rect x="1" y="1" width="14" height="14" class="sf"/><path d="M5 5 11 11M11 5 5 11" class="sp"/>`,
  question: html`<path d="M8 1 15 8 8 15 1 8Z" class="so"/><path d="M8 5v3.5M8 10.2v1.3" class="so"/>`,
  half: html`<circle cx="8" cy="8" r="6" class="so"/><path d="M8 2a6 6 0 0 0 0 12Z" class="sf"/>`,
  ring: html`<circle cx="8" cy="8" r="6" class="so" stroke-dasharray="3 2.3"/>`,
  bars1: html`<path d="M2 10h3v4H2Z" class="sf"/><path d="M6.5 6.5h3v7h-3ZM11.5 2.5h3v11h-3Z" class="st"/>`,
  bars2: html`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3Z" class="sf"/><path d="M11.5 2.5h3v11h-3Z" class="st"/>`,
  bars3: html`<path d="M2 10h3v4H2ZM6.5 6h3v8h-3ZM11 2h3v12h-3Z" class="sf"/>`,
  mark: html`<path d="M8 1.5 15 14.5H1Z" class="so"/><path d="M8 6v4M8 11.4v1.4" class="so"/>`,
};

/** The shapes, drawn once at the head of the page and used by name. */
export const SHAPE_SYMBOLS = html`<svg class="symbols" aria-hidden="true">${Object.entries(
  DRAWN,
).map(
  ([name, drawing]) => html`<symbol id="s-${name}" viewBox="0 0 16 16">${drawing}</symbol>`,
)}</svg>`;

/** A shape beside its words; the words say the same, so readers of the page's text pass over it. */
export const shapeHtml = ({ shape, tone }: Pick<AnswerWords, 'shape' | 'tone'>): Html =>
  html`<svg class="s ${tone}" aria-hidden="true"><use href="#s-${shape}"/></svg>`;
