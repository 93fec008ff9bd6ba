import {
  listRulePrecision,
  type RulePrecision,
} from '../../../register/law/list-rule-precision.ts';
import { html } from '../../../report/html/html.ts';
import { PATTERN_TITLES } from '../../../report/words/pattern-words.ts';
import type { Page, Visit } from '../frame/page.ts';
import { lawReference } from '../pieces/law-reference.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import { precisionPath, wrongRulesPath } from '../pieces/office-paths.ts';

/** How a pattern is told apart from the code of a rule. */
const OF_PATTERN = /^pattern:/;
const PERCENT = 100; // not-law: per cent

/** A share in per cent, whole. */
const percent = (share: number): string => `${Math.round(share * PERCENT)} %`;

const columnsOf = (visit: Visit): readonly Column<RulePrecision>[] => {
  const { language, say } = visit;
  const { columns, few } = say.referralWork.precision;
  const { rules } = lawReference(visit);
  return [
    {
      name: 'rule',
      title: columns.rule,
      cell: ({ rule }) => {
        const pattern = PATTERN_TITLES[rule.replace(OF_PATTERN, '')];
        return OF_PATTERN.test(rule)
          ? html`${pattern?.[language] ?? rule}`
          : html`<a data-row href="/law/rules/${rule}">${rule}</a> ${rules.get(rule)?.title[language] ?? ''}`;
      },
      text: ({ rule }) => rule,
    },
    {
      name: 'told',
      title: columns.told,
      figure: true,
      cell: ({ told }) => `${told}`,
      text: ({ told }) => told,
    },
    {
      name: 'confirmed',
      title: columns.confirmed,
      figure: true,
      cell: ({ confirmed }) => `${confirmed}`,
      text: ({ confirmed }) => confirmed,
    },
    {
      name: 'share',
      title: columns.share,
      figure: true,
      cell: ({ share, told }) => (share === null ? few(told) : html`<b>${percent(share)}</b>`),
      text: ({ share }) => share,
    },
    {
      name: 'low',
      title: columns.interval,
      figure: true,
      cell: ({ low, high }) => `${percent(low)} – ${percent(high)}`,
      text: ({ low }) => low,
    },
  ];
};

/** How often each rule was right, by what came of cases and referrals. */
export const PRECISION_PAGE: Page = {
  path: precisionPath,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.referralWork.precision;
    const found = await listRulePrecision(register, actor, {});
    if (found.kind === 'refused') return found;
    const { items } = found.value;
    const columns = columnsOf(visit);
    return listPage(visit, {
      file: 'precision',
      // the upper limit is beside the lower on the page
      columns: [
        ...columns,
        { name: 'high', title: '', cell: () => '', text: ({ high }: RulePrecision) => high },
      ],
      ask: pagesOf(items),
      around: () => ({
        title: words.title,
        above: html`<p>${words.lead}</p><p><a href="${wrongRulesPath}">${words.wrongTitle}</a></p>`,
        caption: words.caption,
        columns,
        all: items.length,
        empty: words.empty,
      }),
    });
  },
};
