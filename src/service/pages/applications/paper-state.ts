import type { CELL_STATES } from '../../../register/papers/list-papers-sheet.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import type { AnswerWords } from '../../../report/words/answer-words.ts';
import type { Visit } from '../frame/page.ts';

/** How far a paper is. */
export type PaperCellState = (typeof CELL_STATES)[number];

const SHAPES: Readonly<Record<PaperCellState, Pick<AnswerWords, 'shape' | 'tone'>>> = {
  told: { shape: 'mark', tone: 'stop' },
  none: { shape: 'question', tone: 'care' },
  'handed-in': { shape: 'ring', tone: 'quiet' },
  seen: { shape: 'tick', tone: 'good' },
  signed: { shape: 'tick', tone: 'good' },
};

/** How far a paper is, as a sign and in words. */
export const paperStateHtml = ({ say }: Visit, state: PaperCellState): Html =>
  html`<span class="${SHAPES[state].tone} paper-state">${shapeHtml(SHAPES[state])} ${
    say.paperWork.states[state]
  }</span>`;
