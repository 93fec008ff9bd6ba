import { type Html, html, raw } from '../../../report/html/html.ts';

/** One field of a form. */
export interface FieldParts {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What was typed before: a form keeps it. */
  readonly value?: string;
  /** What is wrong with it; empty when nothing is. */
  readonly error?: string;
  readonly type?:
    | 'text'
    | 'password'
    | 'date'
    | 'number'
    | 'search'
    | 'email'
    | 'url'
    | 'file'
    | 'area';
  readonly required?: boolean;
  readonly autocomplete?: string;
  /** Further attributes, trusted text. */
  readonly more?: string;
  /** Further classes. */
  readonly className?: string;
}

/** A field with its label, hint and error. */
export const field = ({
  name,
  label,
  hint = '',
  value = '',
  error = '',
  type = 'text',
  required = false,
  autocomplete = 'off',
  more = '',
  className = '',
}: FieldParts): Html => {
  const described = [hint === '' ? '' : `${name}-hint`, error === '' ? '' : `${name}-error`]
    .filter((id) => id !== '')
    .join(' ');
  const shared = raw(
    `id="f-${name}" name="${name}" autocomplete="${autocomplete}"${required ? ' required' : ''}` +
      `${described === '' ? '' : ` aria-describedby="${described}"`}` +
      `${error === '' ? '' : ' aria-invalid="true"'} ${more}`,
  );
  return html`<div class="field ${className}${error === '' ? '' : ' bad'}">
    <label for="f-${name}">${label}</label>
    ${hint === '' ? '' : html`<small class="hint" id="${name}-hint">${hint}</small>`}
    ${error === '' ? '' : html`<span class="error" id="${name}-error">${error}</span>`}
    ${
      type === 'area'
        ? html`<textarea ${shared}>${value}</textarea>`
        : html`<input type="${type}" value="${type === 'password' || type === 'file' ? '' : value}" ${shared}>`
    }
  </div>`;
};

/** One choice of several. */
export interface SelectParts {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly SelectOption[];
  readonly value?: string;
  /** What is wrong with it; empty when nothing is. */
  readonly error?: string;
  /** True where the option without a value is no choice. */
  readonly required?: boolean;
}

/** One option; those of one group stand together, under its name. */
export interface SelectOption {
  readonly value: string;
  readonly words: string;
  readonly group?: string;
}

const optionsHtml = (options: readonly SelectOption[], value: string): Html =>
  html`${options.map(
    (option) =>
      html`<option value="${option.value}"${option.value === value ? raw(' selected') : ''}>${option.words}</option>`,
  )}`;

const groupsHtml = (options: readonly SelectOption[], value: string): Html => {
  const groups = Map.groupBy(options, ({ group = '' }) => group);
  return html`${[...groups].map(([name, held]) =>
    name === ''
      ? optionsHtml(held, value)
      : html`<optgroup label="${name}">${optionsHtml(held, value)}</optgroup>`,
  )}`;
};

/** A choice of one of several, with its label. */
export const select = (parts: SelectParts): Html => {
  const { name, label, hint = '', options, value = '', error = '', required = false } = parts;
  const described = [hint === '' ? '' : `${name}-hint`, error === '' ? '' : `${name}-error`]
    .filter((id) => id !== '')
    .join(' ');
  return html`<div class="field${error === '' ? '' : ' bad'}"><label for="f-${name}">${label}</label>
    ${hint === '' ? '' : html`<small class="hint" id="${name}-hint">${hint}</small>`}
    ${error === '' ? '' : html`<span class="error" id="${name}-error">${error}</span>`}
    <select id="f-${name}" name="${name}"${described === '' ? '' : raw(` aria-describedby="${described}"`)}${
      error === '' ? '' : raw(' aria-invalid="true"')
    }${required ? raw(' required') : ''}>${groupsHtml(options, value)}</select></div>`;
};
