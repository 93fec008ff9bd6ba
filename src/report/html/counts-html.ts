import { type Lang, MESSAGES } from '../messages/messages.ts';
import type { Summary } from '../summary.ts';
import {
  type AnswerWords,
  AXES,
  type Axis,
  entryWords,
  gateWords,
  qualityWords,
  riskWords,
} from '../words/answer-words.ts';
import { inEach, sayEach } from './bilingual.ts';
import { escapeHtml } from './escape.ts';
import { shapeHtml } from './shapes.ts';

/** A state with the number of vehicles in it; `words` in each language. */
interface Count {
  readonly count: number;
  readonly words: (lang: Lang) => AnswerWords;
}

const countsOf = (summary: Summary): Readonly<Record<Axis, readonly Count[]>> => {
  const { gate, entry, risk, vehicles, sound } = summary;
  return {
    gate: (['blocked', 'undetermined', 'clear'] as const).map((state) => ({
      count: gate[state],
      words: (lang) => gateWords(state, lang),
    })),
    entry: (['barred', 'conditional', 'unknown', 'admissible'] as const).map((state) => ({
      count: entry[state],
      words: (lang) => entryWords(state, lang),
    })),
    risk: (['high', 'elevated', 'low'] as const).map((state) => ({
      count: risk[state],
      words: (lang) => riskWords(state, lang),
    })),
    quality: [
      {
        count: vehicles - sound,
        words: (lang) => ({ ...qualityWords(1, lang), words: MESSAGES[lang].withProblems }),
      },
      { count: sound, words: (lang) => qualityWords(0, lang) },
    ],
  };
};

const countHtml = (axis: Axis, { count, words }: Count): string => {
  const answer = words('en');
  const id = `f-${axis}-${answer.state}`;
  return (
    `<div class="count${count === 0 ? ' none' : ''}"><input type="checkbox" id="${id}" name="${axis}" ` +
    `value="${answer.state}" hidden>` +
    `<label for="${id}">${shapeHtml(answer)} <span class="word">` +
    `${inEach((lang) => escapeHtml(words(lang).words))}</span>` +
    `<b>${count.toLocaleString('en-US')}</b></label></div>`
  );
};

/**
 * The counts of the four axes, apart. The same lines are the filter: with JavaScript each gets its
 * checkbox, without it they are counts only.
 */
export const countsHtml = (summary: Summary): string => {
  const counts = countsOf(summary);
  const groups = AXES.map(
    (axis) =>
      `<fieldset><legend>${sayEach((say) => say.axes[axis])}<small>${sayEach((say) => say.questions[axis])}</small>` +
      `</legend>` +
      `${counts[axis].map((count) => countHtml(axis, count)).join('')}</fieldset>`,
  );
  return groups.join('');
};
