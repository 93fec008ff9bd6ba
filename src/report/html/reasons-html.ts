import type { Messages } from '../messages/en.ts';
import { MESSAGES } from '../messages/messages.ts';
import type { Reference, ReportModel } from '../model.ts';
import { type Reason, reasonsOf } from '../reasons.ts';
import { addProblem, emptySummary, type Summary } from '../summary.ts';
import { factLabel } from '../words/fact-words.ts';
import { oftenOf } from '../words/reason-words.ts';
import { both, inEach, type Languages, sayEach } from './bilingual.ts';
import { ruleSourceHtml } from './cite-html.ts';
import { type Html, html, joined, separated } from './html.ts';

/** Id of the paragraph of a rule: where the codes of the page lead. */
export const reasonId = (code: string): string => `r-${code}`;

/** How many vehicles, each count with what shows its vehicles alone in the table. */
const oftenHtml = (languages: Languages, reason: Reason): Html => {
  const counts = oftenOf(reason, MESSAGES.en).map(({ token }, index) => {
    const words = (say: Messages): string => oftenOf(reason, say)[index]?.words ?? '';
    return joined(
      html`<span class="often"><span class="plain">${sayEach(languages, words)}</span>`,
      html`<a class="only"`,
      html` href="#rule=${encodeURIComponent(token)}">${sayEach(languages, (say) => say.showOnly(words(say)))}</a>`,
      html`</span>`,
    );
  });
  return html`<span class="quiet">${separated(' ', counts)}</span>`;
};

/** The paragraph of a rule: how many vehicles, its breach, what to bring, and its source. */
const reasonHtml = (languages: Languages, reason: Reason, reference: Reference): Html => {
  const { code, count, title } = reason;
  const rule = reference.rules.get(code);
  return joined(
    html`<li id="${reasonId(code)}"><p><span class="code">${code}</span>`,
    html` <strong>${both(languages, title)}</strong> ${oftenHtml(languages, reason)}</p>`,
    html`<p>${both(languages, rule?.remedy ?? count.remedy)}</p>`,
    html`${count.announced ? html`<p>${sayEach(languages, (say) => say.announced)}</p>` : ''}<p `,
    html`class="quiet">${ruleSourceHtml(languages, count)}</p></li>`,
  );
};

/** Whether a rule can refuse a licence: those of the gate but for exemptions. */
const standsInTheWay = ({ axis, code }: Reason, reference: Reference): boolean =>
  axis === 'gate' && reference.rules.get(code)?.effect !== 'exempt';

/**
 * The work that a batch leaves, before anything else: how many vehicles may not be licensed, and every rule of the
 * gate that stands in the way, the most frequent first, with what to bring and what shows its vehicles alone.
 */
export const workHtml = (languages: Languages, summary: Summary, reference: Reference): Html => {
  const { gate, vehicles } = summary;
  const items = reasonsOf(summary, reference)
    .filter((reason) => standsInTheWay(reason, reference))
    .map((reason) => reasonHtml(languages, reason, reference));
  const list =
    items.length === 0
      ? html`<p>${sayEach(languages, (say) => say.workNone)}</p>`
      : html`<ul class="reasons">${items}</ul>`;
  return joined(
    html`<section class="work"><h2>${sayEach(languages, (say) => say.workTitle(gate.blocked, vehicles))}</h2>`,
    html`<p class="rest">${sayEach(languages, (say) => say.workRest(gate.undetermined, gate.clear))} <a `,
    html`href="#table-title">${sayEach(languages, (say) => say.tableTitle)}</a></p>${list}</section>\n`,
  );
};

/** Every other rule that stands against a vehicle, once, with its remedy and source. */
export const otherReasonsHtml = (
  languages: Languages,
  summary: Summary,
  reference: Reference,
): Html => {
  const items = reasonsOf(summary, reference)
    .filter((reason) => !standsInTheWay(reason, reference))
    .map((reason) => reasonHtml(languages, reason, reference));
  return items.length === 0
    ? html``
    : joined(
        html`<section><h2>${sayEach(languages, (say) => say.otherReasonsTitle)}</h2><ul class="reasons">${items}</ul>`,
        html`</section>`,
      );
};

/** The problems of the data, the same ones together; those of the file too where the summary lacks them. */
export const problemGroupsHtml = (
  languages: Languages,
  { summary, problems }: ReportModel,
): Html => {
  const ofFile = emptySummary();
  for (const problem of problems) addProblem(ofFile, problem);
  const groups = [...new Map([...ofFile.problemGroups, ...summary.problemGroups]).values()].sort(
    (a, b) => b.count - a.count,
  );
  const items = groups.map(({ code, field, count, rows, values, remedy }) => {
    const where =
      field === ''
        ? sayEach(languages, (say) => (rows.length === 0 ? say.wholeFile : say.wholeRow))
        : inEach(languages, (lang) => factLabel(field, lang));
    const often =
      rows.length === 0
        ? ''
        : inEach(languages, (_, say) =>
            say.problemRows(
              count,
              rows.join(say.listGap) + (count > rows.length ? say.andMore : ''),
            ),
          );
    const shown = html`${values.map((value) => html` <q>${value}</q>`)}`;
    return joined(
      html`<li><p><strong>${where}</strong>${shown} <span class="code">${code}</span> <span `,
      html`class="quiet">${often}</span></p>`,
      html`<p>${both(languages, remedy)}</p></li>`,
    );
  });
  return items.length === 0
    ? html``
    : joined(
        html`<section><h2>${sayEach(languages, (say) => say.qualityTitle)}</h2>`,
        html`<ul class="reasons">${items}</ul></section>`,
      );
};
