import type { NationSummary, ProblemTotal } from '../../../domain/nation/nation-summary.ts';
import { both, inEach } from '../../html/bilingual.ts';
import { type Html, html, joined } from '../../html/html.ts';
import { LANGS } from '../../messages/messages.ts';
import { factLabel } from '../../words/fact-words.ts';
import { dataTable, figureColumn } from '../data-table.ts';
import { tellEach } from '../nation-messages.ts';

const exampleHtml = ({ file, line, field, value }: ProblemTotal): Html => {
  const what =
    field === ''
      ? tellEach((say) => say.wholeRow)
      : inEach(LANGS, (lang) => factLabel(field, lang));
  return joined(
    html`${what}${value === '' ? '' : html` <q><bdi>${value}</bdi></q>`}`,
    html`<small><bdi>${tellEach((say) => say.place(file, line))}</bdi></small>`,
  );
};

/** Every problem code once: how often, one example, and what to do. */
export const problemsHtml = ({ problems }: NationSummary): Html => {
  const all = problems.reduce((sum, { count }) => sum + count, 0);
  const content =
    problems.length === 0
      ? html`<p>${tellEach((say) => say.problemsNone)}</p>`
      : joined(
          html`<p class="quiet">${tellEach((say) => say.problemsNote(all))}</p>`,
          dataTable<ProblemTotal>({
            name: 'problems',
            labelledBy: 'problems',
            columns: [
              {
                id: 'problem',
                kind: 'head',
                key: ({ code }) => code,
                html: ({ code }) => html`<span class="code">${code}</span>`,
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
                html: ({ remedy }) => both(LANGS, remedy),
              },
            ],
            rows: problems,
          }),
        );
  return joined(
    html`<section aria-labelledby="problems"><h2 id="problems">${tellEach((say) => say.problemsTitle)}</h2>`,
    html`${content}</section>\n`,
  );
};
