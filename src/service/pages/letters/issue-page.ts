import { isId } from '../../../register/is-id.ts';
import type { RegisterLetter, TermsTemplate } from '../../../register/letters/letter-shapes.ts';
import { listLetters } from '../../../register/letters/list-letters.ts';
import { previewLetters } from '../../../register/letters/signing/preview-letters.ts';
import { keepTermsTemplate } from '../../../register/letters/terms/keep-terms-template.ts';
import { listTermsTemplates } from '../../../register/letters/terms/list-terms-templates.ts';
import type { Outcome, Refusal } from '../../../register/outcome.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { countryOf } from '../pieces/country-of.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { field, select } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { list } from '../pieces/list.ts';
import { SIGNS } from '../pieces/manufacturer-access.ts';
import { ISSUE, REQUESTS } from '../pieces/manufacturer-paths.ts';
import { refusedNote } from '../pieces/refused.ts';
import { unreadableWords } from '../pieces/unreadable-words.ts';
import { FILE_LIMIT } from '../pieces/upload-form.ts';
import { chosenLetters, MOST_CHOSEN } from './chosen-letters.ts';
import { issueNow } from './issue-now.ts';
import { outletChoice, outletsFor } from './issue-outlets.ts';
import { previewPage } from './issue-preview.ts';
import { issueSteps } from './issue-steps.ts';
import {
  fieldsOfIssue,
  type TypedIssue,
  termsTypedIn,
  toDraft,
  typedIssue,
} from './issue-typed.ts';
import { letterColumns } from './maker-letter-columns.ts';
import { readVins, type VinLine } from './read-vins.ts';
import { readTerms, termsFields, termsTyped } from './terms-form.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP
const MOST_SHOWN = 20; // not-law: rows of a page

const crumbs = ({ say }: Visit): NonNullable<ShownPage['crumbs']> => [
  [REQUESTS, say.manufacturer.requests.title],
];

const uploadPage = (visit: Visit, error = '', more: Html = html``): ShownPage => {
  const { say } = visit;
  const words = say.manufacturer.issue;
  return {
    kind: 'page',
    title: words.title,
    crumbs: crumbs(visit),
    status: error === '' ? 200 : UNPROCESSABLE,
    body: html`<h1>${words.title}</h1>${doneNote(visit)}${issueSteps(visit, 0)}
      ${errorSummary(visit, error === '' ? {} : { file: error })}${more}
      <p>${words.lead} <a href="${REQUESTS}">${say.manufacturer.requests.title}</a></p>
      <h2>${words.uploadTitle}</h2><p>${words.uploadLead}</p>
      ${form({
        act: 'upload',
        files: true,
        harmless: true,
        body: html`${field({
          name: 'file',
          label: words.file,
          hint: words.fileHint,
          type: 'file',
          required: true,
          error,
          more: 'accept=".csv,.tsv,.xlsx,.json,.ndjson,.parquet,.txt"',
        })}<button>${words.read}</button>`,
      })}`,
  };
};

/** What a page of terms begins with beside the letters. */
const BLANK: Pick<TypedIssue, 'terms' | 'bound' | 'named' | 'outlets'> = {
  terms: {},
  bound: true,
  named: 'all',
  outlets: [],
};

const lettersOf = (
  { register, actor }: Visit,
  ids: readonly string[],
): Promise<Outcome<{ readonly items: readonly RegisterLetter[] }>> =>
  listLetters(register, actor, { ids, oldestFirst: true, limit: MOST_CHOSEN });

const templateForm = (visit: Visit, templates: readonly TermsTemplate[]): Html => {
  const words = visit.say.manufacturer.issue;
  if (templates.length === 0) return html`<p class="quiet">${words.noTemplates}</p>`;
  return html`<div class="chooser">${select({
    name: 'template',
    label: words.template,
    options: templates.map(({ id, name }) => ({ value: id, words: name })),
  })}<button class="second" name="act" value="fill" formnovalidate>${words.fill}</button></div>`;
};

/** Which terms are bound to country or model, and whether they are used; nothing where none are. */
const boundHtml = (visit: Visit, templates: readonly TermsTemplate[], typed: TypedIssue): Html => {
  const words = visit.say.manufacturer.groups;
  const bound = templates.filter(
    ({ destination, model }) => destination !== null || model !== null,
  );
  if (bound.length === 0) return html`<input type="hidden" name="bound" value="yes">`;
  return html`<h2>${words.bound}</h2><p>${words.boundLead}</p>
    <ul>${bound.map(
      ({ name, destination, model }) =>
        html`<li>${words.boundTo(
          destination === null ? '' : countryOf(visit, destination),
          model ?? '',
        )}: ${name}</li>`,
    )}</ul>
    <div class="option"><input type="checkbox" id="f-bound" name="bound" value="yes"${
      typed.bound ? raw(' checked') : ''
    }><label for="f-bound">${words.useBound}</label></div>`;
};

