import type { EntryAnswer, Gate } from '../../../domain/verdict/verdict.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import type { Lang } from '../../../report/messages/messages.ts';
import {
  type AnswerWords,
  entryWords,
  gateWords,
  qualityWords,
} from '../../../report/words/answer-words.ts';
import type { Visit } from '../frame/page.ts';

const cell = (words: AnswerWords): Html =>
  html`<span class="answer-cell ${words.tone === 'good' ? '' : words.tone}">
    ${shapeHtml(words)} ${words.short}</span>`;

/** The gate in a cell of a list. */
export const gateCell = (gate: string, language: Lang): Html =>
  cell(gateWords(gate as Gate, language));

/** The entry in a cell of a list. */
export const entryCell = (entry: string, language: Lang): Html =>
  cell(entryWords(entry as EntryAnswer, language));

/** The quality of the data in a cell of a list; the number of problems where it is known. */
export const qualityCell = ({ language, say }: Visit, quality: string | number): Html => {
  const known = typeof quality === 'number';
  const words = qualityWords(known ? quality : Number(quality !== 'sound'), language);
  return cell(
    known || quality === 'sound' ? words : { ...words, short: say.exporter.dataProblems },
  );
};
