import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';

/** Where somebody is on the way to a submitted application: the step by its place, from 0. */
export const steps = ({ say }: Visit, at: number): Html => {
  const { steps: names, stepOf } = say.exporter;
  return html`<ol class="steps" aria-label="${stepOf(at + 1, names.length)}">${names.map(
    (name, place) => html`<li${place === at ? raw(' aria-current="step"') : ''}>${name}</li>`,
  )}</ol>`;
};
