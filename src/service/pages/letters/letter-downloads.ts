import { createHash } from 'node:crypto';
import { paperAddress } from '../../../register/letters/letter-addresses.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { facts } from '../pieces/facts.ts';
import { qrCode } from '../pieces/qr-code.ts';

/** The document of a letter that was issued: its hash, the file, the paper, and the code that leads to it. */
export const letterDownloads = async (
  { register, say }: Visit,
  {
    path,
    code,
    number,
    bytes,
  }: {
    /** Of the letter's page. */
    readonly path: string;
    readonly code: string;
    readonly number: string;
    readonly bytes: Buffer;
  },
): Promise<Html> => {
  const { document } = say.letterWork;
  const hash = createHash('sha256').update(bytes).digest('hex');
  return html`<h2>${document.title}</h2><div class="beside"><div><p>${document.lead}</p>
    ${facts([[document.hash, html`<code class="long">${hash}</code>`]])}
    <div class="buttons"><a class="button" href="${path}/document.pdf">${document.pdf}</a>
    <a href="${path}/document.json">${document.json}</a>
    <a href="/L/${code}/proof">${say.letters.log.proofFile}</a></div></div>
    ${await qrCode(paperAddress(register, code), document.qr(number))}</div>`;
};
