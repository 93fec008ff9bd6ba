import type { Letter } from '../../../../letters/letter.ts';
import { paperFigures } from '../../../../paper/paper-figures.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { facts } from '../../pieces/facts.ts';
import type { LetterSayings } from './letter-sayings.ts';
import { plainVin } from './letter-says.ts';

/** Digits of the hash on paper, and how they are grouped there. */
const SHOWN = 16;
const GROUP = /.{4}(?=.)/g;

/**
 * What the paper in the reader's hand must say, to be compared by eye.
 *
 * @param digest SHA-256 of the document's bytes, hexadecimal.
 */
export const paperCompareHtml = (
  { credentialSubject: subject }: Letter,
  digest: string,
  { language, page, paper }: LetterSayings,
): Html => {
  const figures = paperFigures(language);
  return html`<section class="compare"><h2>${page.paperTitle}</h2><p>${page.paperMust}</p>${facts([
    [paper.vin, html`<b>${plainVin(subject.vehicles[0].vin)}</b>`],
    [paper.about.number, html`<b><code dir="ltr">${subject.number}</code></b>`],
    [
      paper.about.destinations,
      html`<b>${figures.list(subject.destinations.map(figures.country))}</b>`,
    ],
    [
      paper.check.hash,
      html`<b><code dir="ltr">${digest.slice(0, SHOWN).replace(GROUP, '$& ')}</code></b>`,
    ],
  ])}</section>`;
};
