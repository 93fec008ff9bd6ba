import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { field } from '../pieces/field.ts';

/** Name of the script that reads codes with the camera. */
export const SCAN_SCRIPT = 'scan-code.js';

/** The one box of the border, with the camera beside it where the browser has one and can read codes. */
export const borderBox = (
  { say }: Visit,
  { value = '', error = '' }: { readonly value?: string; readonly error?: string } = {},
): Html => {
  const { customs } = say;
  return html`<form method="get" action="/border" class="ask" data-scan>
    ${field({
      name: 'q',
      label: customs.box,
      hint: customs.boxHint,
      value,
      error,
      required: true,
      className: 'vin-box',
      more: 'maxlength="300" spellcheck="false" autocapitalize="characters" enterkeyhint="go"',
    })}
    <button>${customs.go}</button>
    <button type="button" class="second" hidden data-scan-begin data-stop="${customs.scanStop}">${customs.scan}</button>
    <div class="scanner" hidden data-scan-view><video playsinline muted></video><p>${customs.scanAim}</p></div>
    <p class="error" role="status" hidden data-scan-failed>${customs.scanFailed}</p>
  </form>`;
};
