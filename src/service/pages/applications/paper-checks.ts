import type { Check, Elsewhere } from '../../../register/papers/reading-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import type { Visit } from '../frame/page.ts';
import { paperPath } from '../pieces/office-paths.ts';
import { paperTexts, worded } from '../pieces/paper-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import type { ReadOfPaper } from './paper-values.ts';

/** What a check is called, and what it says where it told something. */
const textsOf = (
  visit: Visit,
  { check }: Check,
): { readonly looks: string; readonly told: string } =>
  (paperTexts(visit).checks as Readonly<Record<string, { looks: string; told: string }>>)[
    check
  ] ?? {
    looks: check,
    told: check,
  };

const nameOf = (visit: Visit, one: Check): string => {
  const { names } = paperTexts(visit);
  const { looks } = textsOf(visit, one);
  return one.of === null ? looks : `${looks}: ${names[one.of]}`;
};

const toldHtml = (visit: Visit, one: Check): Html => {
  const texts = paperTexts(visit);
  const { paperWork: words } = visit.say;
  return html`<li>${shapeHtml({ shape: 'mark', tone: 'stop' })} <div><b>${textsOf(visit, one).told}</b>
    ${one.of === null ? '' : texts.names[one.of]}
    <ul>${one.evidence.map(
      ({ place, value, as }) =>
        html`<li><span class="quiet">${worded(texts.as, as)}${
          place === null ? '' : html`, ${words.onPage(place.page)}`
        }</span> <span class="written">${value}</span></li>`,
    )}</ul></div></li>`;
};

const elsewhereHtml = (visit: Visit, one: Elsewhere, application: string): Html => {
  const { elsewhere: words } = visit.say.paperWork;
  const { how, vin, handedInOn, page, otherPage, differences, ask, paper } = one;
  const link =
    paper === null
      ? ''
      : html` <a href="${paperPath(application, paper, { vin })}">${words.other}</a>`;
  return html`<li>${shapeHtml({ shape: 'mark', tone: 'stop' })} <div><b>${
    how === 'same-file' ? words.sameFile : words.sameCapture
  }</b>${vin === null ? '' : html` ${vinText(vin, visit.language)}`}, ${words.on} ${day(visit, handedInOn)}${link}
    ${page === null || otherPage === null ? '' : html`<p>${words.pages(page, otherPage)}</p>`}
    ${differences === null ? '' : html`<p>${words.differ(differences.length)}</p>`}
    ${ask === null ? '' : html`<p>${words.ask(ask)}</p>`}</div></li>`;
};

/** What was found on a paper with its evidence, what cannot be checked and why, and what was looked for in vain. */
export const checksHtml = (visit: Visit, reading: ReadOfPaper, application: string): Html => {
  const { paperWork: words } = visit.say;
  const texts = paperTexts(visit);
  const by = Map.groupBy(reading.checks, ({ answer }) => answer);
  const told = by.get('told') ?? [];
  const cannot = by.get('cannot-be-checked') ?? [];
  const none = by.get('not-found') ?? [];
  const { elsewhere } = reading;
  return html`<section class="checks"><h2>${words.checks}</h2>
    ${
      told.length + elsewhere.length === 0
        ? html`<p>${words.nothingFound}</p>`
        : html`<h3>${words.found}</h3><ul class="found-on-paper">${elsewhere.map((one) =>
            elsewhereHtml(visit, one, application),
          )}${told.map((one) => toldHtml(visit, one))}</ul>`
    }
    ${
      cannot.length === 0
        ? ''
        : html`<details open><summary>${words.cannot(cannot.length)}</summary><ul>${cannot.map(
            (one) => html`<li>${nameOf(visit, one)}: ${worded(texts.whys, one.why ?? '')}</li>`,
          )}</ul></details>`
    }
    ${
      none.length === 0
        ? ''
        : html`<details><summary>${words.lookedFor(none.length)}</summary><ul>${none.map(
            (one) => html`<li>${nameOf(visit, one)}</li>`,
          )}</ul></details>`
    }
    <p class="quiet">${texts.neverGenuine} ${words.stamp}</p></section>`;
};

/** Seals and signatures of a file, and its facts apart from everything that counts. */
export const sealsHtml = (visit: Visit, { seals, facts }: ReadOfPaper): Html => {
  const { paperWork: words } = visit.say;
  const trust = ({ trusted, trustedAs }: ReadOfPaper['seals'][number]): string =>
    trusted === true && trustedAs !== null ? words.trust[trustedAs] : words.trust.unknown;
  return html`${
    seals.length === 0
      ? ''
      : html`<h2>${words.seals}</h2><ul>${seals.map(
          (one) => html`<li><b>${one.name ?? one.signer ?? one.form}</b> ${
            one.name !== null && one.signer !== null ? one.signer : ''
          } ${one.signedAt ?? ''} <span class="${
            one.state === 'changed' ? 'stop' : one.state === 'whole' ? 'good' : 'care'
          }"
            >${words.sealStates[one.state]}</span>${one.state === 'whole' ? html`; ${trust(one)}` : ''}</li>`,
        )}</ul>`
  }${
    facts.length === 0
      ? ''
      : html`<details><summary>${words.facts}</summary><p class="quiet">${
          words.factsHint
        }</p><dl class="facts">${facts.map(
          ({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
        )}</dl></details>`
  }`;
};
