import type { ReportModel } from '../model.ts';
import { countryToldWords } from '../words/told-words.ts';
import { both, inEach, sayEach } from './bilingual.ts';
import { citeHtml } from './cite-html.ts';
import { escapeHtml } from './escape.ts';

const noLawReadHtml = (code: string): string =>
  `<section class="destination" id="d-${escapeHtml(code)}"><h3><span class="code">${escapeHtml(code)}</span></h3>` +
  `<p>${sayEach((say) => say.noLawReadNote)}</p></section>`;

/** Notes on the destinations of the vehicles shown, with how old the sources of their rules are. */
export const destinationsHtml = ({ vehicles, notesByCountry }: ReportModel): string => {
  const codes = [...new Set(vehicles.map(({ verdict }) => verdict.entry.country))].sort();
  const sections = codes.flatMap((code) => {
    const destination = notesByCountry.get(code);
    if (destination === undefined) return code === '' ? [] : [noLawReadHtml(code)];
    const notes = destination.notes.map(
      ({ text, cite }) => `<li>${both(text)}<small>${citeHtml(cite)}</small></li>`,
    );
    return [
      `<section class="destination" id="d-${escapeHtml(code)}"><h3>${both(destination.name)} <span ` +
        `class="code">${escapeHtml(code)}</span></h3>` +
        `<p class="quiet">${inEach((lang) => escapeHtml(countryToldWords(destination, lang)))}</p>` +
        `${notes.length === 0 ? '' : `<ul>${notes.join('')}</ul>`}</section>`,
    ];
  });
  return sections.length === 0
    ? ''
    : `<section class="destinations"><h2>${sayEach((say) => say.notesTitle)}</h2>${sections.join('')}</section>`;
};
