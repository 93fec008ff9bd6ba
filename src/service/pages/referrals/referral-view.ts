import type { ReferralInFull } from '../../../register/referrals/referral-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { cny } from '../pieces/cny.ts';
import { facts } from '../pieces/facts.ts';
import { lawReference } from '../pieces/law-reference.ts';
import { stateTag } from '../pieces/life-words.ts';
import { casePath, exporterPath } from '../pieces/office-paths.ts';
import { referralPath } from '../pieces/referral-paths.ts';
import { accountWords, rowWords } from '../pieces/row-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { lastDay } from './last-day.ts';
import { refers } from './referral-list.ts';

const HASH_SHOWN = 12; // not-law: characters of a hash

/** Who, how much, until when, and who signed. */
export const referralFacts = (visit: Visit, one: ReferralInFull): Html => {
  const { language, say } = visit;
  const { facts: words } = say.referralWork;
  return facts([
    [say.referralWork.columns.state, stateTag(visit, 'referral', one.state)],
    [
      words.claimant,
      one.exporter !== null && refers(visit)
        ? html`<a href="${exporterPath(one.exporter)}">${one.claimant}</a>`
        : one.claimant,
    ],
    [
      words.case,
      one.caseFile !== null && refers(visit)
        ? html`<a href="${casePath(one.caseFile)}">${words.case}</a>`
        : null,
    ],
    [words.from, one.office.name],
    [words.to, one.addressee.name],
    [
      words.atRisk,
      html`<b>${cny(visit, one.atRisk)}</b> <small>${words.payments(one.payments)}</small>`,
    ],
    [words.actBy, lastDay(visit, one.actBy)],
    [words.period, one.period === null ? null : one.period.what[language]],
    [words.provision, one.period === null ? null : one.period.provision[language]],
    [
      words.signed,
      html`${words.drafted} ${day(visit, one.draftedOn)}${
        one.signedOn === null ? '' : html` · ${words.second} ${day(visit, one.signedOn)}`
      }`,
    ],
    [words.sent, one.sentOn === null ? null : day(visit, one.sentOn)],
    [words.received, one.receivedOn === null ? null : day(visit, one.receivedOn)],
    [words.answered, one.answeredOn === null ? null : day(visit, one.answeredOn)],
    [words.recovered, one.recovered === null ? null : html`<b>${cny(visit, one.recovered)}</b>`],
  ]);
};

/** The grounds in words, with the rule that each is part of and what it does not prove. */
export const groundsHtml = (visit: Visit, { grounds }: ReferralInFull): Html => {
  const { language, say } = visit;
  const { rules } = lawReference(visit);
  return html`<ol class="questions">${grounds.map(
    ({ title, rule, notProven }) =>
      html`<li><p><b>${title[language]}</b></p>
        <p class="quiet">${say.referralWork.rule} <a href="/law/rules/${rule}">${rule}</a>
          ${rules.get(rule)?.title[language] ?? ''}</p>
        <p class="quiet">${say.referralWork.notProven} ${notProven[language]}</p></li>`,
  )}</ol>`;
};

/**
 * The evidence as it was copied, each piece with its hash.
 *
 * @param paper true: a hash stands in full, by which a copy is held against it; else it leads to the copy
 */
export const evidenceHtml = (
  visit: Visit,
  { id, evidence }: ReferralInFull,
  paper = false,
): Html => {
  const { language, say } = visit;
  const { evidenceColumns: columns, verdict, inDoubt, evidenceTitle } = say.referralWork;
  const hashOf = ({ place, digest }: ReferralInFull['evidence'][number]): Html =>
    paper
      ? html`<code>${digest}</code>`
      : html`<a href="${referralPath(id)}/evidence/${place}" title="${digest}"><code>${digest.slice(
          0,
          HASH_SHOWN,
        )}</code></a>`;
  return html`<div class="list" tabindex="0" role="region" aria-label="${evidenceTitle}"><table><thead><tr>
    <th scope="col">${columns.place}</th><th scope="col">${columns.what}</th><th scope="col">${columns.vin}</th>
    <th scope="col">${columns.told}</th><th scope="col" class="figure">${columns.amount}</th>${
      paper ? '' : html`<th scope="col">${columns.hash}</th>`
    }</tr></thead><tbody>${evidence.map(
      (one) =>
        html`<tr><td data-label="${columns.place}">${one.place}</td><td data-label="${columns.what}">${
          one.kind === 'verdict'
            ? html`<b>${verdict}</b>`
            : html`<b>${accountWords(visit, one.account ?? '')}</b>
              <small class="reason">${rowWords(visit, one.facts ?? {})}</small>`
        }${paper ? html`<small class="hash">${columns.hash} ${hashOf(one)}</small>` : ''}</td>
        <td data-label="${columns.vin}">${vinText(one.vin, language)}</td>
        <td data-label="${columns.told}">${day(visit, one.toldOn)}</td>
        <td class="figure" data-label="${columns.amount}">${one.amount === null ? '' : cny(visit, one.amount)}${
          one.atRisk ? html` <b class="care">${inDoubt}</b>` : ''
        }</td>${paper ? '' : html`<td data-label="${columns.hash}">${hashOf(one)}</td>`}</tr>`,
    )}</tbody></table></div>`;
};

/** What the two offices said to each other. */
export const saidHtml = (visit: Visit, { said }: ReferralInFull): Html => {
  const { say } = visit;
  const words = say.referralWork;
  if (said.length === 0) return html``;
  return html`<h2>${words.saidTitle}</h2><ol class="questions">${said.map(
    ({ verb, saidOn, part, text }) =>
      html`<li><p><b>${say.frame.parts[part as keyof typeof say.frame.parts] ?? part}</b> ${words.said[verb]}
        <span class="quiet">${day(visit, saidOn)}</span></p><blockquote class="written">${text}</blockquote></li>`,
  )}</ol>`;
};
