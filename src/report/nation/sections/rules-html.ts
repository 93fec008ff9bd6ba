import type { NationSummary, RuleTotal } from '../../../domain/nation/nation-summary.ts';
import { both, inEach } from '../../html/bilingual.ts';
import { type Html, html, joined } from '../../html/html.ts';
import { LANGS, MESSAGES } from '../../messages/messages.ts';
import { sourceAgeWords } from '../../words/source-age-words.ts';
import { dataTable, figureColumn } from '../data-table.ts';
import { tellEach } from '../nation-messages.ts';
import type { PageNames } from '../page-names.ts';

const AXES = ['gate', 'duty', 'entry', 'risk'] as const;

/** Id of a rule's row, to which the codes of the vehicles lead. */
export const ruleAnchor = (code: string): string => `rule-${code}`;

/** Rules that stand open; the others are folded. */
const OPEN = 12;

/** Every rule that stood open somewhere, with how often, in the order given. */
export const rulesHtml = ({ rules }: NationSummary, names: PageNames): Html => {
  const small = ({ country, weight, toldUpTo, announced }: RuleTotal): Html =>
    country !== null
      ? html` <small>${inEach(LANGS, (lang, say) => {
          const told = `${names.country(country, lang)}${say.clauseGap}${sourceAgeWords(toldUpTo, lang)}`;
          return announced ? `${told}${say.clauseGap}${say.announcedShort}` : told;
        })}</small>`
      : weight !== null
        ? html` <small>${inEach(LANGS, (lang) => MESSAGES[lang].weight(weight))}</small>`
        : html``;
  const tableOf = (name: string, rows: readonly RuleTotal[]): Html =>
    dataTable<RuleTotal>({
      name,
      labelledBy: 'rules',
      attributes: ({ code }) => html` id="${ruleAnchor(code)}"`,
      columns: [
        {
          id: 'code',
          kind: 'head',
          key: ({ code }) => code,
          html: ({ code }) => html`<span class="code">${code}</span>`,
        },
        {
          id: 'rule',
          kind: 'text',
          key: ({ title }) => title.en,
          html: ({ title }) => both(LANGS, title),
        },
        {
          id: 'axis',
          kind: 'text',
          key: ({ axis, weight }) => `${AXES.indexOf(axis)}${String(weight ?? 0).padStart(3, '0')}`,
          html: (rule) => html`${tellEach((say) => say.axes[rule.axis])}${small(rule)}`,
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
      : joined(
          html`<details><summary>${tellEach((say) => say.rulesMore(folded.length))}</summary>`,
          html`${tableOf('rules-more', folded)}</details>`,
        );
  const table =
    rules.length === 0
      ? html`<p>${tellEach((say) => say.rulesNone)}</p>`
      : html`<p class="quiet">${tellEach((say) => say.rulesNote)}</p>${tableOf('rules', open)}${more}`;
  return joined(
    html`<section aria-labelledby="rules"><h2 id="rules">${tellEach((say) => say.rulesTitle)}</h2>${table}</section>`,
    html`\n`,
  );
};
