import { parseVin } from '../../../../domain/vin/vin.ts';
import type { Letter } from '../../../../letters/letter.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { vinGroups } from '../../../../report/words/vin-groups.ts';
import { aboutOf, outletsOf, type Pairs, termsOf } from '../../../../typeset/letter-tables.ts';
import { paperFigures } from '../../../../typeset/paper-figures.ts';
import type { Said, Writer } from '../../../../typeset/said.ts';
import { filled, type LetterSayings } from './letter-sayings.ts';

/** Texts as they are: a browser has fonts of its own for all of them, and `html` makes them inert. */
const writerOf = ({ language }: LetterSayings): Writer => {
  const said = (text: string, fixed = false): Said => ({
    ...{ text, lang: language, dir: 'ltr', fixed },
  });
  return {
    printable: (text) => text,
    breakable: (text) => text,
    own: (text) => said(text),
    told: (text) => ({ ...said(text), lang: 'zh' }),
    fixed: (text) => said(text, true),
    hasLost: () => false,
  };
};

/** A text by whoever: its own direction, and no influence on what stands around it. */
const saidHtml = ({ text, fixed, lang }: Said, own: string): Html => {
  if (fixed) return html`<code dir="ltr">${text}</code>`;
  return lang === own ? html`${text}` : html`<bdi>${text}</bdi>`;
};

/** A VIN in groups; the gaps are drawn, not typed, so that it is copied whole. */
export const plainVin = (vin: string): Html =>
  html`<span class="vin" dir="ltr">${(parseVin(vin) === null ? [vin] : vinGroups(vin).groups).map(
    (group) => html`<span>${group}</span>`,
  )}</span>`;

const pairsHtml = ({ rows }: Pairs, { language }: LetterSayings): Html =>
  html`<dl class="facts">${rows.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${saidHtml(value, language)}</dd></div>`,
  )}</dl>`;

/**
 * What the document in hand says: its vehicle, its terms, its outlets. Nothing of it was looked up.
 *
 * @param stopped true of one that does not hold any more: its terms are struck through.
 */
export const letterSaysHtml = (letter: Letter, sayings: LetterSayings, stopped = false): Html => {
  const { language, paper, page } = sayings;
  const figures = paperFigures(language);
  const writer = writerOf(sayings);
  const { credentialSubject: subject, issuer } = letter;
  const [{ vin, model }] = subject.vehicles;
  const terms = termsOf(letter, paper, figures, writer);
  const about = aboutOf(letter, paper, figures, writer);
  const outlets = outletsOf(subject.outlets, paper, figures, null, writer);
  const [, , phone = '', services = '', serves = ''] = outlets.head;
  const smallHtml = (name: string, value: string): Html =>
    html`<small>${filled(page.pair, { name, value })}</small>`;
  return html`<dl class="facts">
      <div><dt>${paper.vin}</dt><dd>${plainVin(vin)}</dd></div>
      <div><dt>${paper.model}</dt><dd><bdi>${model}</bdi></dd></div>
      <div><dt>${paper.about.issuer}</dt><dd><bdi>${issuer.name}</bdi></dd></div></dl>
    <h3>${stopped ? page.notInForce : terms.heading}</h3>${
      stopped
        ? html`<div class="dead">${pairsHtml(terms, sayings)}</div>`
        : pairsHtml(terms, sayings)
    }
    <h3>${outlets.heading}</h3>${
      outlets.rows.length === 0
        ? html`<p>${page.noOutlets}</p>`
        : html`<ol class="named-outlets">${outlets.rows.map(
            (row) => html`<li><b><bdi>${row.name.text}</bdi></b><br><bdi>${row.address.text}</bdi>
              <small>${filled(page.pair, { name: phone, value: '' })}<bdi dir="ltr">${row.phone.text}</bdi></small>
              ${smallHtml(services, row.services.text)}
              ${smallHtml(serves, row.serves.text)}</li>`,
          )}</ol>`
    }
    <h3>${page.about}</h3>${pairsHtml(about, sayings)}
    <h3>${paper.notSaid.heading}</h3><ul class="plain">${paper.notSaid.lines.map(
      (line) => html`<li>${line}</li>`,
    )}</ul>`;
};
