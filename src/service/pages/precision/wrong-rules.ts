import {
  answerRuleDoubt,
  getRuleDoubt,
  listRuleDoubts,
  type RuleDoubt,
} from '../../../register/law/rule-doubts.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { facts } from '../pieces/facts.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { READS } from '../pieces/office-access.ts';
import { casePath, precisionPath, wrongRulesPath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { day } from '../pieces/when.ts';

const columnsOf = (visit: Visit): readonly Column<RuleDoubt>[] => {
  const { wrongColumns: columns, open, answerGo } = visit.say.referralWork.precision;
  return [
    {
      name: 'rule',
      title: columns.rule,
      cell: ({ rule }) => html`<a href="/law/rules/${rule}">${rule}</a>`,
      text: ({ rule }) => rule,
    },
    {
      name: 'case',
      title: columns.case,
      cell: ({ caseFile, number }) => html`<a data-row href="${casePath(caseFile)}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'ground',
      title: columns.ground,
      cell: ({ ground }) => html`<span class="written">${ground}</span>`,
      text: ({ ground }) => ground,
    },
    {
      name: 'on',
      title: columns.on,
      cell: ({ foundOn }) => day(visit, foundOn),
      text: ({ foundOn }) => foundOn,
    },
    {
      name: 'answer',
      title: columns.answer,
      cell: ({ caseFile, answer }) => {
        if (answer !== null)
          return html`<span class="written">${answer.text}</span> <small>${day(visit, answer.on)}</small>`;
        return mayTake(visit, answerRuleDoubt)
          ? html`<b class="care">${open}</b> <a href="${wrongRulesPath}/${caseFile}/answer">${answerGo}</a>`
          : html`<b class="care">${open}</b>`;
      },
      text: ({ answer }) => answer?.text ?? null,
    },
  ];
};

const WRONG_PAGE: Page = {
  path: wrongRulesPath,
  access: READS,
  show: (visit) => {
    const { register, actor, say } = visit;
    const words = say.referralWork.precision;
    return listPage(visit, {
      file: 'rules-found-wrong',
      columns: columnsOf(visit),
      ask: (page) => listRuleDoubts(register, actor, page),
      around: () => ({
        title: words.wrongTitle,
        crumbs: [[precisionPath, words.title]],
        above: html`<p>${words.wrongLead}</p>`,
        caption: words.wrongCaption,
        empty: words.wrongEmpty,
      }),
    });
  },
};

const ANSWER_PAGE: Page = actionPage(answerRuleDoubt, {
  path: `${wrongRulesPath}/{id}/answer`,
  of: { caseFile: pathId },
  writes: { answer: 'answer' },
  about: async (visit) => {
    const words = visit.say.referralWork.precision;
    const found = await getRuleDoubt(visit.register, visit.actor, { caseFile: pathId(visit) });
    if (found.kind === 'refused') return found;
    const { rule, number, ground } = found.value;
    return {
      title: words.answerTitle,
      lead: words.answerLead(rule, number),
      crumbs: [
        [precisionPath, words.title],
        [wrongRulesPath, words.wrongTitle],
      ],
      about: facts([[words.wrongColumns.ground, html`<span class="written">${ground}</span>`]]),
      fields: [{ name: 'answer', label: words.answer, hint: words.answerHint }],
      follows: words.answerFollows,
      go: words.answerGo,
    };
  },
  goesTo: () => wrongRulesPath,
});

/** Rules that cases found wrong, and how the ministry answers. */
export const WRONG_RULES: readonly Page[] = [WRONG_PAGE, ANSWER_PAGE];
