import type { Sign } from '../../../domain/statements/answers/answer.ts';
import { type Html, html } from '../../../report/html/html.ts';

/** How each sign is drawn within its ground; `public-style.ts` has the grounds, each of another shape. */
const DRAWN: Readonly<Record<Sign, string>> = {
  yes: 'M2.5 8.5 6.5 12.5 13.5 3.5',
  no: 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5',
  paused: 'M5.5 3v10M10.5 3v10',
  but: 'M8 3v6M8 12.2v.6',
  unknown: 'M5.2 5.6a2.8 2.6 0 1 1 4.2 2.3c-.9.5-1.4 1-1.4 2M8 12.6v.6',
};

/** The colour of what stands beside a sign; none of what is not known. */
const TONES: Readonly<Record<Sign, string>> = {
  yes: 'good',
  no: 'stop',
  paused: 'stop',
  but: 'care',
  unknown: '',
};

/** The class of words in the colour of a sign. */
export const toneOf = (sign: Sign): string => TONES[sign];

/** The sign of an answer: shape, drawing and colour say the same as the words beside it. */
export const sealHtml = (sign: Sign): Html =>
  html`<i class="seal ${sign}" aria-hidden="true"><svg viewBox="0 0 16 16"><path d="${DRAWN[sign]}"/></svg></i>`;
