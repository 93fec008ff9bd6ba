import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';

/** The steps of issuing, with the one that is at hand. */
export const issueSteps = ({ say }: Visit, at: number): Html =>
  html`<ol class="steps">${say.manufacturer.issue.steps.map(
    (name, index) => html`<li${index === at ? raw(' aria-current="step"') : ''}>${name}</li>`,
  )}</ol>`;
