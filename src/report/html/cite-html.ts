import type { Cite } from '../../domain/verdict/verdict.ts';
import { dateWords } from '../words/date-words.ts';
import { sourceAgeWords } from '../words/source-age-words.ts';
import { inEach, type Languages, sayEach } from './bilingual.ts';
import { type Html, html, joined } from './html.ts';
import { safeUrl } from './safe-url.ts';

const HAN = /\p{Script=Han}/u;

const sourceHtml = (languages: Languages, cite: Cite): Html => {
  const name = [cite.instrument, cite.item].filter((part) => part !== '').join(' ');
  const url = safeUrl(cite.url);
  // a title that is quoted in another language than the page's is marked as such
  const foreign = languages.every((lang) => lang === 'zh') && !HAN.test(name);
  const original = foreign ? sayEach(languages, (say) => say.originalTitle) : '';
  return url === null
    ? html`<cite>${name}</cite>${original}${sayEach(languages, (say) => say.bracketed(say.noPage))}`
    : joined(
        html`<cite><a href="${url}" rel="noreferrer">${name}</a></cite>${original}<span class="url">`,
        html` ${url}</span>`,
      );
};

const sureHtml = (languages: Languages, cite: Cite): Html =>
  sayEach(languages, (say) => say.confidence[cite.confidence]);

/** A source: instrument and item, linked where a page was retrieved, its date, and how sure it is. */
export const citeHtml = (languages: Languages, cite: Cite): Html => {
  const { dated } = cite;
  const date = inEach(languages, (lang, say) =>
    dated === null ? say.toldUndated : say.dated(dateWords(dated, lang)),
  );
  return html`${sourceHtml(languages, cite)}, ${date} · ${sureHtml(languages, cite)}`;
};

/** The first source of a rule, how sure it is, and up to when the rule's sources tell. */
export const ruleSourceHtml = (
  languages: Languages,
  {
    cite,
    toldUpTo,
  }: {
    readonly cite: Cite;
    readonly toldUpTo: string | null;
  },
): Html =>
  joined(
    html`${sourceHtml(languages, cite)} · ${sureHtml(languages, cite)} ·`,
    html` ${inEach(languages, (lang) => sourceAgeWords(toldUpTo, lang))}`,
  );
