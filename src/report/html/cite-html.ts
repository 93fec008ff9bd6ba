import type { Cite } from '../../domain/verdict/verdict.ts';
import { dateWords } from '../words/date-words.ts';
import { toldWords } from '../words/told-words.ts';
import { inEach, sayEach } from './bilingual.ts';
import { escapeHtml, safeUrl } from './escape.ts';

const sourceHtml = (cite: Cite): string => {
  const name = escapeHtml([cite.instrument, cite.item].filter((part) => part !== '').join(' '));
  const url = safeUrl(cite.url);
  return url === null
    ? `<cite>${name}</cite>${sayEach((say) => say.bracketed(say.noPage))}`
    : `<cite><a href="${escapeHtml(url)}" rel="noreferrer">${name}</a></cite><span class="url">` +
        ` ${escapeHtml(url)}</span>`;
};

const sureHtml = (cite: Cite): string => sayEach((say) => say.confidence[cite.confidence]);

/** A source: instrument and item, linked where a page was retrieved, its date, and how sure it is. */
export const citeHtml = (cite: Cite): string => {
  const { dated } = cite;
  const date = inEach((lang, say) =>
    escapeHtml(dated === null ? say.toldUndated : say.dated(dateWords(dated, lang))),
  );
  return `${sourceHtml(cite)}, ${date} · ${sureHtml(cite)}`;
};

/** The first source of a rule, how sure it is, and up to when the rule's sources tell. */
export const ruleSourceHtml = ({
  cite,
  toldUpTo,
}: {
  readonly cite: Cite;
  readonly toldUpTo: string | null;
}): string =>
  `${sourceHtml(cite)} · ${sureHtml(cite)} · ${inEach((lang) => escapeHtml(toldWords(toldUpTo, lang)))}`;
