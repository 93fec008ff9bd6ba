import { type Html, html, raw } from '../../../report/html/html.ts';

/** Several choices, any of which may be taken. */
export interface ChecksParts {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  /** Values that are taken. */
  readonly taken: readonly string[];
  /** What is wrong with it; empty when nothing is. */
  readonly error?: string;
  /** True where at least one has to be taken: no browser holds boxes to it, but the mark stands there. */
  readonly required?: boolean;
}

/** Boxes to tick, of which any may be taken, with their legend and error. */
export const checks = (parts: ChecksParts): Html => {
  const { name, legend, options, taken, error = '', required = false } = parts;
  return html`<fieldset class="field${required ? ' needed' : ''}${error === '' ? '' : ' bad'}"
    id="f-${name}"><legend>${legend}</legend>
    ${error === '' ? '' : html`<span class="error">${error}</span>`}
    ${options.map(
      ({ value, words }) =>
        html`<div class="option"><input type="checkbox" id="f-${name}-${value}" name="${name}" value="${value}"${
          taken.includes(value) ? raw(' checked') : ''
        }><label for="f-${name}-${value}">${words}</label></div>`,
    )}</fieldset>`;
};
