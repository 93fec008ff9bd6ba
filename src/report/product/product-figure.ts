import { inEach } from '../html/bilingual.ts';
import { escapeHtml } from '../html/escape.ts';
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
  readonly svg: (lang: Lang) => string;
  /**
   * HTML of the table with the plot's figures, labelled by the figure's `id`; empty when it stands elsewhere on the
   * page.
   */
  readonly table: string;
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
}: ProductFigure): string => {
  const caption = inEach((lang) =>
    escapeHtml(notes.map((note) => wordsIn(note, lang)).join(MESSAGES[lang].sentenceGap)),
  );
  const folded =
    table === ''
      ? ''
      : `<details><summary>${told(TABLE_BEHIND)}<span class="vh">: ${told(title)}</span></summary>${table}</details>`;
  return (
    `<figure class="figure-${id}"><h3 class="message" id="${id}">${told(message)}</h3><p class="plotted ` +
    `quiet">${told(title)}</p>${LANGS.map(svg).join('')}` +
    `${notes.length === 0 ? '' : `<figcaption class="quiet">${caption}</figcaption>`}` +
    `${folded}</figure>\n`
  );
};
