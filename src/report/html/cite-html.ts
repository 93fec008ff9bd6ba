import type { Cite } from '../../domain/verdict/verdict.ts';
import { dateWords } from '../words/date-words.ts';
import { inEach, sayEach } from './bilingual.ts';
import { escapeHtml, safeUrl } from './escape.ts';

/** A source: instrument and item, linked where a page was retrieved, and how sure it is. */
export const citeHtml = (cite: Cite, pageDate: string | null = null): string => {
  const name = escapeHtml([cite.instrument, cite.item].filter((part) => part !== '').join(' '));
  const url = safeUrl(cite.url);
  const link =
    url === null
      ? `<cite>${name}</cite> (${sayEach((say) => say.noPage)})`
      : `<cite><a href="${escapeHtml(url)}" rel="noreferrer">${name}</a></cite><span class="url"> ${escapeHtml(url)}</span>`;
  const dated =
    pageDate === null
      ? ''
      : `, ${inEach((lang, say) => escapeHtml(say.pageDate(dateWords(pageDate, lang))))}`;
  return `${link}${dated} · ${sayEach((say) => say.confidence[cite.confidence])}`;
};
