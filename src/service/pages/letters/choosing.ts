import { type Html, html } from '../../../report/html/html.ts';

/** Something that is done with rows of a list that were ticked. */
export interface ChosenAct {
  readonly act: string;
  /** Path that it is sent to. */
  readonly to: string;
  readonly words: string;
  readonly second?: boolean;
}

/** The box that ticks a row of a list; it belongs to the form behind the list. */
export const tick = (
  formId: string,
  name: string,
  { value, words, ticked = false }: { value: string; words: string; ticked?: boolean },
): Html =>
  html`<input type="checkbox" class="tick" form="${formId}" name="${name}" value="${value}" aria-label="${words}"${
    ticked ? html` checked` : ''
  }>`;

const buttonsOf = (acts: readonly ChosenAct[], formId?: string): readonly Html[] =>
  acts.map(
    ({ act, to, words, second = false }) =>
      html`<button name="act" value="${act}" formaction="${to}"${
        formId === undefined ? '' : html` form="${formId}"`
      }${second ? html` class="second"` : ''}>${words}</button>`,
  );

/** What may be done with the rows that were ticked; each goes on to a page that shows what would follow. */
export const chosenActs = (
  formId: string,
  acts: readonly ChosenAct[],
  before: Html | string = '',
): Html => {
  const [first] = acts;
  if (first === undefined) return html``;
  return html`<form method="post" id="${formId}" class="wide" action="${first.to}">${before}
    <div class="buttons">${buttonsOf(acts)}</div></form>`;
};

/** The buttons of `chosenActs` once more, behind a list: they stay within reach while its rows pass by. */
export const actsInReach = (formId: string, acts: readonly ChosenAct[]): Html =>
  html`<div class="buttons reach">${buttonsOf(acts, formId)}</div>`;
