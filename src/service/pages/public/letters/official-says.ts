import { kindOf, type OfficialWords } from '../../../../letters/official/official-document.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import {
  type OfficialRow,
  officialRows,
  officialTitle,
  type ShownOfficial,
} from '../../../../typeset/official-rows.ts';
import { paperFigures } from '../../../../typeset/paper-figures.ts';
import type { LetterSayings } from './letter-sayings.ts';
import { plainVin } from './letter-says.ts';

/** What of the sayings it takes. */
type OwnWords = Pick<LetterSayings, 'language' | 'paper'>;

/** The words of an authority: in Chinese, and in English where somebody wrote them and the reader reads it. */
const wordsHtml = ({ zh, en }: OfficialWords, { language }: OwnWords): Html => {
  const chinese = html`<span lang="zh" dir="ltr" class="as-written">${zh}</span>`;
  return en === undefined || language === 'zh'
    ? chinese
    : html`<span lang="en" dir="ltr" class="as-written">${en}</span><br>${chinese}`;
};

const valueHtml = ({ value }: OfficialRow, sayings: OwnWords): Html => {
  switch (value.is) {
    case 'words':
      return wordsHtml(value.words, sayings);
    case 'fixed':
      return html`<bdi>${value.text}</bdi>`;
    case 'vins':
      return html`${value.vins.map((vin) => html`${plainVin(vin)}<br>`)}`;
    case 'lines':
      return html`${value.lines.map(({ own, words }) => {
        const said = words === null ? '' : wordsHtml(words, sayings);
        return html`${own}${said}<br>`;
      })}`;
    default:
      return value satisfies never;
  }
};

/** What the document of an authority in hand says, below a heading of the page. Nothing of it was looked up. */
export const officialFactsHtml = (document: ShownOfficial, sayings: OwnWords): Html => {
  const { paper, language } = sayings;
  const counts =
    !['licence', 'extract'].includes(kindOf(document.credentialSubject)) && language !== 'zh';
  const rows = officialRows(document, {
    ...{ lang: language, texts: paper, figures: paperFigures(language) },
  });
  return html`<dl class="facts">${rows.map(
    (row) => html`<div><dt>${row.name}</dt><dd>${valueHtml(row, sayings)}</dd></div>`,
  )}</dl>${counts ? html`<p class="quiet">${paper.official.chinese}</p>` : ''}`;
};

/** The same with what it is called. */
export const officialSaysHtml = (document: ShownOfficial, sayings: OwnWords): Html =>
  html`<h3>${officialTitle(document, sayings.paper)}</h3>${officialFactsHtml(document, sayings)}`;
