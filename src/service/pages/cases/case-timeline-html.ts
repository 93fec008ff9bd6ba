import type { CaseStep } from '../../../register/cases/case-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Visit } from '../frame/page.ts';
import { whoWords } from '../pieces/colleague-words.ts';
import { verbWords } from '../pieces/life-words.ts';
import { moment } from '../pieces/when.ts';

const whoTook = (visit: Visit, { by, byStaffNumber, part }: CaseStep): string =>
  by === null ? visit.say.frame.parts[part] : whoWords(visit, by, byStaffNumber);

/** All that was done in a case, from the first: who, what, to whom, and what was said. */
export const caseTimelineHtml = (visit: Visit, steps: readonly CaseStep[]): Html => {
  const { say, language } = visit;
  return html`<ol class="timeline">${steps.map((step) => {
    const { life, verb, said, ground, givenTo, givenToStaffNumber, asideThrough, asked } = step;
    const more = [
      ...(asked === null ? [] : [asked]),
      ...(givenTo === null ? [] : [say.cases.given(whoWords(visit, givenTo, givenToStaffNumber))]),
      ...(asideThrough === null ? [] : [say.cases.through(dateWords(asideThrough, language))]),
    ];
    return html`<li>${moment(visit, step.at)}<div><b>${verbWords(life, verb, language)}</b>
      ${more.join(' · ')} <span class="quiet">${whoTook(visit, step)}</span>${
        said === null ? '' : html`<p class="written">${said}</p>`
      }${ground === null ? '' : html`<p>${say.cases.ground}: ${ground}</p>`}</div></li>`;
  })}</ol>`;
};
