import type { Html } from '../../../report/html/html.ts';
import { vinHtml } from '../../../report/html/vin-html.ts';
import type { Lang } from '../../../report/messages/messages.ts';

/** A VIN in groups; `spoken` says in words that its check digit is wrong. */
export const vinText = (vin: string, language: Lang, spoken = false): Html =>
  vinHtml([language], vin, spoken);
