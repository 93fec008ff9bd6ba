import type { Reference, ReportModel } from '../model.ts';
import { reasonsOf } from '../reasons.ts';
import { addProblem, emptySummary, type Summary } from '../summary.ts';
import { factLabel } from '../words/fact-words.ts';
import { both, inEach, sayEach } from './bilingual.ts';
import { ruleSourceHtml } from './cite-html.ts';
import { escapeHtml } from './escape.ts';

/** Every rule that stands against a vehicle, once, with its remedy and source. */
export const reasonsHtml = (summary: Summary, reference: Reference): string => {
  const items = reasonsOf(summary, reference).map(({ code, axis, count }) => {
    const rule = reference.rules.get(code);
    const often = inEach((_, say) =>
      escapeHtml(
        [
          count.notMet === 0 ? '' : say.raisedOn(count.notMet),
          count.unknown === 0 || axis === 'risk' || axis === 'duty'
            ? ''
            : say.undecidedOn(count.unknown),
        ]
          .filter((part) => part !== '')
          .join(say.listGap),
      ),
    );
    return (
      `<li><p><span class="code">${escapeHtml(code)}</span> <strong>${rule === undefined ? '' : both(rule.title)}</strong> <span class="quiet">${often}</span></p>` +
      `<p>${both(rule?.remedy ?? count.remedy)}</p>${count.announced ? `<p>${sayEach((say) => say.announced)}</p>` : ''}<p class="quiet">${ruleSourceHtml(count)}</p></li>`
    );
  });
  return items.length === 0
    ? ''
    : `<section><h2>${sayEach((say) => say.reasonsTitle)}</h2><ul class="reasons">${items.join('')}</ul></section>`;
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
      `<li><p><strong>${where}</strong>${shown} <span class="code">${escapeHtml(code)}</span> <span class="quiet">${often}</span></p>` +
      `<p>${both(remedy)}</p></li>`
    );
  });
  return items.length === 0
    ? ''
    : `<section><h2>${sayEach((say) => say.qualityTitle)}</h2><ul class="reasons">${items.join('')}</ul></section>`;
};
