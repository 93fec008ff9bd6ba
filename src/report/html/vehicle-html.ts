import type { PublicLanguage } from '../../domain/statements/public-languages.ts';
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
import { toldWords } from '../words/told-words.ts';
import { both, drawEach, inEach, sayEach } from './bilingual.ts';
import { escapeHtml } from './escape.ts';
import { findingHtml } from './finding-html.ts';
import { shapeHtml } from './shapes.ts';
import { rowData } from './table-html.ts';
import { vinHtml } from './vin-html.ts';

/** The four answers side by side, or those of them that the reader may know. */
export const answersHtml = (
  vehicle: AnsweredVehicle,
  reference: Reference,
  axes: readonly Axis[] = AXES,
): string => {
  const { verdict } = vehicle;
  const needs = gateNeeds(vehicle, reference);
  const { country } = verdict.entry;
  const more: Readonly<Record<AnswerWords['axis'], string>> = {
    gate:
      needs.length === 0 ? '' : inEach((lang, say) => escapeHtml(say.needs(factList(needs, lang)))),
    entry:
      country === ''
        ? sayEach((say) => say.noDestination)
        : inEach((lang, say) => {
            const name = countryWords(country, lang, reference);
            const told = toldWords(verdict.entry.toldUpTo, lang);
            const known = reference.notesByCountry.has(country);
            return escapeHtml(known ? `${name}${say.clauseGap}${told}` : name);
          }),
    risk: sayEach((say) => say.riskScore(verdict.risk.score)),
    quality: '',
  };
  const chinese = answersOf(verdict, 'zh');
  const cells = answersOf(verdict, 'en').map((answer, index) =>
    !axes.includes(answer.axis)
      ? ''
      : `<div class="answer ${answer.tone}"><dt>${sayEach((say) => say.axes[answer.axis])}</dt>` +
        `<dd>${shapeHtml(answer)} <span class="word">` +
        `${both({ en: answer.words, zh: chinese[index]?.words ?? '' })}</span>` +
        `${more[answer.axis] === '' ? '' : `<small>${more[answer.axis]}</small>`}</dd></div>`,
  );
  return `<dl class="answers">${cells.join('')}</dl>`;
};

/** The ledger line with what it says in words. */
export const ledgerHtml = (ledger: Ledger): string => {
  const disagreements = ledger.disagreements.map(
    (one) => `<li>${inEach((lang) => escapeHtml(disagreementWords(one, lang)))}</li>`,
  );
  return (
    `<figure class="ledger">${drawEach((lang) => ledgerSvg(ledger, lang))}` +
    `<figcaption>${inEach((lang) => escapeHtml(windowWords(ledger, lang)))}` +
    `${disagreements.length === 0 ? '' : `<ul class="disagreements">${disagreements.join('')}</ul>`}</figcaption>` +
    `</figure>`
  );
};

/** The same in one language of the public. */
export const ledgerHtmlIn = (ledger: Ledger, language: PublicLanguage): string => {
  const disagreements = ledger.disagreements.map(
    (one) => `<li>${escapeHtml(disagreementWords(one, language))}</li>`,
  );
  return (
    `<figure class="ledger">${ledgerSvg(ledger, language)}` +
    `<figcaption>${escapeHtml(windowWords(ledger, language))}` +
    `${disagreements.length === 0 ? '' : `<ul class="disagreements">${disagreements.join('')}</ul>`}</figcaption>` +
    `</figure>`
  );
};

/**
 * What was found, with remedies; what could not be read stands folded behind it.
 *
 * @param level of its heading.
 */
