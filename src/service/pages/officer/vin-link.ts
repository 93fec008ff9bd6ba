import type { Lang } from '../../../report/messages/messages.ts';
import { type Html, html } from '../html.ts';
import { vinText } from '../pieces/vin-text.ts';

/** A VIN in groups that leads to its page, one of the rows that keys walk through. */
export const vinLink = (path: string, vin: string, language: Lang): Html =>
  html`<a data-row href="${path}">${vinText(vin, language)}</a>`;
