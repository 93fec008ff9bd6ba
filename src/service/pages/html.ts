import { html as escaped } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { inertText } from '../../report/words/inert-text.ts';

export { raw } from 'hono/html';

/** HTML in which every text that was put in is inert. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Texts without what turns text around or controls; line ends stay, for what has several lines. */
const inert = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inert);
  return typeof value === 'string' ? value.split('\n').map(inertText).join('\n') : value;
};

/**
 * A piece of HTML: what is put in is escaped, and marks that turn text around are made visible; HTML that was made by
 * this, or is said to be our own by `raw`, stays as it is.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Html =>
  escaped(strings, ...values.map(inert));
