import { colonOf } from '../../../domain/statements/punctuation.ts';
import type { TakenStep } from '../../../register/shapes.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { whoWords } from './colleague-words.ts';
import { groundsHtml } from './grounds-html.ts';
import { verbWords } from './life-words.ts';
import { moment } from './when.ts';

/** An exporter is told a step in a sentence where there is one. */
const stepWords = ({ actor, language, say }: Visit, life: string, verb: string): string => {
  const told: Readonly<Record<string, Readonly<Record<string, string>>>> = say.exporter.happened;
  const sentence = actor.part === 'exporter' ? told[life]?.[verb] : undefined;
  return sentence ?? verbWords(life, verb, language);
};

const whoTook = (visit: Visit, { by, byStaffNumber, part }: TakenStep): string =>
  visit.actor.part === 'exporter' || by === null
    ? visit.say.frame.parts[part]
    : whoWords(visit, by, byStaffNumber);

/**
 * The steps of something: when, what, who, and what was said at it. An exporter sees the latest first and every notice
 * open; whoever works with many things sees them in order.
 */
export const timelineHtml = (visit: Visit, life: string, steps: readonly TakenStep[]): Html => {
  const { actor, language, say } = visit;
  const own = actor.part === 'exporter';
  const written = own ? 'said' : 'written';
  if (steps.length === 0) return html`<p class="empty">${say.forms.noSteps}</p>`;
  return html`<ol class="timeline${own ? ' moments' : ''}">${(own ? steps.toReversed() : steps).map(
    (step) =>
      html`<li>${moment(visit, step.at)}<div><b>${stepWords(visit, life, step.verb)}</b>
        <span class="quiet">${whoTook(visit, step)}</span>${
          step.ground === null
            ? ''
            : html`<p>${say.exporter.ground}${colonOf(visit.language)}</p>${groundsHtml(visit, step)}`
        }${
          step.notice === null
            ? ''
            : html`<details${own ? raw(' open') : ''}><summary>${say.forms.notice}</summary>
              <p class="${written}">${step.notice[language]}</p></details>`
        }${step.said === null ? '' : html`<p class="${written}">${step.said}</p>`}</div></li>`,
  )}</ol>`;
};
