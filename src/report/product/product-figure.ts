import { inEach } from '../html/bilingual.ts';
import { type Html, html, joined } from '../html/html.ts';
import { LANGS, type Lang, MESSAGES } from '../messages/messages.ts';
import { told, type Words, wordsIn } from './words.ts';

/** A plot with what it tells and the table behind it. */
export interface ProductFigure {
  /** Id of its heading, unique on the page. */
  readonly id: string;
  /** What is plotted. */
  readonly title: Words;
  /** The one thing the plot tells: its heading. */
  readonly message: Words;
  /** Sentences below the plot. */
  readonly notes?: readonly Words[];
  /** The plot in one language: an `<svg lang="LANG" role="img" aria-label="…">`, as `plotSvg` gives it. */
  readonly svg: (lang: Lang) => Html;
  /**
   * HTML of the table with the plot's figures, labelled by the figure's `id`; empty when it stands elsewhere on the
   * page.
   */
  readonly table: Html | null;
}

const TABLE_BEHIND: Words = { en: 'The data as a table', zh: '以表格查看数据' };

/**
 * The figure as HTML: its message as its title, what is plotted, the plot in each language, notes, the table behind.
 */
export const productFigure = ({
  id,
  title,
  message,
  notes = [],
  svg,
  table,
}: ProductFigure): Html => {
  const caption = inEach(LANGS, (lang) =>
    notes.map((note) => wordsIn(note, lang)).join(MESSAGES[lang].sentenceGap),
  );
  const folded =
    table === null
      ? ''
      : joined(
          html`<details><summary>${told(TABLE_BEHIND)}<span class="vh">: ${told(title)}</span>`,
          html`</summary>${table}</details>`,
        );
  return joined(
    html`<figure class="figure-${id}"><h3 class="message" id="${id}">${told(message)}</h3><p class="plotted `,
    html`quiet">${told(title)}</p>${LANGS.map(svg)}`,
    html`${notes.length === 0 ? '' : html`<figcaption class="quiet">${caption}</figcaption>`}`,
    html`${folded}</figure>\n`,
  );
};
