import { countriesByName } from '../../../reference/country-name.ts';
import type { TermsTemplate } from '../../../register/letters/letter-shapes.ts';
import { endTermsTemplate } from '../../../register/letters/terms/end-terms-template.ts';
import { keepTermsTemplate } from '../../../register/letters/terms/keep-terms-template.ts';
import { listTermsTemplates } from '../../../register/letters/terms/list-terms-templates.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { countryOf } from '../pieces/country-of.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { field, select } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { ACTS } from '../pieces/manufacturer-access.ts';
import { LETTERS, TEMPLATES } from '../pieces/manufacturer-paths.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';
import { termsFacts } from '../pieces/terms-words.ts';
import { readTerms, type TypedTerms, termsFields, termsTyped, typedTerms } from './terms-form.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP

/** What was typed into the form of a template. */
interface Typed {
  readonly name: string;
  readonly destination: string;
  readonly model: string;
  readonly terms: TypedTerms;
}

const BLANK: Typed = { name: '', destination: '', model: '', terms: {} };

/** Countries in whose outlets letters are made out. */
const countriesOf = (visit: Visit) =>
  countriesByName(visit.language).map(({ code, name }) => ({ value: code, words: name }));

const templateHtml = (visit: Visit, template: TermsTemplate): Html => {
  const { id, name, terms, outlets, destination, model } = template;
  const { templates: words, groups } = visit.say.manufacturer;
  const country = destination === null ? '' : countryOf(visit, destination);
  const bound = groups.boundTo(country, model ?? '');
  return html`<section><h2>${name}</h2>${bound === '' ? '' : html`<p><b>${bound}</b></p>`}${termsFacts(visit, terms)}
    <p class="quiet">${outlets === null ? words.allOutlets : words.someOutlets(outlets.length)}</p>
    <div class="buttons"><a class="button second" href="${TEMPLATES}?edit=${id}#f-name">${words.edit}</a>
      ${form({
        act: 'checkEnd',
        to: TEMPLATES,
        className: 'inline',
        harmless: true,
        body: html`<input type="hidden" name="template" value="${id}">
          <button class="second danger">${words.end}</button>`,
      })}</div></section>`;
};

const shown = async (
  visit: Visit,
  typed: Typed | null = null,
  errors: Errors = {},
): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const { templates: words, letters, groups } = say.manufacturer;
  const found = await listTermsTemplates(register, actor);
  if (found.kind === 'refused') return found;
  const { items } = found.value;
  const edited = items.find(({ id }) => id === query.get('edit'));
  const begun =
    typed ??
    (edited === undefined
      ? BLANK
      : {
          name: edited.name,
          destination: edited.destination ?? '',
          model: edited.model ?? '',
          terms: termsTyped(edited.terms),
        });
  return {
    kind: 'page',
    title: words.title,
    crumbs: [[LETTERS, letters.title]],
    status: Object.keys(errors).length === 0 ? 200 : UNPROCESSABLE,
    body: html`<h1>${words.title}</h1>${doneNote(visit)}<p>${words.lead}</p>
      ${errorSummary(visit, errors)}
      ${items.length === 0 ? html`<p class="empty">${words.empty}</p>` : items.map((one) => templateHtml(visit, one))}
      <h2>${edited === undefined ? words.newTitle : words.editTitle(edited.name)}</h2>
      ${edited === undefined ? '' : html`<p>${words.editLead}</p>`}
      ${form({
        act: 'keep',
        to: TEMPLATES,
        className: 'decision',
        body: html`${field({
          name: 'name',
          label: words.name,
          value: begun.name,
          error: errors['name'] ?? '',
          required: true,
          more: 'maxlength="200"',
        })}${select({
          name: 'destination',
          label: groups.destination,
          options: [{ value: '', words: groups.any }, ...countriesOf(visit)],
          value: begun.destination,
        })}${field({
          name: 'model',
          label: groups.model,
          value: begun.model,
          more: 'maxlength="200"',
        })}${termsFields(visit, begun.terms, errors)}<div class="buttons"><button>${words.keep}</button></div>`,
      })}`,
  };
};

const checkEnd = (visit: Visit, template: TermsTemplate): ShownPage => {
  const { templates: words } = visit.say.manufacturer;
  return {
    kind: 'page',
    title: words.endTitle(template.name),
    crumbs: [[TEMPLATES, words.title]],
    body: html`<h1>${words.endTitle(template.name)}</h1><p class="note">${words.endFollows}</p>
      ${form({
        act: 'end',
        to: TEMPLATES,
        body: html`<input type="hidden" name="template" value="${template.id}"><div class="buttons">
          <button class="danger">${words.end}</button>
          <a href="${TEMPLATES}">${visit.say.frame.cancel}</a></div>`,
      })}`,
  };
};

/** Terms that are kept by a name, for letters to come. */
export const TEMPLATES_PAGE: Page = {
  path: TEMPLATES,
  access: ACTS,
  show: (visit) => shown(visit),
  acts: {
    keep: async (visit, sent) => {
      const { register, actor, say } = visit;
      const typed: Typed = {
        name: sent.value('name'),
        destination: sent.value('destination'),
        model: sent.value('model'),
        terms: typedTerms(sent),
      };
      const { terms, errors = {} } = readTerms(visit, typed.terms);
      const wrong = {
        ...(typed.name === '' && { name: say.manufacturer.issue.noTemplateName }),
        ...errors,
      };
      if (terms === undefined || Object.keys(wrong).length > 0) return shown(visit, typed, wrong);
      const found = await listTermsTemplates(register, actor);
      if (found.kind === 'refused') return found;
      // one of the name goes on naming the outlets that it named
      const outlets = found.value.items.find(({ name }) => name === typed.name)?.outlets ?? null;
      const done = await keepTermsTemplate(register, actor, {
        ...{ name: typed.name, terms, outlets },
        destination: typed.destination === '' ? null : typed.destination,
        model: typed.model === '' ? null : typed.model,
      });
      if (done.kind === 'done') return { kind: 'go', to: `${TEMPLATES}?done=kept` };
      return shown(
        visit,
        typed,
        refusalErrors(visit, done, { fields: ['name'], otherwise: 'name' }),
      );
    },
    checkEnd: async (visit, sent) => {
      const found = await listTermsTemplates(visit.register, visit.actor);
      if (found.kind === 'refused') return found;
      const one = found.value.items.find(({ id }) => id === sent.value('template'));
      return one === undefined
        ? { kind: 'refused', code: 'not-found', field: 'template', values: {} }
        : checkEnd(visit, one);
    },
    end: async (visit, sent) => {
      const { register, actor } = visit;
      const done = await endTermsTemplate(register, actor, { template: sent.value('template') });
      return done.kind === 'refused' ? done : { kind: 'go', to: `${TEMPLATES}?done=ended` };
    },
  },
};
