import {
  endQuestionTemplate,
  keepQuestionTemplate,
  listQuestionTemplates,
} from '../../../register/questions/question-templates.ts';
import { html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/done-note.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { TEMPLATES } from '../pieces/office-paths.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP

const linesIn = (text: string): number =>
  text.split('\n').filter((line) => line.trim() !== '').length;

const shown = async (visit: Visit, sent?: Form, errors: Errors = {}): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const { templates: words } = say.questionWork;
  const found = await listQuestionTemplates(register, actor);
  if (found.kind === 'refused') return found;
  const { items } = found.value;
  const edited = items.find(({ id }) => id === query.get('edit'));
  const done = query.get('done');
  const area = (name: 'zh' | 'en', lang: string, hint = '') =>
    field({
      name,
      label: words[name],
      hint,
      type: 'area',
      value: sent?.value(name) ?? edited?.text[name] ?? '',
      error: errors[name] ?? '',
      required: name === 'zh',
      className: 'long',
      more: `lang="${lang}"`,
    });
  return {
    kind: 'page',
    title: words.title,
    crumbs: [['/queue', say.officer.queue.title]],
    status: Object.keys(errors).length === 0 ? 200 : UNPROCESSABLE,
    body: html`<h1>${words.title}</h1>
      ${doneNote(done === 'kept' || done === 'ended' ? words[done] : undefined)}<p>${words.lead}</p>
      ${errorSummary(visit, errors)}
      ${items.length === 0 ? html`<p class="empty">${words.empty}</p>` : ''}
      ${items.map(
        ({ id, name, text }) => html`<section><h2>${name}</h2>
          <p class="written" lang="zh-CN">${text.zh}</p>
          ${text.en === undefined ? '' : html`<p class="written quiet" lang="en">${text.en}</p>`}
          <div class="buttons"><a class="button second" href="${TEMPLATES}?edit=${id}#f-name">${words.edit}</a>
          ${form({
            act: 'end',
            to: TEMPLATES,
            className: 'inline',
            body: html`<input type="hidden" name="template" value="${id}">
              <button class="second danger">${words.end}</button>`,
          })}</div></section>`,
      )}
      <h2>${edited === undefined ? words.newTitle : words.editTitle(edited.name)}</h2>
      ${edited === undefined ? '' : html`<p>${words.editLead}</p>`}
      ${form({
        act: 'keep',
        to: TEMPLATES,
        className: 'decision',
        body: html`${field({
          name: 'name',
          label: words.name,
          value: sent?.value('name') ?? edited?.name ?? '',
          error: errors['name'] ?? '',
          required: true,
          more: 'maxlength="200"',
        })}${area('zh', 'zh-CN')}${area('en', 'en', words.enHint)}
          <div class="buttons"><button>${words.keep}</button></div>`,
      })}`,
  };
};

/** What an office asks again and again, kept by a name. */
export const QUESTION_TEMPLATES_PAGE: Page = {
  path: TEMPLATES,
  access: keepQuestionTemplate.declared.access,
  show: (visit) => shown(visit),
  acts: {
    keep: async (visit, sent) => {
      const { register, actor, say } = visit;
      const { templates: words } = say.questionWork;
      const [name, zh, en] = ['name', 'zh', 'en'].map((one) => sent.value(one)) as [
        string,
        string,
        string,
      ];
      const errors = {
        ...(name === '' && { name: say.forms.missing(words.name) }),
        ...(zh === '' && { zh: say.forms.missing(words.zh) }),
        ...(en !== '' && linesIn(en) !== linesIn(zh) && { en: words.uneven }),
      };
      if (Object.keys(errors).length > 0) return shown(visit, sent, errors);
      const text = { zh, ...(en !== '' && { en }) };
      const done = await keepQuestionTemplate(register, actor, { name, text });
      return done.kind === 'done'
        ? { kind: 'go', to: `${TEMPLATES}?done=kept` }
        : shown(visit, sent, refusalErrors(visit, done, { fields: ['name'], otherwise: 'zh' }));
    },
    end: async (visit, sent) => {
      const { register, actor } = visit;
      const done = await endQuestionTemplate(register, actor, { template: sent.value('template') });
      return done.kind === 'refused' ? done : { kind: 'go', to: `${TEMPLATES}?done=ended` };
    },
  },
};
