import type { Messages } from '../messages/en.ts';
import { MESSAGES } from '../messages/messages.ts';
import type { Reference, ReportModel } from '../model.ts';
import { type Reason, reasonsOf } from '../reasons.ts';
import { addProblem, emptySummary, type Summary } from '../summary.ts';
import { factLabel } from '../words/fact-words.ts';
import { oftenOf } from '../words/reason-words.ts';
import { both, inEach, sayEach } from './bilingual.ts';
import { ruleSourceHtml } from './cite-html.ts';
import { escapeHtml } from './escape.ts';

/** Id of the paragraph of a rule: where the codes of the page lead. */
export const reasonId = (code: string): string => `r-${code}`;

/** How many vehicles, each count with what shows its vehicles alone in the table. */
const oftenHtml = (reason: Reason): string => {
  const counts = oftenOf(reason, MESSAGES.en).map(({ token }, index) => {
    const words = (say: Messages): string => oftenOf(reason, say)[index]?.words ?? '';
    return (
      `<span class="often"><span class="plain">${sayEach(words)}</span>` +
      `<a class="only" href="#rule=${encodeURIComponent(token)}">${sayEach((say) => say.showOnly(words(say)))}</a>` +
      `</span>`
    );
  });
  return `<span class="quiet">${counts.join(' ')}</span>`;
};

/** The paragraph of a rule: how many vehicles, its breach, what to bring, and its source. */
const reasonHtml = (reason: Reason, reference: Reference): string => {
  const { code, count, title } = reason;
  const rule = reference.rules.get(code);
  return (
    `<li id="${escapeHtml(reasonId(code))}"><p><span class="code">${escapeHtml(code)}</span>` +
    ` <strong>${both(title)}</strong> ${oftenHtml(reason)}</p>` +
    `<p>${both(rule?.remedy ?? count.remedy)}</p>` +
    `${count.announced ? `<p>${sayEach((say) => say.announced)}</p>` : ''}<p ` +
    `class="quiet">${ruleSourceHtml(count)}</p></li>`
  );
};

/** Whether a rule can refuse a licence: those of the gate but for exemptions. */
const standsInTheWay = ({ axis, code }: Reason, reference: Reference): boolean =>
  axis === 'gate' && reference.rules.get(code)?.effect !== 'exempt';

/**
 * The work that a batch leaves, before anything else: how many vehicles may not be licensed, and every rule of the
 * gate that stands in the way, the most frequent first, with what to bring and what shows its vehicles alone.
 */
export const workHtml = (summary: Summary, reference: Reference): string => {
  const { gate, vehicles } = summary;
  const items = reasonsOf(summary, reference)
    .filter((reason) => standsInTheWay(reason, reference))
    .map((reason) => reasonHtml(reason, reference));
  const list =
    items.length === 0
      ? `<p>${sayEach((say) => say.workNone)}</p>`
      : `<ul class="reasons">${items.join('')}</ul>`;
  return (
    `<section class="work"><h2>${sayEach((say) => say.workTitle(gate.blocked, vehicles))}</h2>` +
    `<p class="rest">${sayEach((say) => say.workRest(gate.undetermined, gate.clear))} <a ` +
    `href="#table-title">${sayEach((say) => say.tableTitle)}</a></p>${list}</section>\n`
  );
};

/** Every other rule that stands against a vehicle, once, with its remedy and source. */
export const otherReasonsHtml = (summary: Summary, reference: Reference): string => {
  const items = reasonsOf(summary, reference)
    .filter((reason) => !standsInTheWay(reason, reference))
    .map((reason) => reasonHtml(reason, reference));
  return items.length === 0
    ? ''
    : `<section><h2>${sayEach((say) => say.otherReasonsTitle)}</h2><ul class="reasons">${items.join('')}</ul>` +
        `</section>`;
};

/** The problems of the data, the same ones together; those of the file too where the summary lacks them. */
export const problemGroupsHtml = ({ summary, problems }: ReportModel): string => {
  const ofFile = emptySummary();
  for (const problem of problems) addProblem(ofFile, problem);
  const groups = [...new Map([...ofFile.problemGroups, ...summary.problemGroups]).values()].sort(
    (a, b) => b.count - a.count,
  );
  const items = groups.map(({ code, field, count, rows, values, remedy }) => {
    const where =
      field === ''
        ? sayEach((say) => (rows.length === 0 ? say.wholeFile : say.wholeRow))
        : inEach((lang) => escapeHtml(factLabel(field, lang)));
    const often =
      rows.length === 0
        ? ''
        : inEach((_, say) =>
            escapeHtml(
              say.problemRows(
                count,
                rows.join(say.listGap) + (count > rows.length ? say.andMore : ''),
              ),
            ),
          );
    const shown = values.map((value) => ` <q>${escapeHtml(value)}</q>`).join('');
    return (
      `<li><p><strong>${where}</strong>${shown} <span class="code">${escapeHtml(code)}</span> <span ` +
      `class="quiet">${often}</span></p>` +
      `<p>${both(remedy)}</p></li>`
    );
  });
  return items.length === 0
    ? ''
    : `<section><h2>${sayEach((say) => say.qualityTitle)}</h2><ul class="reasons">${items.join('')}</ul></section>`;
};
