import { type Html, html, raw } from '../../../report/html/html.ts';
import { qrSvg } from '../../../typeset/qr-code.ts';

/** A QR code of an address, dark on light in every theme, with what it holds beside it in words. */
export const qrCode = (address: string, title: string): Html =>
  html`<figure class="qr"><div role="img" aria-label="${title}">${raw(qrSvg(address))}</div>
    <figcaption><code>${address}</code></figcaption></figure>`;
