import { LONGEST_LETTER } from '../../../../letters/verify/verify-letter.ts';
import { countriesByName } from '../../../../reference/country-name.ts';
import { type Html, html, raw } from '../../../../report/html/html.ts';
import { findBox } from '../../frame/find-box.ts';
import type { Visit } from '../../frame/page.ts';
import { field, select } from '../../pieces/field.ts';
import { form } from '../../pieces/form.ts';
import { filled } from './letter-sayings.ts';

const MEGABYTE = 1_048_576; // not-law: bytes
const MOST_VIN = 40; // not-law: characters of a box

/** What was typed, which a form keeps. */
export interface LettersTyped {
  readonly text?: string;
  readonly vin?: string;
  readonly destination?: string;
}

/** The form that takes a document. It works without a script; with one, nothing of it is sent. */
export const documentForm = (
  { say, speaks }: Visit,
  { text = '', vin = '', destination = '' }: LettersTyped,
  error = '',
): Html => {
  const { letters: words } = say;
  const file = field({
    ...{ name: 'file', label: words.file, type: 'file', error },
    hint: `${filled(words.fileHint, { megabytes: String(LONGEST_LETTER / MEGABYTE) })} ${words.log.file}`,
    more: 'multiple',
  });
  const countries = [
    { value: '', words: words.destinationNone },
    ...countriesByName(speaks).map(({ code, name }) => ({ value: code, words: name })),
  ];
  const body = html`<div class="drop" data-drop-letter>${file}
      <p class="quiet" hidden data-with-script>${words.drop}</p></div>
    <details${text === '' ? '' : raw(' open')}><summary>${words.text}</summary>${field({
      ...{ name: 'text', label: words.text, value: text, type: 'area', className: 'long' },
      more: 'dir="ltr" rows="6" spellcheck="false"',
    })}</details>
    <details${vin + destination === '' ? '' : raw(' open')}><summary>${words.wantedTitle}</summary>
    ${field({
      ...{ name: 'vin', label: words.vin, hint: words.vinHint, value: vin, className: 'vin-box' },
      more: `dir="ltr" maxlength="${MOST_VIN}" spellcheck="false" autocapitalize="characters"`,
    })}${select({ name: 'destination', label: words.destination, options: countries, value: destination })}
    </details>
    <p class="quiet" data-kept>${words.kept}</p>
    <div class="buttons"><button>${words.go}</button></div><p role="status" data-state></p>`;
  return form({ act: 'verify', to: '/letters', body, files: true, harmless: true });
};

/** The one box, for the code on a paper; with a script, the camera beside it, and a code is checked here. */
export const paperBox = (visit: Visit): Html => {
  const { letters: words } = visit.say;
  return html`${findBox(visit, {
    more: html`<button type="button" class="second" hidden data-scan data-stop="${words.scanStop}">${
      words.scan
    }</button>`,
  })}<div class="scan-view" hidden data-view><video muted playsinline></video></div>`;
};
