import type { Paper } from '../../../register/papers/paper-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { paperTexts } from '../pieces/paper-words.ts';

/** A frame on a page: where, with the numbers of what stands in it, and whether something differs there. */
export interface Framed {
  /** None is shown of a frame that has the number 0 alone. */
  readonly numbers: readonly number[];
  readonly box: readonly number[];
  readonly differs: boolean;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`; // not-law: places of a picture

const frameHtml = ({
  numbers,
  box: [x = 0, y = 0, width = 0, height = 0],
  differs,
}: Framed): Html =>
  html`<g class="frame ${numbers.map((number) => `f${number}`).join(' ')}${differs ? ' bad' : ''}"
    ><rect x="${percent(x)}" y="${percent(y)}"
    width="${percent(width)}" height="${percent(height)}"></rect><text x="${percent(x)}"
    y="${percent(y + height / 2)}">${numbers.join(', ')}</text></g>`;

/** The picture of a page with numbered frames where values stand, and the way to its other pages. */
export const paperPicture = (
  visit: Visit,
  paper: Paper,
  {
    page,
    frames,
    to,
  }: {
    readonly page: number;
    readonly frames: readonly Framed[];
    /** Where another page of it is seen. */
    readonly to: (page: number) => string;
  },
): Html => {
  const { paperWork: words } = visit.say;
  const texts = paperTexts(visit);
  const drawn = `/v1/papers/${paper.id}/pages/${page}`;
  const pages = paper.pages ?? 1;
  const isDrawn = paper.form !== 'xml' && paper.read !== 'not-readable' && paper.goneAt === null;
  return html`<figure class="scan">${
    isDrawn
      ? html`<div class="drawn"><img src="${drawn}" alt="${words.picture(texts.kinds[paper.kind], page)}">
        <svg aria-hidden="true">${frames.map(frameHtml)}</svg></div>`
      : html`<p class="empty">${texts.problems['not-drawn']}</p>`
  }<figcaption>
    ${page > 1 ? html`<a href="${to(page - 1)}">${words.pageBefore}</a>` : ''}
    <span>${words.pageOf(page, pages)}</span>
    ${page < pages ? html`<a href="${to(page + 1)}" data-key="z">${words.pageBehind}</a>` : ''}
    ${isDrawn ? html`<a href="${drawn}">${words.larger}</a>` : ''}
    <a href="/v1/papers/${paper.id}/original" download>${words.original}</a>
    <small>${words.harmless}</small></figcaption></figure>`;
};
