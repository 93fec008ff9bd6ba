import { LONGEST_TEXT } from '../../../register/longest-text.ts';
import type { Answers, Question } from '../../../register/questions/question-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import type { Errors } from './errors.ts';
import { field } from './field.ts';
import { form } from './form.ts';
import { PAPER_TYPES, type PapersOfQuestions, paperNames } from './paper-files.ts';
import { moment } from './when.ts';

/** Questions that were answered, and what was answered. */
export const answeredQuestions = (
  visit: Visit,
  questions: readonly Question[],
  papers: PapersOfQuestions,
): Html => {
  const { language, say } = visit;
  const answered = questions.filter(({ answer }) => answer !== null);
  if (answered.length === 0) return html``;
  return html`<h3>${say.exporter.questions.answered}</h3><ol class="timeline moments">${answered.map(
    ({ id, text, vin, askedAt, answer, answeredAt }) => html`<li>${moment(visit, askedAt)}
      <div><p><b>${text[language]}</b>${vin === null ? '' : html` <span class="vin">${vin}</span>`}</p>
        <p class="said">${answer}</p>${paperNames(visit, papers.get(id))}
        ${
          answeredAt === null
            ? ''
            : html`<small>${say.exporter.questions.answeredAt} ${moment(visit, answeredAt)}</small>`
        }
      </div></li>`,
  )}</ol>`;
};

/** What was typed as answers to open questions, and what is lacking. */
export const answersIn = (
  { say }: Visit,
  questions: readonly Question[],
  sent: Form,
): { readonly answers: Answers; readonly errors: Errors } => {
  const open = questions.filter(({ answer }) => answer === null);
  const answers = open.map(({ id }) => ({ question: id, text: sent.value(`answer-${id}`) }));
  const errors: Record<string, string> = {};
  for (const { question, text } of answers) {
    if (text === '') errors[`answer-${question}`] = say.exporter.questions.missing;
    if (text.length > LONGEST_TEXT) errors[`answer-${question}`] = say.forms.tooLong(LONGEST_TEXT);
  }
  return { answers, errors };
};

/** The form that answers every open question together, with papers; `more` is asked beside them. */
export const answerForm = (
  visit: Visit,
  questions: readonly Question[],
  {
    sent,
    errors = {},
    more,
    papers,
  }: { sent?: Form; errors?: Errors; more?: Html; papers: PapersOfQuestions },
): Html => {
  const { language, say } = visit;
  const open = questions.filter(({ answer }) => answer === null);
  return form({
    act: 'answer',
    files: true,
    body: html`${open.map(
      ({ id, text, vin }) =>
        html`${field({
          name: `answer-${id}`,
          label: text[language],
          hint: vin === null ? '' : `${say.officer.application.columns.vin} ${vin}`,
          type: 'area',
          value: sent?.value(`answer-${id}`) ?? '',
          error: errors[`answer-${id}`] ?? '',
          required: true,
          more: `maxlength="${LONGEST_TEXT}"`,
        })}${field({
          name: `files-${id}`,
          label: say.ownPapers.questions.files,
          hint: say.ownPapers.questions.filesHint,
          type: 'file',
          error: errors[`files-${id}`] ?? '',
          more: PAPER_TYPES,
        })}${paperNames(visit, papers.get(id))}`,
    )}${more ?? ''}<button>${say.exporter.questions.send(open.length)}</button>`,
  });
};