/** The page on which terms and outlets are chosen for letters that were chosen. */
const termsPage = async (
  visit: Visit,
  typed: TypedIssue,
  {
    errors = {},
    refusal = null,
    note = html``,
  }: { errors?: Errors; refusal?: Refusal | null; note?: Html } = {},
): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const words = say.manufacturer.issue;
  if (typed.letters.length + typed.vehicles.length === 0) return uploadPage(visit, words.nothing);
  const found = await lettersOf(visit, typed.letters);
  if (found.kind === 'refused') return found;
  const templates = await listTermsTemplates(register, actor);
  if (templates.kind === 'refused') return templates;
  const { items } = found.value;
  const destinations = [...new Set(items.map(({ destination }) => destination))].sort();
  const outlets = await outletsFor(visit, destinations);
  if (outlets.kind === 'refused') return outlets;
  const of = letterColumns(visit);
  const count = typed.letters.length + typed.vehicles.length;
  const carried = fieldsOfIssue({ ...typed, terms: {}, outlets: [] }).filter(
    ([name]) => name === 'letter' || name === 'vehicle',
  );
  return {
    kind: 'page',
    title: words.termsTitle,
    crumbs: crumbs(visit),
    status: Object.keys(errors).length === 0 && refusal === null ? 200 : UNPROCESSABLE,
    body: html`<h1>${words.termsTitle}</h1>${issueSteps(visit, 1)}
      ${errorSummary(visit, errors)}${refusedNote(visit, refusal)}${note}
      <p class="lead">${words.count(
        count,
        destinations.map((code) => countryOf(visit, code)),
      )}</p>
      ${
        items.length === 0
          ? ''
          : html`<details><summary>${words.which(items.length)}</summary>${list(visit, {
              caption: words.which(items.length),
              columns: [of.number, of.vin, of.model, of.destination, of.exporter],
              rows: items.slice(0, MOST_SHOWN),
              all: items.length,
              empty: '',
            })}</details>`
      }
      <form method="post" action="${ISSUE}" class="decision">
        ${carried.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
        ${boundHtml(visit, templates.value.items, typed)}
        <h2>${words.terms}</h2>${templateForm(visit, templates.value.items)}
        ${termsFields(visit, typed.terms, errors)}
        <h2>${words.outletsTitle}</h2>${outletChoice(visit, outlets.value, typed)}
        <div class="buttons"><button name="act" value="check" formnovalidate>${words.preview}</button>
          <a href="${REQUESTS}">${say.frame.cancel}</a></div>
        <details${errors['templateName'] === undefined ? '' : raw(' open')}><summary>${words.keep}</summary>
          ${field({
            name: 'templateName',
            label: words.templateName,
            hint: words.templateHint,
            error: errors['templateName'] ?? '',
            more: 'maxlength="200"',
          })}${select({
            name: 'templateDestination',
            label: say.manufacturer.groups.destination,
            options: [
              { value: '', words: say.manufacturer.groups.any },
              ...destinations.map((code) => ({ value: code, words: countryOf(visit, code) })),
            ],
          })}${field({
            name: 'templateModel',
            label: say.manufacturer.groups.model,
            more: 'maxlength="200"',
          })}<button class="second" name="act" value="keep">${words.keepGo}</button></details>
      </form>`,
  };
};

/** Of lines of a file: vehicles for which a letter was asked, and others with their applications. */
const typedOfLines = async (
  { register, actor }: Visit,
  lines: readonly VinLine[],
): Promise<
  Outcome<Pick<TypedIssue, 'letters' | 'vehicles'> & { readonly left: readonly VinLine[] }>
> => {
  const found = await listLetters(register, actor, {
    ...{ states: ['requested', 'drafted'], oldestFirst: true, limit: MOST_CHOSEN },
  });
  if (found.kind === 'refused') return found;
  const asked = Map.groupBy(found.value.items, ({ vin }) => vin);
  const letters = new Set<string>();
  const vehicles: { vin: string; application: string }[] = [];
  const left: VinLine[] = [];
  for (const line of lines) {
    const { vin, application } = line;
    const own = (asked.get(vin ?? '') ?? []).filter(
      (letter) => application === '' || letter.applicationNumber === application,
    );
    for (const { id } of own) letters.add(id);
    if (own.length > 0) continue;
    if (vin === null || application === '') left.push(line);
    else vehicles.push({ vin, application });
  }
  return { kind: 'done', value: { letters: [...letters], vehicles, left } };
};

