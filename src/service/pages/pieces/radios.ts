import { type Html, html, raw } from '../../../report/html/html.ts';

/** Several choices, of which one is taken. */
export interface RadiosParts {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly words: Html | string }[];
  readonly value: string;
  /** What is wrong with it; empty when nothing is. */
  readonly error?: string;
  /** True where one has to be taken. */
  readonly required?: boolean;
}

/** Buttons of which one is taken, with their legend and error; a link to the field leads to the first. */
export const radios = (parts: RadiosParts): Html => {
  const { name, legend, options, value, error = '', required = false } = parts;
  return html`<fieldset class="field radios${error === '' ? '' : ' bad'}"${
    error === '' ? '' : raw(` aria-describedby="${name}-error"`)
  }><legend>${legend}</legend>
    ${error === '' ? '' : html`<span class="error" id="${name}-error">${error}</span>`}
    ${options.map(
      (option, at) =>
        html`<div class="option"><input type="radio" id="f-${name}${at === 0 ? '' : `-${at}`}" name="${name}" value="${
          option.value
        }"${option.value === value ? raw(' checked') : ''}${required ? raw(' required') : ''}><label for="f-${name}${
          at === 0 ? '' : `-${at}`
        }">${option.words}</label></div>`,
    )}</fieldset>`;
};
