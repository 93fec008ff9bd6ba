import { askForExtracts } from '../../../register/extracts/ask-for-extracts.ts';
import { countExtracts } from '../../../register/extracts/count-extracts.ts';
import { EXTRACT_STATES } from '../../../register/extracts/extract-shapes.ts';
import { EXTRACTS_TOGETHER } from '../../../register/extracts/extracts-of-application.ts';
import { listExtracts } from '../../../register/extracts/list-extracts.ts';
import { withdrawExtract } from '../../../register/extracts/withdraw-extract.ts';
import { isId } from '../../../register/is-id.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, Page, PageAnswer, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/done-note.ts';
import { READS } from '../pieces/exporter-access.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import { stateOptions, verbWords } from '../pieces/life-words.ts';
import { listPage } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { pathId } from '../pieces/path-id.ts';
import { extractColumns } from './extract-columns.ts';
import { extractFacts, extractFiles, extractTimeline, foundExtract } from './extract-view.ts';

/** Where an exporter has its extracts. */
export const OWN_EXTRACTS = '/own-extracts';

const pathOf = (id: string): string => `${OWN_EXTRACTS}/${id}`;
const MOST_TYPED = 500_000; // not-law: characters of a list of VINs

/** The application that the address names; undefined where it names none. */
const applicationIn = (visit: Visit): string | undefined => {
  const application = filterOf(visit, 'application');
  return application !== undefined && isId(application) ? application : undefined;
};

const askForm = (visit: Visit, application: string): Html => {
  const { own } = visit.say.extractWork;
  if (!visit.actor.rights.includes('act')) return html``;
  return html`<h2>${own.ask}</h2><p>${own.askLead}</p>${form({
    act: 'ask',
    to: `${OWN_EXTRACTS}?application=${application}`,
    body: html`<input type="hidden" name="of" value="${application}">${field({
      name: 'vins',
      label: own.vins,
      hint: own.vinsHint,
      type: 'area',
      more: `rows="4" maxlength="${MOST_TYPED}" spellcheck="false"`,
    })}<div class="buttons"><button>${own.askGo}</button></div>`,
  })}`;
};

/** The extracts of an application that stand, as one file of each kind. */
const togetherHtml = async (visit: Visit, application: string): Promise<Html> => {
  const { register, actor, say } = visit;
  const { own } = say.extractWork;
  const found = await countExtracts(register, actor, { application, state: 'issued' });
  const count = found.kind === 'done' ? found.value : 0;
  const parts = Array.from({ length: Math.ceil(count / EXTRACTS_TOGETHER) }, (_, at) => at + 1);
  const link = (part: number, what: 'pdf' | 'zip'): Html =>
    html`<li><a href="/v1/applications/${application}/extracts/${what}${part === 1 ? '' : `?part=${part}`}"
      download>${own[what]}${parts.length === 1 ? '' : ` · ${own.part(part)}`}</a></li>`;
  return parts.length === 0
    ? html``
    : html`<h2>${own.together}</h2>
        <ul class="lines">${parts.map((part) => [link(part, 'zip'), link(part, 'pdf')])}</ul>`;
};

/** What was asked for just now, as the address says. */
const askedNote = ({ query, say }: Visit): Html => {
  const count = /^\d{1,6}$/.exec(query.get('asked') ?? '')?.[0];
  return doneNote(count === undefined ? undefined : say.extractWork.own.asked(Number(count)));
};

const show = (visit: Visit, left: Html = html``): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const words = say.extractWork;
  const application = applicationIn(visit);
  const state = EXTRACT_STATES.find((one) => one === filterOf(visit, 'state'));
  const of = extractColumns(visit, pathOf);
  return listPage(visit, {
    file: 'extracts',
    columns: [of.number, of.state, of.vin, of.destination, of.application, of.askedOn, of.signedOn],
    ask: (page) =>
      listExtracts(register, actor, {
        ...page,
        ...(application !== undefined && { application }),
        ...(state !== undefined && { state: [state] }),
      }),
    around: async () => ({
      title: words.title,
      above: html`${askedNote(visit)}${left}<p class="lead">${words.own.lead}</p>${
        application === undefined ? '' : askForm(visit, application)
      }${application === undefined ? '' : await togetherHtml(visit, application)}`,
      caption: words.own.caption,
      empty: words.own.empty,
      filters: html`${select({
        name: 'state',
        label: words.columns.state,
        options: stateOptions(visit, 'extract'),
        value: state ?? '',
      })}${
        application === undefined
          ? ''
          : html`<input type="hidden" name="application" value="${application}">`
      }`,
    }),
  });
};

const ask: Act = async (visit, sent) => {
  const { register, actor, say } = visit;
  const { own } = say.extractWork;
  const application = sent.value('of');
  const vins = sent
    .value('vins')
    .split(/[\s,;]+/)
    .filter((one) => one !== '');
  const done = await askForExtracts(register, actor, {
    application,
    ...(vins.length > 0 && { vins }),
  });
  if (done.kind === 'refused') return done;
  const { items, left } = done.value;
  if (left.length === 0)
    return { kind: 'go', to: `${OWN_EXTRACTS}?application=${application}&asked=${items.length}` };
  return show(
    visit,
    html`<div class="note" role="status"><p class="lead">${own.asked(items.length)}</p><h2>${own.left}</h2>
      <ul class="rows">${left.map(({ vin, why }) => html`<li><code>${vin}</code> ${own.whys[why]}</li>`)}</ul></div>`,
  );
};

const OWN_LIST: Page = {
  path: OWN_EXTRACTS,
  access: READS,
  show: (visit) => show(visit),
  acts: { ask },
};

const OWN_EXTRACT: Page = {
  path: `${OWN_EXTRACTS}/{id}`,
  access: READS,
  show: async (visit) => {
    const words = visit.say.extractWork;
    const one = await foundExtract(visit);
    if ('kind' in one) return one;
    const { withdraw } = words.done;
    const may = mayTake(visit, withdrawExtract, one.state);
    return {
      kind: 'page',
      title: one.number,
      crumbs: [[OWN_EXTRACTS, words.title]],
      body: html`${doneNote(visit.query.get('done') === 'withdraw' ? withdraw : undefined)}<h1>${one.number}</h1>
        <p class="lead">${words.own.says[one.state]}</p>${extractFacts(visit, one)}
        ${
          may
            ? html`<p><a href="${pathOf(one.id)}/withdraw">${verbWords('extract', 'withdraw', visit.language)}</a></p>`
            : ''
        }${await extractFiles(visit, one)}${extractTimeline(visit, one)}`,
    };
  },
};

const WITHDRAW = actionPage(withdrawExtract, {
  path: `${OWN_EXTRACTS}/{id}/withdraw`,
  of: { extract: pathId },
  writes: {},
  about: async (visit) => {
    const { title, own } = visit.say.extractWork;
    const one = await foundExtract(visit);
    if ('kind' in one) return one;
    return {
      state: one.state,
      title: verbWords('extract', 'withdraw', visit.language),
      crumbs: [
        [OWN_EXTRACTS, title],
        [pathOf(one.id), one.number],
      ],
      lead: own.withdraw.lead,
      about: extractFacts(visit, one),
      follows: own.withdraw.follows,
      go: verbWords('extract', 'withdraw', visit.language),
      danger: true,
    };
  },
  goesTo: (_, { id }) => `${pathOf(id)}?done=withdraw`,
});

/** The extracts of an exporter: asked for, followed, taken along. */
export const OWN_EXTRACT_PAGES: readonly Page[] = [OWN_LIST, OWN_EXTRACT, WITHDRAW];
