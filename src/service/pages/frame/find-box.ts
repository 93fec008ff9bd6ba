import { type Html, html, raw } from '../../../report/html/html.ts';
import { assetPath } from './assets.ts';
import type { Visit } from './page.ts';

/** Where a number of any kind is led to the page of its thing: by `?q=`, or by a form, in which a receipt belongs. */
export const FIND_PATH = '/find';

/** The script of the box: it reads a photograph. */
export const FIND_SCRIPT = 'photograph.js';

const MOST_TYPED = 200; // not-law: characters of a box

/** What may stand in the box beside what everybody may type. */
export interface FindBox {
  /** What was typed. */
  readonly value?: string;
  /** What is wrong with it. */
  readonly error?: string;
  /** Further ways in, beside the photograph. */
  readonly more?: Html;
}

const photographHtml = ({ say }: Visit): Html => {
  const { find, letters } = say;
  return html`<label class="button second photograph" hidden data-photograph="${assetPath('read-qr.js')}"
      data-reading="${letters.checking}" data-none="${letters.noCode}"><svg class="s" aria-hidden="true"
      viewBox="0 0 16 16"><path class="so" d="M1.5 5h3l1-2h5l1 2h3v8.5h-13Z"/><circle class="so" cx="8" cy="9"
      r="2.6"/></svg> ${find.photograph}<input class="vh" type="file" accept="image/*" capture="environment"></label>`;
};

/**
 * The one box for whoever has a number in hand: VIN, code or number of a letter, receipt, or a photograph of a code.
 * It is sent by POST, so that a receipt stands in no address. Pages that show it name `FIND_SCRIPT` among their
 * islands; without it the box has no button for a photograph.
 */
export const findBox = (
  visit: Visit,
  { value = '', error = '', more = html`` }: FindBox = {},
): Html => {
  const { find } = visit.say;
  const wrong = error !== '';
  return html`<form method="post" action="${FIND_PATH}" class="find-box${wrong ? ' bad' : ''}" role="search" data-find>
    <input type="hidden" name="act" value="find">
    <p class="ways">${photographHtml(visit)}${more}<small class="quiet">${find.photographKept}</small></p>
    <p role="status" data-photograph-state></p>
    <label for="f-q">${find.label}</label>${
      wrong ? html`<span class="error" id="q-error">${error}</span>` : ''
    }<div class="typed"><input id="f-q" name="q" value="${value.slice(0, MOST_TYPED)}" maxlength="${MOST_TYPED}"
      autocomplete="off" spellcheck="false" autocapitalize="characters" dir="ltr" required${
        wrong ? raw(' aria-describedby="q-error" aria-invalid="true"') : ''
      }><button>${find.go}</button></div></form>`;
};

/** Made up, in the form of each: a VIN, the code and the number of a letter, the number of an extract, a receipt. */
const EXAMPLES = {
  vin: 'HZZ CE4CB2 T ZZZ0901',
  code: '4XCJQAYLV563HYGWNVCA',
  number: 'SHJHGLYPCPT7',
  extract: 'DJ7K3MQ2P4RT',
  receipt: '7K3M-XQ2P-9RDT-4HVW-B6NC',
} as const;

/** What may be typed, and how each looks. */
export const findKinds = ({ say }: Visit): Html => {
  const { kindsTitle, looksTitle, kinds, chooseFile } = say.find;
  const rows = (['vin', 'code', 'number', 'extract', 'receipt'] as const).map(
    (kind) =>
      html`<tr><th scope="row">${kinds[kind]}${
        kind === 'vin' ? html` <small>${say.complaints.vinHint}</small>` : ''
      }</th><td><code>${EXAMPLES[kind]}</code></td></tr>`,
  );
  return html`<table class="find-kinds"><thead><tr><th scope="col">${kindsTitle}</th>
    <th scope="col">${looksTitle}</th></tr></thead><tbody>${rows}<tr><th scope="row">${kinds.file}</th>
    <td><a href="/letters#file">${chooseFile}</a></td></tr></tbody></table>`;
};
