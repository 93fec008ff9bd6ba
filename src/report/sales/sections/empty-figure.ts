import { type Html, html } from '../../html/html.ts';
import { told, type Words } from '../../product/words.ts';

/** A figure of which there is nothing to draw: its title, and why. */
export const emptyFigure = (id: string, title: Words, why: Words): Html =>
  html`<figure class="figure-${id}"><h3 id="${id}">${told(title)}</h3><p class="quiet">${told(why)}</p></figure>\n`;
