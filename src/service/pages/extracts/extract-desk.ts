import { setTimeout } from 'node:timers/promises';
import { EXTRACT_BASES } from '../../../letters/official/official-document.ts';
import type { Access } from '../../../register/action.ts';
import { annulExtract } from '../../../register/extracts/annul-extract.ts';
import { beginExtractBatch } from '../../../register/extracts/begin-extract-batch.ts';
import { countExtracts } from '../../../register/extracts/count-extracts.ts';
import { EXTRACT_STATES, type Extract } from '../../../register/extracts/extract-shapes.ts';
import { listExtracts } from '../../../register/extracts/list-extracts.ts';
import { refuseExtract } from '../../../register/extracts/refuse-extract.ts';
import { runExtractBatch } from '../../../register/extracts/run-extract-batch.ts';
import { signExtract } from '../../../register/extracts/sign-extract.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, Page, PageAnswer, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/done-note.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import { inOffice } from '../pieces/in-area.ts';
import { stateOptions, verbWords } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { radios } from '../pieces/radios.ts';
import { refusedNote } from '../pieces/refused.ts';
import { EXTRACT_DESK, REGISTRY_KEYS } from '../pieces/registry-paths.ts';
import { DESK_BATCH, deskBatchPath } from './desk-batch.ts';
import { DESK_STEPS, deskPath } from './desk-steps.ts';
import { extractColumns } from './extract-columns.ts';
import {
  extractFacts,
  extractFiles,
  extractTimeline,
  foundExtract,
  toldHtml,
} from './extract-view.ts';

const READS: Access = { right: 'read', parts: ['registry'] };
const MANY_FORM = 'sign-many';
const UNPROCESSABLE = 422; // not-law: of HTTP
/** So long few are waited for, so that whoever signs one sees it signed. */
const AT_ONCE = 1500; // not-law: milliseconds

const tickColumn = ({ say }: Visit): Column<Extract> => ({
  name: 'tick',
  title: say.extractWork.desk.tick,
  cell: ({ id, vin, state }) =>
    state === 'requested'
      ? html`<input type="checkbox" id="f-extract-${id}" name="extract" value="${id}" form="${MANY_FORM}"><label
          class="vh" for="f-extract-${id}">${say.extractWork.desk.tickOne(vin)}</label>`
      : '',
});

const manyForm = (visit: Visit): Html => {
  const { desk } = visit.say.extractWork;
  return html`<h2>${desk.many}</h2>${form({
    act: 'signMany',
    to: EXTRACT_DESK,
    id: MANY_FORM,
    body: html`<p>${desk.manyLead}</p>${radios({
      name: 'basis',
      legend: desk.basis,
      options: EXTRACT_BASES.map((value) => ({ value, words: desk.bases[value] })),
      value: 'file',
    })}<div class="buttons"><button>${desk.manyGo}</button></div>`,
  })}`;
};

const listShown = async (
  visit: Visit,
  { above = html``, errors = {} }: { readonly above?: Html; readonly errors?: Errors } = {},
): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const words = say.extractWork;
  const state = EXTRACT_STATES.find((one) => one === filterOf(visit, 'state'));
  const of = extractColumns(visit, deskPath);
  const columns = [
    of.number,
    of.state,
    of.vin,
    of.destination,
    of.exporter,
    of.askedOn,
    of.signedOn,
  ];
  const may = mayTake(visit, signExtract, 'requested');
  const waiting = await countExtracts(register, actor, { state: 'requested' });
  if (waiting.kind === 'refused') return waiting;
  const wrong = Object.keys(errors).length > 0;
  return listPage(visit, {
    file: 'extracts',
    columns,
    ask: (page) =>
      listExtracts(register, actor, { ...page, ...(state !== undefined && { state: [state] }) }),
    around: () => ({
      title: words.title,
      ...(wrong && { status: UNPROCESSABLE }),
      above: html`${above}${errorSummary(visit, errors)}<p class="lead">${words.desk.lead(waiting.value)}</p>`,
      columns: may ? [tickColumn(visit), ...columns] : columns,
      caption: words.desk.caption,
      empty: words.desk.empty,
      filters: select({
        name: 'state',
        label: words.columns.state,
        options: stateOptions(visit, 'extract', ['withdrawn']),
        value: state ?? '',
      }),
      below: html`${may && waiting.value > 0 ? manyForm(visit) : ''}
        <p><a href="${REGISTRY_KEYS}">${words.desk.keys}</a></p>`,
    }),
  });
};

const signMany: Act = async (visit, sent) => {
  const { register, actor, say } = visit;
  const { desk } = say.extractWork;
  const extracts = sent.all('extract');
  const basis = EXTRACT_BASES.find((one) => one === sent.value('basis'));
  if (extracts.length === 0) return listShown(visit, { errors: { basis: desk.none } });
  if (basis === undefined) return listShown(visit, { errors: { basis: desk.basisMissing } });
  const begun = await beginExtractBatch(register, actor, { extracts, basis });
  if (begun.kind === 'refused') return listShown(visit, { above: refusedNote(visit, begun) });
  const { batch } = begun.value;
  const run = await runExtractBatch(register, actor, batch);
  if (run.kind === 'done')
    await Promise.race([
      run.value.work.catch(() => null),
      setTimeout(AT_ONCE, null, { ref: false }),
    ]);
  return { kind: 'go', to: deskBatchPath(batch) };
};

const DESK_LIST: Page = inOffice({
  path: EXTRACT_DESK,
  access: READS,
  show: (visit) => listShown(visit),
  acts: { signMany },
});

const DESK_EXTRACT: Page = inOffice({
  path: `${EXTRACT_DESK}/{id}`,
  access: READS,
  show: async (visit) => {
    const words = visit.say.extractWork;
    const one = await foundExtract(visit);
    if ('kind' in one) return one;
    const steps = (
      [
        ['sign', signExtract],
        ['refuse', refuseExtract],
        ['annul', annulExtract],
      ] as const
    ).filter(([, does]) => mayTake(visit, does, one.state));
    const done = visit.query.get('done') ?? '';
    const told = Object.hasOwn(words.done, done) ? words.done[done as keyof typeof words.done] : '';
    return {
      kind: 'page',
      title: one.number,
      crumbs: [[EXTRACT_DESK, words.title]],
      body: html`${doneNote(told)}<h1>${one.number}</h1>
        ${extractFacts(visit, one)}${one.state === 'requested' ? toldHtml(visit, one) : ''}
        ${
          steps.length === 0
            ? ''
            : html`<div class="buttons">${steps.map(
                ([verb], at) =>
                  html`<a class="button${at === 0 ? '' : ' second'}" href="${deskPath(one.id)}/${verb}">${verbWords(
                    ...(['extract', verb, visit.language] as const),
                  )}</a> `,
              )}</div>`
        }${await extractFiles(visit, one)}${extractTimeline(visit, one)}`,
    };
  },
});

/** The registry's desk: what is asked of it, one by one and together, and what it signed. */
export const EXTRACT_DESK_PAGES: readonly Page[] = [
  DESK_LIST,
  // before one of them, as which `batches` would be read
  inOffice(DESK_BATCH),
  DESK_EXTRACT,
  ...DESK_STEPS.map(inOffice),
];
