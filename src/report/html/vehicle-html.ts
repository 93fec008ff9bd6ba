import type { AnsweredVehicle, Problem } from '../../domain/verdict/verdict.ts';
import { type Account, accountsOf } from '../accounts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ledgerOf } from '../ledger/ledger-of.ts';
import { ledgerSvg } from '../ledger/ledger-svg.ts';
import { disagreementWords, windowWords } from '../ledger/ledger-words.ts';
import type { Reference, ReportModel } from '../model.ts';
import { gateNeeds, type SortedFindings, sortFindings } from '../sorted-findings.ts';
import { type AnswerWords, AXES, type Axis, answersOf } from '../words/answer-words.ts';
import { dateWords } from '../words/date-words.ts';
import { countryWords, factLabel, factList } from '../words/fact-words.ts';
import { unreadWords } from '../words/finding-words.ts';
import { sourceAgeWords } from '../words/source-age-words.ts';
import { both, drawEach, inEach, type Languages, sayEach } from './bilingual.ts';
import { findingHtml } from './finding-html.ts';
import { type Html, html, joined, separated } from './html.ts';
import { shapeHtml } from './shapes.ts';
import { rowData } from './table-html.ts';
import { vinHtml } from './vin-html.ts';

/** The four answers side by side, or those of them that the reader may know. */
export const answersHtml = (
  languages: Languages,
  vehicle: AnsweredVehicle,
  reference: Reference,
  axes: readonly Axis[] = AXES,
): Html => {
  const { verdict } = vehicle;
  const needs = gateNeeds(vehicle, reference);
  const { country } = verdict.entry;
  const more: Readonly<Record<AnswerWords['axis'], Html | null>> = {
    gate:
      needs.length === 0
        ? null
        : inEach(languages, (lang, say) => say.needs(factList(needs, lang))),
    entry:
      country === ''
        ? sayEach(languages, (say) => say.noDestination)
        : inEach(languages, (lang, say) => {
            const name = countryWords(country, lang, reference);
            const told = sourceAgeWords(verdict.entry.toldUpTo, lang);
            const known = reference.notesByCountry.has(country);
            return known ? `${name}${say.clauseGap}${told}` : name;
          }),
    risk: sayEach(languages, (say) => say.riskScore(verdict.risk.score)),
    quality: null,
  };
  const chinese = answersOf(verdict, 'zh');
  const cells = answersOf(verdict, 'en').map((answer, index) =>
    !axes.includes(answer.axis)
      ? html``
      : joined(
          html`<div class="answer ${answer.tone}"><dt>${sayEach(languages, (say) => say.axes[answer.axis])}</dt>`,
          html`<dd>${shapeHtml(answer)} <span class="word">`,
          html`${both(languages, { en: answer.words, zh: chinese[index]?.words ?? '' })}</span>`,
          html`${more[answer.axis] === null ? '' : html`<small>${more[answer.axis]}</small>`}</dd></div>`,
        ),
  );
  return html`<dl class="answers">${cells}</dl>`;
};

/** The ledger line with what it says in words. */
export const ledgerHtml = (languages: Languages, ledger: Ledger): Html => {
  const disagreements = ledger.disagreements.map(
    (one) => html`<li>${inEach(languages, (lang) => disagreementWords(one, lang))}</li>`,
  );
  return joined(
    html`<figure class="ledger">${drawEach(languages, (lang) => ledgerSvg(ledger, lang))}`,
    html`<figcaption>${inEach(languages, (lang) => windowWords(ledger, lang))}`,
    html`${disagreements.length === 0 ? '' : html`<ul class="disagreements">${disagreements}</ul>`}</figcaption>`,
    html`</figure>`,
  );
};

/**
 * What was found, with remedies; what could not be read stands folded behind it.
 *
 * @param level of its heading.
 */