export const findingsHtml = (
  { told, unread }: SortedFindings,
  reference: Reference,
  level = 4,
): string => {
  const list =
    told.length === 0
      ? `<p>${sayEach((say) => say.nothingFound)}</p>`
      : `<ol class="findings">${told.map((one) => findingHtml(one, reference)).join('')}</ol>`;
  const unreadItems = unread.map(
    ({ finding, title }) =>
      `<li><span class="code">${escapeHtml(finding.rule)}</span> ${both(title)}` +
      ` <small>${inEach((lang) => escapeHtml(unreadWords(finding, lang, reference)))}</small></li>`,
  );
  const rest =
    unread.length === 0
      ? ''
      : `<details class="unread"><summary>` +
        `${inEach((_, say) =>
          escapeHtml(`${say.unreadTitle}${say.colon}` + `${say.unreadMore(unread.length)}`),
        )}</summary><ul>${unreadItems.join('')}</ul></details>`;
  return `<h${level}>${sayEach((say) => say.findingsTitle)}</h${level}>${list}${rest}`;
};

/**
 * What is wrong with the cells of a vehicle.
 *
 * @param level of its heading.
 */
export const problemsHtml = (problems: readonly Problem[], level = 4): string => {
  if (problems.length === 0) return '';
  const items = problems.map(
    ({ field, code, value, remedy }) =>
      `<li>${field === '' ? sayEach((say) => say.wholeRow) : inEach((lang) => escapeHtml(factLabel(field, lang)))}` +
      `${value === '' ? '' : ` <q>${escapeHtml(value)}</q>`} <span class="code">${escapeHtml(code)}</span>` +
      ` ${both(remedy)}</li>`,
  );
  return `<h${level}>${sayEach((say) => say.qualityTitle)}</h${level}><ul class="problems">${items.join('')}</ul>`;
};

/**
 * What one teller says of a vehicle.
 *
 * @param level of its heading.
 */
export const accountHtml = ({ teller, told, facts }: Account, level = 5): string => {
  const lines = facts.map(
    ({ label, value, but }) =>
      `<div${but === null ? '' : ' class="disputed"'}><dt>${both(label)}</dt>` +
      `<dd>${both(value)}${but === null ? '' : `<small>${both(but)}</small>`}</dd></div>`,
  );
  const by = told === undefined ? '' : `<p class="told">${both(told)}</p>`;
  return `<section><h${level}>${both(teller)}</h${level}>${by}<dl>${lines.join('')}</dl></section>`;
};

/** Everything about one vehicle: the four answers, the ledger line, the findings, the accounts. */
export const vehicleHtml = (
  vehicle: AnsweredVehicle,
  reference: ReportModel,
  id: string,
): string => {
  const { verdict, facts } = vehicle;
  const ledger = ledgerOf(facts, verdict.findings, reference);
  const { country } = verdict.entry;
  const destination = reference.notesByCountry.get(country);
  const car = [facts['licence.brand'], facts['licence.model'], verdict.application];
  const about = [
    inEach((_, say) => `${escapeHtml(say.columns.row)} ${verdict.row}`),
    ...car
      .filter((part) => part !== undefined && part !== '')
      .map((part) => escapeHtml(String(part))),
  ];
  const running = inEach((lang) =>
    [reference.inputName, dateWords(reference.today, lang)].map(escapeHtml).join(' · '),
  );
  const notes =
    destination === undefined
      ? ''
      : `<p class="quiet"><a href="#d-${escapeHtml(country)}">` +
        `${inEach((lang, say) => escapeHtml(say.notesFor(destination.name[lang])))}</a></p>`;
  return (
    `<article class="vehicle" id="${id}" aria-labelledby="${id}-h" ${rowData(vehicle, reference)}>` +
    `<header><h3 id="${id}-h">${vinHtml(verdict.vin, true)}</h3><p class="quiet">${about.join(' · ')}</p><p ` +
    `class="run quiet">${running}</p></header>` +
    answersHtml(vehicle, reference) +
    ledgerHtml(ledger) +
    findingsHtml(sortFindings(vehicle, reference), reference) +
    problemsHtml(verdict.quality) +
    `<h4>${sayEach((say) => say.accountsTitle)}</h4><div class="accounts">` +
    `${accountsOf(facts, ledger.disagreements, reference)
      .map((account) => accountHtml(account))
      .join('')}</div>` +
    notes +
    `<p class="up"><a href="#table-title">${sayEach((say) => say.toTable)}</a></p></article>`
  );
};
