import { inEach, sayEach } from '../html/bilingual.ts';
import { escapeHtml } from '../html/escape.ts';
import { pageHead, pagePolicy } from '../html/page-head.ts';
import type { Lang } from '../messages/messages.ts';
import { given } from '../nation/data-table.ts';
import { NATION_SCRIPT_HASH } from '../nation/nation-hashes.ts';
import { NATION_SCRIPT } from '../nation/nation-script.ts';
import { FILLS } from '../nation/nation-style.ts';
import { dateWords } from '../words/date-words.ts';
import { shortHash } from '../words/short-hash.ts';
import { PRODUCT_STYLE_HASH } from './product-hashes.ts';
import { PRODUCT_STYLE } from './product-style.ts';
import { told, type Words, wordsIn } from './words.ts';

/** A part of the page under its own heading. */
interface ProductSection {
  /** Id of its heading, to which the contents lead; unique on the page, and none of `answer`, `contents`. */
  readonly id: string;
  readonly title: Words;
  /** Its content, without the heading. */
  readonly html: string;
}

/** All of a product's page. */
export interface ProductPage {
  /** The language that is shown first. */
  readonly lang: Lang;
  readonly title: Words;
  /** Lines under the title beside the day and the rule set: the input, the bounds chosen. */
  readonly about: readonly { readonly name: Words; readonly html: string }[];
  /** The answer, before its reasons: `<p class="headline"><b>figure</b> words</p><p class="lead">…</p>`. */
  readonly answer: string;
  readonly sections: readonly ProductSection[];
  /** Day of the answer, ISO. */
  readonly today: string;
  /** Name and version of the program. */
  readonly program: string;
  /** Hash of the rule set. */
  readonly ruleset: string;
  /** SHA-256 of the manifest of the screening that it was made from; left out where it is not told. */
  readonly screening?: string;
  readonly footnote: Words;
  /** The whole CSS when the product has some of its own: `PRODUCT_STYLE` first, with its hash. */
  readonly style?: { readonly css: string; readonly hash: string };
}

const SKIP: Words = { en: 'Skip to the answer', zh: '跳到结论' };
const CONTENTS: Words = { en: 'On this page', zh: '本页内容' };
const PROGRAM: Words = { en: 'Program', zh: '程序' };
const SCREENING: Words = { en: 'Screening', zh: '筛查' };
const SCREENING_HASH: Words = {
  en: 'Screening (SHA-256 of its manifest)',
  zh: '筛查（清单文件的SHA-256）',
};

const line = (name: string, html: string, className = ''): string =>
  `<div><dt>${name}</dt><dd${className === '' ? '' : ` class="${className}"`}>${html}</dd></div>`;

/** The whole page, self-contained and without network, in both languages, `lang` first. */
export const productPage = (page: ProductPage): string => {
  const { lang, title, about, answer, sections, today, program, ruleset, screening, footnote } =
    page;
  const { css, hash } = page.style ?? { css: PRODUCT_STYLE, hash: PRODUCT_STYLE_HASH };
  const links = sections.map(
    (section) => `<li><a href="#${section.id}">${told(section.title)}</a></li>`,
  );
  const parts = sections.map(
    ({ id, title: words, html }) =>
      `<section aria-labelledby="${id}"><h2 id="${id}">${told(words)}</h2>${html}</section>\n`,
  );
  const lines = [
    ...about.map(({ name, html }) => line(told(name), html)),
    line(
      sayEach((say) => say.asOf),
      inEach((each) => escapeHtml(dateWords(today, each))),
    ),
    line(
      sayEach((say) => say.ruleset),
      escapeHtml(shortHash(ruleset)),
      'hash',
    ),
    ...(screening === undefined
      ? []
      : [line(told(SCREENING), escapeHtml(shortHash(screening)), 'hash')]),
  ];
  const provenance = [
    line(told(PROGRAM), given(program)),
    line(
      sayEach((say) => say.ruleset),
      escapeHtml(ruleset),
      'hash',
    ),
    ...(screening === undefined ? [] : [line(told(SCREENING_HASH), escapeHtml(screening), 'hash')]),
  ];
  return (
    pageHead({
      lang,
      title: wordsIn(title, lang),
      policy: pagePolicy(hash, NATION_SCRIPT_HASH),
      style: css,
    }) +
    `${FILLS}<a class="skip" href="#answer">${told(SKIP)}</a>` +
    `<h1>${told(title)}</h1><dl class="about">${lines.join('')}</dl>` +
    `<nav aria-labelledby="contents"><span class="vh" id="contents">${told(CONTENTS)}</span>` +
    `<ul>${links.join('')}</ul></nav>\n` +
    `<div class="answer" id="answer" tabindex="-1">${answer}</div>\n${parts.join('')}` +
    `<footer class="foot"><p class="quiet">${told(footnote)}</p><dl class="about ` +
    `provenance">${provenance.join('')}</dl></footer></div></main><script>${NATION_SCRIPT}</script></body></html>\n`
  );
};
