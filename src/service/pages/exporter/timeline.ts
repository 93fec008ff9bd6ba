import type { TakenStep } from '../../../register/shapes.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../page.ts';
import { verbWords } from '../pieces/life-words.ts';
import { moment } from '../pieces/when.ts';
import type { Texts } from '../texts/texts.ts';

/** Lives whose steps an exporter is told in sentences. */
type Told = keyof Texts['exporter']['happened'];

/** The words of a step; those of the table of its life where there is no sentence for it. */
const sentence = ({ language, say }: Visit, life: Told, verb: string): string => {
  const words: Readonly<Record<string, string>> = say.exporter.happened[life];
  return Object.hasOwn(words, verb) ? (words[verb] ?? '') : verbWords(life, verb, language);
};

/** The steps of something in words, the latest first: when, what, by whom, and what was said at it. */
export const timeline = (visit: Visit, life: Told, steps: readonly TakenStep[]): Html => {
  const { language, say } = visit;
  const words = say.exporter;
  if (steps.length === 0) return html`<p class="empty">${words.noSteps}</p>`;
  return html`<ol class="timeline moments">${[...steps].reverse().map(
    ({ verb, at, part, ground, notice, said }) => html`<li>${moment(visit, at)}
      <div><b>${sentence(visit, life, verb)}</b> <span class="quiet">${say.frame.parts[part]}</span>
        ${ground === null ? '' : html`<p>${words.ground}: ${ground}</p>`}
        ${notice === null ? '' : html`<p class="said">${notice[language]}</p>`}
        ${said === null ? '' : html`<p class="said">${said}</p>`}</div></li>`,
  )}</ol>`;
};

/** Facts of something, a line each. */
export const factLines = (lines: readonly (readonly [string, Html | string | null])[]): Html =>
  html`<dl class="facts narrow">${lines.map(([name, value]) =>
    value === null ? '' : html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
