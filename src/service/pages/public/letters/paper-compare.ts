import type { Letter } from '../../../../letters/letter.ts';
import type { OfficialDocument } from '../../../../letters/official/official-document.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { paperFigures } from '../../../../typeset/paper-figures.ts';
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
  held: Letter | OfficialDocument,
  digest: string,
  { language, page, paper }: LetterSayings,
): Html => {
  const figures = paperFigures(language);
  const { credentialSubject: subject } = held;
  const bold = (text: string): Html => html`<b><code dir="ltr">${text}</code></b>`;
  const own: readonly (readonly [string, Html])[] =
    'destinations' in subject
      ? [
          [paper.vin, html`<b>${plainVin(subject.vehicles[0].vin)}</b>`],
          [paper.about.number, bold(subject.number)],
          [
            paper.about.destinations,
            html`<b>${figures.list(subject.destinations.map(figures.country))}</b>`,
          ],
        ]
      : [
          [paper.official.number, bold(subject.number)],
          [paper.official.authority, html`<b><bdi>${held.issuer.name}</bdi></b>`],
        ];
  const must = 'destinations' in subject ? page.paperMust : page.official.paperMust;
  return html`<section class="compare"><h2>${page.paperTitle}</h2><p>${must}</p>${facts([
    ...own,
    [paper.check.hash, bold(digest.slice(0, SHOWN).replace(GROUP, '$& '))],
  ])}</section>`;
};
