export { html, raw } from 'hono/html';

import type { HtmlEscapedString } from 'hono/utils/html';

/** HTML in which every text that was put in is inert (`html` of hono: texts are escaped, HTML is kept). */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
