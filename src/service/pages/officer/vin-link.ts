import { writtenIn } from '../../../report/html/bilingual.ts';
import { vinHtml } from '../../../report/html/vin-html.ts';
import type { Lang } from '../../../report/messages/messages.ts';
import { type Html, html, raw } from '../html.ts';

/** A VIN in groups. */
export const vinText = (vin: string, language: Lang): Html =>
  html`${raw(writtenIn(language, () => vinHtml(vin)))}`;

/** A VIN in groups that leads to its page, one of the rows that keys walk through. */
export const vinLink = (path: string, vin: string, language: Lang): Html =>
  html`<a data-row href="${path}">${vinText(vin, language)}</a>`;