export const findingsHtml = (
  languages: Languages,
  { told, unread }: SortedFindings,
  reference: Reference,
  level = 4,
): Html => {
  const list =
    told.length === 0
      ? html`<p>${sayEach(languages, (say) => say.nothingFound)}</p>`
      : html`<ol class="findings">${told.map((one) => findingHtml(languages, one, reference))}</ol>`;
  const unreadItems = unread.map(({ finding, title }) =>
    joined(
      html`<li><span class="code">${finding.rule}</span> ${both(languages, title)}`,
      html` <small>${inEach(languages, (lang) => unreadWords(finding, lang, reference))}</small></li>`,
    ),
  );
  const rest =
    unread.length === 0
      ? ''
      : joined(
          html`<details class="unread"><summary>`,
          html`${inEach(
            languages,
            (_, say) => `${say.unreadTitle}${say.colon}` + `${say.unreadMore(unread.length)}`,
          )}</summary><ul>${unreadItems}</ul></details>`,
        );
  return html`<h${level}>${sayEach(languages, (say) => say.findingsTitle)}</h${level}>${list}${rest}`;
};

/**
 * What is wrong with the cells of a vehicle.
 *
 * @param level of its heading.
 */
export const problemsHtml = (
  languages: Languages,
  problems: readonly Problem[],
  level = 4,
): Html => {
  if (problems.length === 0) return html``;
  const items = problems.map(({ field, code, value, remedy }) =>
    joined(
      html`<li>${inEach(languages, (lang, say) => (field === '' ? say.wholeRow : factLabel(field, lang)))}`,
      html`${value === '' ? '' : html` <q>${value}</q>`} <span class="code">${code}</span>`,
      html` ${both(languages, remedy)}</li>`,
    ),
  );
  return joined(
    html`<h${level}>${sayEach(languages, (say) => say.qualityTitle)}</h${level}>`,
    html`<ul class="problems">${items}</ul>`,
  );
};

/**
 * What one teller says of a vehicle.
 *
 * @param level of its heading.
 */
export const accountHtml = (
  languages: Languages,
  { teller, told, facts }: Account,
  level = 5,
): Html => {
  const lines = facts.map(({ label, value, but }) =>
    joined(
      html`<div${but === null ? '' : html` class="disputed"`}><dt>${both(languages, label)}</dt>`,
      html`<dd>${both(languages, value)}${but === null ? '' : html`<small>${both(languages, but)}</small>`}</dd></div>`,
    ),
  );
  const by = told === undefined ? '' : html`<p class="told">${both(languages, told)}</p>`;
  return html`<section><h${level}>${both(languages, teller)}</h${level}>${by}<dl>${lines}</dl></section>`;
};

/** Everything about one vehicle: the four answers, the ledger line, the findings, the accounts. */
export const vehicleHtml = (
  languages: Languages,
  vehicle: AnsweredVehicle,
  reference: ReportModel,
  id: string,
): Html => {
  const { verdict, facts } = vehicle;
  const ledger = ledgerOf(facts, verdict.findings, reference);
  const { country } = verdict.entry;
  const destination = reference.notesByCountry.get(country);
  const car = [facts['licence.brand'], facts['licence.model'], verdict.application];
  const about = [
    inEach(languages, (_, say) => `${say.columns.row} ${verdict.row}`),
    ...car.filter((part) => part !== undefined && part !== '').map((part) => String(part)),
  ];
  const running = inEach(languages, (lang) =>
    [reference.inputName, dateWords(reference.today, lang)].join(' · '),
  );
  const notes =
    destination === undefined
      ? ''
      : joined(
          html`<p class="quiet"><a href="#d-${country}">`,
          html`${inEach(languages, (lang, say) => say.notesFor(destination.name[lang]))}</a></p>`,
        );
  return joined(
    html`<article class="vehicle" id="${id}" aria-labelledby="${id}-h" ${rowData(vehicle, reference)}>`,
    html`<header><h3 id="${id}-h">${vinHtml(languages, verdict.vin, true)}</h3>`,
    html`<p class="quiet">${separated(' · ', about)}</p><p `,
    html`class="run quiet">${running}</p></header>`,
    answersHtml(languages, vehicle, reference),
    ledgerHtml(languages, ledger),
    findingsHtml(languages, sortFindings(vehicle, reference), reference),
    problemsHtml(languages, verdict.quality),
    html`<h4>${sayEach(languages, (say) => say.accountsTitle)}</h4><div class="accounts">`,
    html`${accountsOf(facts, ledger.disagreements, reference).map((account) =>
      accountHtml(languages, account),
    )}</div>`,
    notes,
    html`<p class="up"><a href="#table-title">${sayEach(languages, (say) => say.toTable)}</a></p></article>`,
  );
};
