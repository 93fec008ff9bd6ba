import type { ShortVerdict } from '../../../register/applications/application-shapes.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import { type Lang, MESSAGES } from '../../../report/messages/messages.ts';
import {
  type AnswerWords,
  entryWords,
  gateWords,
  qualityWords,
  riskWords,
} from '../../../report/words/answer-words.ts';
import { type Html, html } from '../html.ts';

const GATES = ['clear', 'blocked', 'undetermined'] as const;
const ENTRIES = ['admissible', 'conditional', 'barred', 'unknown'] as const;
const BANDS = ['low', 'elevated', 'high'] as const;

const shown = (answer: AnswerWords | null, words = answer?.short): Html =>
  answer === null
    ? html`–`
    : html`<span class="short ${answer.tone}">${shapeHtml(answer)} ${words ?? ''}</span>`;

const among = <T extends string>(known: readonly T[], given: string | null): T | null =>
  known.find((one) => one === given) ?? null;

/** The four answers of a row, each with its shape and word. */
export const shortAnswers = (
  { gate, entry, risk, quality }: ShortVerdict,
  language: Lang,
): Readonly<Record<'gate' | 'entry' | 'risk' | 'quality', Html>> => {
  const [ofGate, ofEntry, ofRisk] = [among(GATES, gate), among(ENTRIES, entry), among(BANDS, risk)];
  const sound = quality === 'sound';
  return {
    gate: shown(ofGate === null ? null : gateWords(ofGate, language)),
    entry: shown(ofEntry === null ? null : entryWords(ofEntry, language)),
    risk: shown(ofRisk === null ? null : riskWords(ofRisk, language)),
    quality: shown(
      qualityWords(sound ? 0 : 1, language),
      sound ? MESSAGES[language].sound : MESSAGES[language].withProblems,
    ),
  };
};
