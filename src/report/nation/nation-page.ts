import type { NationSummary } from '../../domain/nation/nation-summary.ts';
import { inEach, sayEach } from '../html/bilingual.ts';
import { type Content, type Html, html, joined } from '../html/html.ts';
import { pageHead, pagePolicy } from '../html/page-head.ts';
import { LANGS, type Lang } from '../messages/messages.ts';
import { registryUnreadText } from '../registry-unread.ts';
import { dateWords } from '../words/date-words.ts';
import { shortHash } from '../words/short-hash.ts';
import { given } from './data-table.ts';
import type { NationMessages } from './nation-en.ts';
import { NATION_SCRIPT_HASH, NATION_STYLE_HASH } from './nation-hashes.ts';
import { NATION_MESSAGES, tellEach } from './nation-messages.ts';
import { NATION_SCRIPT } from './nation-script.ts';
import { FILLS, NATION_STYLE } from './nation-style.ts';
import type { PageNames } from './page-names.ts';
import { exportersHtml } from './sections/exporters-html.ts';
import { feedsHtml } from './sections/feeds-html.ts';
import { glanceHtml } from './sections/glance-html.ts';
import { plotsHtml } from './sections/plots-html.ts';
import { problemsHtml } from './sections/problems-html.ts';
import { rankedHtml } from './sections/ranked-html.ts';
import { ringsHtml } from './sections/rings-html.ts';
import { rulesHtml } from './sections/rules-html.ts';

const POLICY = pagePolicy(NATION_STYLE_HASH, NATION_SCRIPT_HASH);

/** The sections by the id of their heading, in their order on the page. */
const CONTENTS: readonly (readonly [string, (say: NationMessages) => string])[] = [
  ['glance', (say) => say.glanceTitle],
  ['plots', (say) => say.plotsTitle],
  ['rules', (say) => say.rulesTitle],
  ['ranked', (say) => say.rankedTitle],
  ['exporters', (say) => say.exportersTitle],
  ['rings', (say) => say.ringsTitle],
  ['feeds', (say) => say.feedsTitle],
  ['problems', (say) => say.problemsTitle],
];

const line = (name: Html, content: Content, className = ''): Html =>
  html`<div><dt>${name}</dt><dd${className === '' ? '' : html` class="${className}"`}>${content}</dd></div>`;

/** Program, rule set, folder and day whole, at the foot of the page. */
const provenanceHtml = ({ input, today, program, ruleset }: NationSummary): Html =>
  joined(
    html`<section aria-labelledby="provenance"><h2 id="provenance">${tellEach((say) => say.provenanceTitle)}</h2><dl `,
    html`class="about">`,
    line(
      tellEach((say) => say.program),
      given(`mileproof ${program}`),
    ),
    line(
      sayEach(LANGS, (say) => say.ruleset),
      ruleset,
      'hash',
    ),
    line(
      tellEach((say) => say.input),
      given(input),
    ),
    line(
      sayEach(LANGS, (say) => say.asOf),
      today,
    ),
    html`</dl><p class="quiet">${tellEach((say) => say.provenanceNote)}</p></section>\n`,
  );

const headHtml = ({ input, today, ruleset, registryUnread }: NationSummary, lang: Lang): Html => {
  const links = CONTENTS.map(
    ([id, words]) => html`<li><a href="#${id}">${tellEach(words)}</a></li>`,
  );
  return joined(
    pageHead({
      lang,
      title: `${NATION_MESSAGES[lang].title} · ${input}`,
      policy: POLICY,
      style: NATION_STYLE,
    }),
    html`${FILLS}<a class="skip" href="#glance">${tellEach((say) => say.skip)}</a>`,
    registryUnread === undefined
      ? ''
      : html`<p class="alarm" role="alert">${inEach(LANGS, (each) => registryUnreadText(registryUnread, each))}</p>`,
    html`<h1>${tellEach((say) => say.title)}</h1><dl class="about">`,
    line(
      tellEach((say) => say.input),
      given(input),
    ),
    line(
      sayEach(LANGS, (say) => say.asOf),
      inEach(LANGS, (each) => dateWords(today, each)),
    ),
    line(
      sayEach(LANGS, (say) => say.ruleset),
      html`<a href="#provenance">${shortHash(ruleset)}</a>`,
      'hash',
    ),
    html`</dl><nav aria-labelledby="contents"><span class="vh" id="contents">${tellEach((say) => say.contents)}</span>`,
    html`<ul>${links}</ul></nav>\n`,
  );
};

/**
 * The page of a screened nation piece by piece: each piece is complete text, and all of them in order
 * are one self-contained page without network, in both languages, `lang` first.
 */
export function* nationPagePieces(
  summary: NationSummary,
  lang: Lang,
  names: PageNames,
): Generator<string, void, undefined> {
  yield `${headHtml(summary, lang)}`;
  yield `${glanceHtml(summary)}`;
  yield `${plotsHtml(summary, names)}`;
  yield `${rulesHtml(summary, names)}`;
  yield `${rankedHtml(summary, names)}`;
  yield `${exportersHtml(summary)}`;
  yield `${ringsHtml(summary)}`;
  yield `${feedsHtml(summary)}`;
  yield `${problemsHtml(summary)}`;
  yield `${provenanceHtml(summary)}`;
  yield `<p class="foot quiet">${tellEach((say) => say.footnote)}</p></div></main><script>${NATION_SCRIPT}</script>` +
    `</body></html>\n`;
}
