import { both, inEach } from '../../html/bilingual.ts';
import { escapeHtml } from '../../html/escape.ts';
import { MESSAGES } from '../../messages/messages.ts';
import { toldWords } from '../../words/told-words.ts';
import { dataTable, figureColumn } from '../data-table.ts';
import { tellEach } from '../nation-messages.ts';
import type { NationSummary, RuleTotal } from '../nation-summary.ts';
import type { PageNames } from '../page-names.ts';

const AXES = ['gate', 'duty', 'entry', 'risk'] as const;

/** Id of a rule's row, to which the codes of the vehicles lead. */
export const ruleAnchor = (code: string): string => `rule-${code}`;

/** Rules that stand open; the others are folded. */
const OPEN = 12;

/** Every rule that stood open somewhere, with how often, in the order given. */
export const rulesHtml = ({ rules }: NationSummary, names: PageNames): string => {
  const small = ({ country, weight, toldUpTo, announced }: RuleTotal): string =>
    country !== null
      ? ` <small>${inEach((lang, say) => {
          const told = `${names.country(country, lang)}${say.clauseGap}${toldWords(toldUpTo, lang)}`;
          return escapeHtml(announced ? `${told}${say.clauseGap}${say.announcedShort}` : told);
        })}</small>`
      : weight !== null
        ? ` <small>${inEach((lang) => escapeHtml(MESSAGES[lang].weight(weight)))}</small>`
        : '';
  const tableOf = (name: string, rows: readonly RuleTotal[]): string =>
    dataTable<RuleTotal>({
      name,
      labelledBy: 'rules',
      attributes: ({ code }) => ` id="${escapeHtml(ruleAnchor(code))}"`,
      columns: [
        {
          id: 'code',
          kind: 'head',
          key: ({ code }) => code,
          html: ({ code }) => `<span class="code">${escapeHtml(code)}</span>`,
        },
        {
          id: 'rule',
          kind: 'text',
          key: ({ title }) => title.en,
          html: ({ title }) => both(title),
        },
        {
          id: 'axis',
          kind: 'text',
          key: ({ axis, weight }) => `${AXES.indexOf(axis)}${String(weight ?? 0).padStart(3, '0')}`,
          html: (rule) => `${tellEach((say) => say.axes[rule.axis])}${small(rule)}`,
        },
        figureColumn('notMet', ({ notMet }) => notMet),
        figureColumn('unknown', ({ unknown }) => unknown),
      ],
      rows,
    });
  const [open, folded] = [rules.slice(0, OPEN), rules.slice(OPEN)];
  const more =
    folded.length === 0
      ? ''
      : `<details><summary>${tellEach((say) => say.rulesMore(folded.length))}</summary>` +
        `${tableOf('rules-more', folded)}</details>`;
  const table =
    rules.length === 0
      ? `<p>${tellEach((say) => say.rulesNone)}</p>`
      : `<p class="quiet">${tellEach((say) => say.rulesNote)}</p>${tableOf('rules', open)}${more}`;
  return (
    `<section aria-labelledby="rules"><h2 id="rules">${tellEach((say) => say.rulesTitle)}</h2>${table}</section>` +
    `\n`
  );
};
