import type { ReportModel } from '../model.ts';
import { countrySourceAgeWords } from '../words/source-age-words.ts';
import { both, inEach, type Languages, sayEach } from './bilingual.ts';
import { citeHtml } from './cite-html.ts';
import { type Html, html, joined } from './html.ts';

const noLawReadHtml = (languages: Languages, code: string): Html =>
  joined(
    html`<section class="destination" id="d-${code}"><h3><span class="code">${code}</span></h3>`,
    html`<p>${sayEach(languages, (say) => say.noLawReadNote)}</p></section>`,
  );

/** Notes on the destinations of the vehicles shown, with how old the sources of their rules are. */
export const destinationsHtml = (
  languages: Languages,
  { vehicles, notesByCountry }: ReportModel,
): Html => {
  const codes = [...new Set(vehicles.map(({ verdict }) => verdict.entry.country))].sort();
  const sections = codes.flatMap((code) => {
    const destination = notesByCountry.get(code);
    if (destination === undefined) return code === '' ? [] : [noLawReadHtml(languages, code)];
    const notes = destination.notes.map(
      ({ text, cite }) =>
        html`<li>${both(languages, text)}<small>${citeHtml(languages, cite)}</small></li>`,
    );
    return [
      joined(
        html`<section class="destination" id="d-${code}"><h3>${both(languages, destination.name)} <span `,
        html`class="code">${code}</span></h3>`,
        html`<p class="quiet">${inEach(languages, (lang) => countrySourceAgeWords(destination, lang))}</p>`,
        html`${notes.length === 0 ? '' : html`<ul>${notes}</ul>`}</section>`,
      ),
    ];
  });
  return sections.length === 0
    ? html``
    : html`<section class="destinations"><h2>${sayEach(languages, (say) => say.notesTitle)}</h2>${sections}</section>`;
};
