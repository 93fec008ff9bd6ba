import { type Html, html, raw } from '../../../report/html/html.ts';

/** Several choices, of which one is taken. */
export interface RadiosParts {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly value: string;
  /** What is wrong with it; empty when nothing is. */
  readonly error?: string;
}

/** Buttons of which one is taken, with their legend and error; a link to the field leads to the first. */
export const radios = ({ name, legend, options, value, error = '' }: RadiosParts): Html =>
  html`<fieldset class="field radios${error === '' ? '' : ' bad'}"${
    error === '' ? '' : raw(` aria-describedby="${name}-error"`)
  }><legend>${legend}</legend>
    ${error === '' ? '' : html`<span class="error" id="${name}-error">${error}</span>`}
    ${options.map(
      (option, at) =>
        html`<div class="option"><input type="radio" id="f-${name}${at === 0 ? '' : `-${at}`}" name="${name}" value="${
          option.value
        }"${option.value === value ? raw(' checked') : ''}><label for="f-${name}${
          at === 0 ? '' : `-${at}`
        }">${option.words}</label></div>`,
    )}</fieldset>`;
