import { inEach, sayEach } from '../html/bilingual.ts';
import { type Content, type Html, html, joined, raw } from '../html/html.ts';
import { pageHead, pagePolicy } from '../html/page-head.ts';
import { LANGS, type Lang } from '../messages/messages.ts';
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
  readonly html: Html;
}

/** All of a product's page. */
export interface ProductPage {
  /** The language that is shown first. */
  readonly lang: Lang;
  readonly title: Words;
  /** Lines under the title beside the day and the rule set: the input, the bounds chosen. */
  readonly about: readonly { readonly name: Words; readonly html: Html }[];
  /** The answer, before its reasons: `<p class="headline"><b>figure</b> words</p><p class="lead">…</p>`. */
  readonly answer: Html;
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

const line = (name: Html, content: Content, className = ''): Html =>
  html`<div><dt>${name}</dt><dd${className === '' ? '' : html` class="${className}"`}>${content}</dd></div>`;

/** The whole page, self-contained and without network, in both languages, `lang` first. */
export const productPage = (page: ProductPage): string => {
  const { lang, title, about, answer, sections, today, program, ruleset, screening, footnote } =
    page;
  const { css, hash } = page.style ?? { css: PRODUCT_STYLE, hash: PRODUCT_STYLE_HASH };
  const links = sections.map(
    (section) => html`<li><a href="#${section.id}">${told(section.title)}</a></li>`,
  );
  const parts = sections.map(
    ({ id, title: words, html: content }) =>
      html`<section aria-labelledby="${id}"><h2 id="${id}">${told(words)}</h2>${content}</section>\n`,
  );
  const lines = [
    ...about.map(({ name, html }) => line(told(name), html)),
    line(
      sayEach(LANGS, (say) => say.asOf),
      inEach(LANGS, (each) => dateWords(today, each)),
    ),
    line(
      sayEach(LANGS, (say) => say.ruleset),
      shortHash(ruleset),
      'hash',
    ),
    ...(screening === undefined ? [] : [line(told(SCREENING), shortHash(screening), 'hash')]),
  ];
  const provenance = [
    line(told(PROGRAM), given(program)),
    line(
      sayEach(LANGS, (say) => say.ruleset),
      ruleset,
      'hash',
    ),
    ...(screening === undefined ? [] : [line(told(SCREENING_HASH), screening, 'hash')]),
  ];
  return `${joined(
    pageHead({
      lang,
      title: wordsIn(title, lang),
      policy: pagePolicy(hash, NATION_SCRIPT_HASH),
      style: css,
    }),
    html`${FILLS}<a class="skip" href="#answer">${told(SKIP)}</a>`,
    html`<h1>${told(title)}</h1><dl class="about">${lines}</dl>`,
    html`<nav aria-labelledby="contents"><span class="vh" id="contents">${told(CONTENTS)}</span>`,
    html`<ul>${links}</ul></nav>\n`,
    html`<div class="answer" id="answer" tabindex="-1">${answer}</div>\n${parts}`,
    html`<footer class="foot"><p class="quiet">${told(footnote)}</p><dl class="about `,
    html`provenance">${provenance}</dl></footer></div></main><script>${raw(NATION_SCRIPT)}</script></body></html>\n`,
  )}`;
};
