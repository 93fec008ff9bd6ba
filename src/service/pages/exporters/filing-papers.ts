import type { FilingInFull } from '../../../register/exporters/filings/filing-shapes.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { handInPapers } from '../../../register/papers/hand-in-papers.ts';
import { listPapers } from '../../../register/papers/list-papers.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import type { Errors } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { PAPER_TYPES, paperNames } from '../pieces/paper-files.ts';

const MOST = 100; // not-law: papers beside a page
const TAKES_PAPERS: readonly string[] = ['draft', 'submitted', 'returned'];

/** The papers of an exporter's own filing, and a form for more while its office has not decided. */
export const filingPapersHtml = async (
  visit: Visit,
  { id, state }: FilingInFull,
  errors: Errors,
): Promise<Outcome<Html>> => {
  const { register, actor, say } = visit;
  const { filing: words } = say.questionWork;
  const found = await listPapers(register, actor, { attachedTo: 'filing', thing: id, limit: MOST });
  if (found.kind === 'refused') return found;
  const { items } = found.value;
  const more = form({
    act: 'handIn',
    files: true,
    body: html`${field({
      name: 'files',
      label: words.handIn,
      hint: words.handInHint,
      type: 'file',
      required: true,
      error: errors['files'] ?? '',
      more: PAPER_TYPES,
    })}<div class="buttons"><button class="second">${words.handInGo}</button></div>`,
  });
  const value = html`<h2 id="papers">${words.papers}</h2>${
    items.length === 0
      ? html`<p class="empty">${words.ownPapersNone}</p>`
      : paperNames(visit, items)
  }${TAKES_PAPERS.includes(state) ? more : ''}`;
  return { kind: 'done', value };
};

/** Hands in papers beside a filing; what is wrong with those that are refused. */
export const takeFilingPapers = async (
  { register, actor, language }: Visit,
  filing: string,
  sent: Form,
): Promise<Outcome<Errors>> => {
  const what = { attachedTo: 'filing', thing: filing, files: sent.files('files') } as const;
  const handed = await handInPapers(register, actor, what);
  if (handed.kind === 'refused') return handed;
  const wrong = handed.value.items.flatMap(({ name, problem }) =>
    problem === null ? [] : [`${name}: ${problem.title[language]} ${problem.remedy[language]}`],
  );
  return { kind: 'done', value: wrong.length === 0 ? {} : { files: wrong.join(' ') } };
};
