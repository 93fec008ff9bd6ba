import { type Html, html } from '../../../../report/html/html.ts';
import type { Visit } from '../../frame/page.ts';

/** The script of the button that copies a receipt. */
export const COPY_SCRIPT = 'copy.js';

/** A receipt, large, with a button that copies it. A page that shows it names `COPY_SCRIPT` among its islands. */
export const receiptHtml = ({ say }: Visit, receipt: string): Html => {
  const { receipt: name, copy, copied } = say.complaints;
  return html`<p class="receipt"><span class="quiet">${name}</span> <code dir="ltr">${receipt}</code>
    <button type="button" class="second" hidden data-copy="${copied}">${copy}</button></p>`;
};
