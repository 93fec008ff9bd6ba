import { READ_NAMES, type ReadName } from '../../../papers/paper-reading.ts';
import type { Reading, ToldOfPaper } from '../../../register/papers/reading-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { paperTexts, worded } from '../pieces/paper-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import type { Framed } from './paper-picture.ts';

const AGAINST: readonly string[] = ['against-stated', 'against-fed'];

/** What was read of a paper, and what it tells. */
export type ReadOfPaper = ToldOfPaper & Pick<Reading, 'values' | 'seals' | 'facts'>;

/** A value of a paper beside what was stated and fed. */
export interface ComparedValue {
  readonly number: number;
  readonly name: ReadName;
  readonly stated: string | null;
  readonly fed: string | null;
  readonly read: Reading['values'];
  /** Against which it differs: `against-stated`, `against-fed`. */
  readonly differs: readonly string[];
}

/** The values that a paper tells or should tell, numbered from 1. */
export const comparedValues = ({
  values,
  told,
  checks,
}: Pick<ReadOfPaper, 'values' | 'told' | 'checks'>): readonly ComparedValue[] =>
  READ_NAMES.map((name) => ({
    name,
    stated: told.stated[name] ?? null,
    fed: told.fed[name] ?? null,
    read: values.filter((one) => one.name === name),
    differs: checks
      .filter(
        ({ check, of, answer }) => AGAINST.includes(check) && of === name && answer === 'told',
      )
      .map(({ check }) => check),
  }))
    .filter(({ stated, fed, read }) => stated !== null || fed !== null || read.length > 0)
    // what one field tells is not missing in another that means the same number
    .filter(
      ({ name, stated, read }, _, all) =>
        read.length > 0 ||
        !all.some((one) => one.name !== name && one.read.length > 0 && one.stated === stated),
    )
    .map((one, at) => ({ number: at + 1, ...one }));

/** Frames of the values that stand on a page: one for each place, of a code with all that it tells. */
export const framesOf = (compared: readonly ComparedValue[], page: number): readonly Framed[] => {
  const placed = compared.flatMap(({ number, read, differs }) =>
    read.flatMap(({ place }) =>
      place === null || place.box === null || place.page !== page
        ? []
        : [{ number, box: place.box, differs: differs.length > 0 }],
    ),
  );
  return [...Map.groupBy(placed, ({ box }) => box.join(' ')).values()].flatMap((inside) => {
    const [first] = inside;
    if (first === undefined) return [];
    const numbers = [...new Set(inside.map(({ number }) => number))];
    return [{ numbers, box: first.box, differs: inside.some(({ differs }) => differs) }];
  });
};

/** How many values could be held against something, and how many of them differ. */
export const countCompared = (
  compared: readonly ComparedValue[],
): { readonly all: number; readonly differing: number } => {
  const held = compared.filter(
    ({ stated, fed, read }) => read.length > 0 && (stated !== null || fed !== null),
  );
  return { all: held.length, differing: held.filter(({ differs }) => differs.length > 0).length };
};

const readHtml = (visit: Visit, { name, read }: ComparedValue): Html => {
  const { by } = paperTexts(visit);
  return html`${[...Map.groupBy(read, ({ value }) => value)].map(
    ([value, told]) =>
      html`<div>${name === 'vin' ? vinText(value, visit.language) : value}
        <small>${told.map((one) => worded(by, one.by)).join(', ')}</small></div>`,
  )}`;
};

/** What was stated, fed and read, a row each; where a paper says something else the row is marked. */
export const valuesHtml = (visit: Visit, compared: readonly ComparedValue[]): Html => {
  const { table: words } = visit.say.paperWork;
  const { names } = paperTexts(visit);
  if (compared.length === 0) return html``;
  const cell = (name: ReadName, value: string | null, none: string): Html =>
    value === null
      ? html`<span class="quiet">${none}</span>`
      : html`${name === 'vin' ? vinText(value, visit.language) : value}`;
  return html`<table class="compared"><caption>${words.caption}</caption><thead><tr>
    <th scope="col"><span class="vh">${words.mark}</span></th><th scope="col">${words.field}</th>
    <th scope="col">${words.stated}</th><th scope="col">${words.fed}</th><th scope="col">${words.read}</th>
    </tr></thead><tbody>${compared.map(
      (one) => html`<tr class="v${one.number}${one.differs.length > 0 ? ' bad' : ''}" tabindex="0">
        <td>${one.number}</td><th scope="row">${names[one.name]}</th>
        <td data-label="${words.stated}">${cell(one.name, one.stated, words.notStated)}</td>
        <td data-label="${words.fed}">${cell(one.name, one.fed, words.notFed)}</td>
        <td data-label="${words.read}">${
          one.read.length === 0
            ? html`<span class="quiet">${words.notRead}</span>`
            : html`<div${one.differs.length > 0 ? html` class="odd"` : ''}>${readHtml(visit, one)}</div>`
        }</td></tr>`,
    )}</tbody></table><p class="quiet">${visit.say.paperWork.machine}</p>`;
};
