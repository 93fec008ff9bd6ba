import type { Outcome } from '../../../register/outcome.ts';
import { handInPapers } from '../../../register/papers/hand-in-papers.ts';
import { listPapers } from '../../../register/papers/list-papers.ts';
import type { Paper } from '../../../register/papers/paper-shapes.ts';
import type { Question } from '../../../register/questions/question-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import type { Errors } from './errors.ts';

/** Largest form with papers, in bytes. */
export const PAPERS_LIMIT = 100_000_000; // not-law: bytes of a form

/** What a browser offers to choose; the bytes decide. */
export const PAPER_TYPES = 'accept=".jpg,.jpeg,.png,.pdf,.ofd,.xml" multiple';

/** Papers of more questions are seen by the API. */
const MOST_PAPERS = 100; // not-law: rows of a list

/** Papers by the id of the question that they were handed in with. */
export type PapersOfQuestions = ReadonlyMap<string, readonly Paper[]>;

/** The papers that stand with questions and their answers. */
export const papersOfQuestions = async (
  { register, actor }: Visit,
  questions: readonly Question[],
): Promise<Outcome<PapersOfQuestions>> => {
  const papers = new Map<string, readonly Paper[]>();
  for (const { id } of questions) {
    const asked = { attachedTo: 'question', thing: id, limit: MOST_PAPERS } as const;
    const found = await listPapers(register, actor, asked);
    if (found.kind === 'refused') return found;
    papers.set(id, found.value.items);
  }
  return { kind: 'done', value: papers };
};

/** Papers by their names, each leading to the picture of its first page. */
export const paperNames = ({ say }: Visit, papers: readonly Paper[] = []): Html =>
  papers.length === 0
    ? html``
    : html`<p class="quiet">${say.ownPapers.questions.handedIn}: ${papers.map(
        ({ id, name }, at) =>
          html`${at === 0 ? '' : ' · '}<a href="/v1/papers/${id}/pages/1">${name}</a>`,
      )}</p>`;

/** Hands in the files that stand beside answers; by field, what is wrong with those that are refused. */
export const papersWithAnswers = async (
  { register, actor, language }: Visit,
  questions: readonly Question[],
  sent: Form,
): Promise<Outcome<Errors>> => {
  const errors: Record<string, string> = {};
  for (const { id, answer } of questions) {
    const files = sent.files(`files-${id}`);
    if (answer !== null || files.length === 0) continue;
    const what = { attachedTo: 'question', thing: id, files } as const;
    const handed = await handInPapers(register, actor, what);
    if (handed.kind === 'refused') return handed;
    const wrong = handed.value.items.flatMap(({ name, problem }) =>
      problem === null ? [] : [`${name}: ${problem.title[language]} ${problem.remedy[language]}`],
    );
    if (wrong.length > 0) errors[`files-${id}`] = wrong.join(' ');
  }
  return { kind: 'done', value: errors };
};