const leftNote = (visit: Visit, lines: readonly VinLine[]): Html => {
  const words = visit.say.manufacturer.issue;
  if (lines.length === 0) return html``;
  const columns = [words.row, words.value, words.remedy];
  return html`<div class="note"><h2>${words.leftTitle(lines.length)}</h2>
    <div class="list" tabindex="0" role="region" aria-label="${words.leftTitle(lines.length)}"><table>
    <thead><tr>${columns.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
    <tbody>${lines.slice(0, MOST_SHOWN).map(
      ({ row, vin, problem }) => html`<tr><td data-label="${words.row}">${row}</td>
        <td data-label="${words.value}"><code>${problem?.value ?? vin ?? '–'}</code></td>
        <td data-label="${words.remedy}">${problem?.remedy ?? (vin === null ? words.noVin : words.notAsked)}</td></tr>`,
    )}</tbody></table></div></div>`;
};

const checked = async (visit: Visit, sent: Form): Promise<PageAnswer> => {
  const { register, actor } = visit;
  const typed = typedIssue(sent);
  const read = termsTypedIn(visit, typed);
  if (read.terms === undefined) return termsPage(visit, typed, { errors: read.errors });
  const previewed = await previewLetters(register, actor, toDraft(typed, read.terms));
  if (previewed.kind === 'refused') return termsPage(visit, typed, { refusal: previewed });
  return previewPage(visit, typed, previewed.value);
};

/** Letters are issued: chosen or from a file, their terms and outlets, what will be signed, and then all or none. */
export const ISSUE_PAGE: Page = {
  path: ISSUE,
  access: SIGNS,
  formLimit: FILE_LIMIT,
  show: async (visit) => {
    const letter = visit.query.get('letter') ?? '';
    return isId(letter)
      ? termsPage(visit, { ...BLANK, letters: [letter], vehicles: [] })
      : uploadPage(visit);
  },
  acts: {
    choose: async (visit, sent) => {
      const found = await chosenLetters(visit, sent, 'draft');
      if (found.kind === 'refused') return found;
      const letters = found.value.map(({ id }) => id);
      return termsPage(visit, { ...BLANK, letters, vehicles: [] });
    },
    upload: async (visit, sent) => {
      const words = visit.say.manufacturer.issue;
      const file = sent.file('file');
      if (file === null) return uploadPage(visit, words.noFile);
      const read = await readVins(visit, file);
      if (read.kind === 'refused') return uploadPage(visit, unreadableWords(visit, read));
      const found = await typedOfLines(visit, read.value);
      if (found.kind === 'refused') return found;
      const { left, ...typed } = found.value;
      const note = leftNote(visit, left);
      if (typed.letters.length + typed.vehicles.length === 0)
        return uploadPage(visit, words.noneUsable, note);
      return termsPage(visit, { ...BLANK, ...typed }, { note });
    },
    fill: async (visit, sent) => {
      const { register, actor } = visit;
      const typed = typedIssue(sent);
      const templates = await listTermsTemplates(register, actor);
      if (templates.kind === 'refused') return templates;
      const chosen = templates.value.items.find(({ id }) => id === sent.value('template'));
      if (chosen === undefined) return termsPage(visit, typed);
      const { terms, outlets } = chosen;
      return termsPage(visit, {
        ...{ ...typed, terms: termsTyped(terms) },
        ...(outlets === null
          ? { named: 'all' as const, outlets: [] }
          : { named: 'chosen' as const, outlets }),
      });
    },
    keep: async (visit, sent) => {
      const { register, actor, say } = visit;
      const words = say.manufacturer.issue;
      const typed = typedIssue(sent);
      const name = sent.value('templateName');
      const { terms, errors = {} } = readTerms(visit, typed.terms);
      if (name === '' || terms === undefined)
        return termsPage(visit, typed, {
          errors: { ...errors, ...(name === '' && { templateName: words.noTemplateName }) },
        });
      const outlets = typed.named === 'chosen' ? typed.outlets : null;
      const destination = sent.value('templateDestination') || null;
      const model = sent.value('templateModel') || null;
      const kept = { name, terms, outlets, destination, model };
      const done = await keepTermsTemplate(register, actor, kept);
      if (done.kind === 'refused') return termsPage(visit, typed, { refusal: done });
      const note = html`<p class="done" role="status">${words.kept(name)}</p>`;
      return termsPage(visit, typed, { note });
    },
    edit: (visit, sent) => termsPage(visit, typedIssue(sent)),
    check: checked,
    issue: (visit, sent) => issueNow(visit, sent, termsPage),
  },
};
