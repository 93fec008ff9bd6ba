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
import { inEach, type Languages, sayEach } from './bilingual.ts';
import { type Html, html, joined } from './html.ts';
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

const countHtml = (languages: Languages, axis: Axis, { count, words }: Count): Html => {
  const answer = words('en');
  const id = `f-${axis}-${answer.state}`;
  return joined(
    html`<div class="count${count === 0 ? ' none' : ''}"><input type="checkbox" id="${id}" name="${axis}" `,
    html`value="${answer.state}" hidden>`,
    html`<label for="${id}">${shapeHtml(answer)} <span class="word">`,
    html`${inEach(languages, (lang) => words(lang).words)}</span>`,
    html`<b>${count.toLocaleString('en-US')}</b></label></div>`,
  );
};

/**
 * The counts of the four axes, apart. The same lines are the filter: with JavaScript each gets its
 * checkbox, without it they are counts only.
 */
export const countsHtml = (languages: Languages, summary: Summary): Html => {
  const counts = countsOf(summary);
  const groups = AXES.map((axis) =>
    joined(
      html`<fieldset><legend>${sayEach(languages, (say) => say.axes[axis])}`,
      html`<small>${sayEach(languages, (say) => say.questions[axis])}</small>`,
      html`</legend>`,
      html`${counts[axis].map((count) => countHtml(languages, axis, count))}</fieldset>`,
    ),
  );
  return html`${groups}`;
};
