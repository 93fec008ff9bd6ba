import type { TakenStep } from '../../../register/shapes.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../page.ts';
import { verbWords } from '../pieces/life-words.ts';
import { moment } from '../pieces/when.ts';

const whoTook = ({ actor, say }: Visit, { by, part }: TakenStep): string => {
  if (by !== null && by === actor.person) return say.officer.byYou;
  return by !== null ? say.officer.byColleague : say.frame.parts[part];
};

/** The steps of something in order: when, what, who, and what was said at it. */
export const timelineHtml = (visit: Visit, life: string, steps: readonly TakenStep[]): Html =>
  html`<ol class="timeline">${steps.map(
    (step) =>
      html`<li>${moment(visit, step.at)}<div><b>${verbWords(life, step.verb, visit.language)}</b>
        <span class="quiet">${whoTook(visit, step)}</span>${
          step.ground === null ? '' : html`<br><code>${step.ground}</code>`
        }${
          step.notice === null
            ? ''
            : html`<details><summary>${visit.say.officer.notice}</summary>
              <p class="written">${step.notice[visit.language]}</p></details>`
        }${step.said === null ? '' : html`<p class="written">${step.said}</p>`}</div></li>`,
  )}</ol>`;
