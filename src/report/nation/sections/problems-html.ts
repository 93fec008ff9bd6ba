import { both, inEach } from '../../html/bilingual.ts';
import { escapeHtml } from '../../html/escape.ts';
import { factLabel } from '../../words/fact-words.ts';
import { dataTable, figureColumn } from '../data-table.ts';
import { tellEach } from '../nation-messages.ts';
import type { NationSummary, ProblemTotal } from '../nation-summary.ts';

const exampleHtml = ({ file, line, field, value }: ProblemTotal): string => {
  const what =
    field === ''
      ? tellEach((say) => say.wholeRow)
      : inEach((lang) => escapeHtml(factLabel(field, lang)));
  return (
    `${what}${value === '' ? '' : ` <q><bdi>${escapeHtml(value)}</bdi></q>`}` +
    `<small><bdi>${tellEach((say) => say.place(file, line))}</bdi></small>`
  );
};

/** Every problem code once: how often, one example, and what to do. */
export const problemsHtml = ({ problems }: NationSummary): string => {
  const all = problems.reduce((sum, { count }) => sum + count, 0);
  const content =
    problems.length === 0
      ? `<p>${tellEach((say) => say.problemsNone)}</p>`
      : `<p class="quiet">${tellEach((say) => say.problemsNote(all))}</p>` +
        dataTable<ProblemTotal>({
          name: 'problems',
          labelledBy: 'problems',
          columns: [
            {
              id: 'problem',
              kind: 'head',
              key: ({ code }) => code,
              html: ({ code }) => `<span class="code">${escapeHtml(code)}</span>`,
            },
            figureColumn('times', ({ count }) => count),
            {
              id: 'example',
              kind: 'text',
              key: ({ file, line }) => `${file} ${String(line).padStart(12, '0')}`,
              html: exampleHtml,
            },
            {
              id: 'remedy',
              kind: 'text',
              key: ({ remedy }) => remedy.en,
              html: ({ remedy }) => both(remedy),
            },
          ],
          rows: problems,
        });
  return (
    `<section aria-labelledby="problems"><h2 id="problems">${tellEach((say) => say.problemsTitle)}</h2>` +
    `${content}</section>\n`
  );
};
