import { LANGS, type Lang, MESSAGES } from '../messages/messages.ts';
import { type Html, html, joined, raw } from './html.ts';
import { SHAPE_SYMBOLS } from './shapes.ts';

/** What stands before the content of a page. */
export interface PageHead {
  /** The language that is shown first. */
  readonly lang: Lang;
  /** Name of the window. */
  readonly title: string;
  /** Of `pagePolicy`. */
  readonly policy: string;
  /** CSS, `BASE_STYLE` first. */
  readonly style: string;
}

/** The content policy of a page: its own style and script by hash (`sha256-…`), no network at all. */
export const pagePolicy = (styleHash: string, scriptHash: string): string =>
  `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;

/** A page from its first byte to the open `<div class="page">`, with the language switch, which needs no script. */
export const pageHead = ({ lang, title, policy, style }: PageHead): Html => {
  const switches = LANGS.map((each) =>
    joined(
      html`<input type="radio" name="lang" id="lang-${each}" value="${each}"${each === lang ? ' checked' : ''}><label `,
      html`for="lang-${each}" lang="${each}">${MESSAGES[each].language}</label>`,
    ),
  );
  return joined(
    html`<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8">`,
    html`<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">`,
    html`<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light `,
    html`dark">`,
    html`<meta name="referrer" content="no-referrer"><title>${title}</title><style>${raw(style)}</style></head>\n`,
    html`<body>${SHAPE_SYMBOLS}<main>${switches}<div class="page">`,
  );
};
