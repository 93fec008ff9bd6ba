import { inertText } from '../words/inert-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of HTML in which every text that was put in is inert; `html` makes it. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a piece of HTML: texts and numbers are made inert, a truth value and nothing leave no trace. */
export type Content = Html | string | number | boolean | null | undefined | readonly Content[];

/** Marks that turn text around are made visible; line ends stay, for what has several lines. */
const inert = (text: string): string =>
  text
    .split('\n')
    .map(inertText)
    .join('\n')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const written = (content: Content): string => {
  if (content instanceof Html) return `${content}`;
  if (Array.isArray(content)) return content.map(written).join('');
  if (content === null || content === undefined || typeof content === 'boolean') return '';
  return inert(String(content));
};

/**
 * A piece of HTML: html`<p>${text}</p>`. What is put in is escaped and made inert, in content and in quoted attributes;
 * what was made by this or is said to be our own by `raw` stays as it is, lists are put in one after the other.
 */
export const html = (strings: TemplateStringsArray, ...contents: readonly Content[]): Html =>
  new Html(String.raw({ raw: strings }, ...contents.map(written)));

/** HTML that is our own, as it stands: a style, a script, a drawing. */
export const raw = (text: string): Html => new Html(text);

/** Pieces one after the other, without a space between them. */
export const joined = (...contents: readonly Content[]): Html => new Html(written(contents));

/** Pieces in a line, with a text between each two. */
export const separated = (separator: string, contents: readonly Content[]): Html =>
  joined(contents.flatMap((content, index) => (index === 0 ? [content] : [separator, content])));
