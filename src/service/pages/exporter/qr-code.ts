import QRCode from 'qrcode';
import { type Html, html, raw } from '../html.ts';

/** A QR code of an address as SVG, dark on light in every theme, with what it holds beside it in words. */
export const qrCode = async (address: string, title: string): Promise<Html> => {
  const svg = await QRCode.toString(address, {
    type: 'svg',
    errorCorrectionLevel: 'M',
    margin: 2,
    color: { dark: '#000000', light: '#ffffff' },
  });
  return html`<figure class="qr"><div role="img" aria-label="${title}">${raw(svg)}</div>
    <figcaption><code>${address}</code></figcaption></figure>`;
};
