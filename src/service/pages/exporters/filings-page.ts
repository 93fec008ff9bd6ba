import { draftFiling } from '../../../register/exporters/filings/draft-filing.ts';
import type { Filing } from '../../../register/exporters/filings/filing-shapes.ts';
import { listFilings } from '../../../register/exporters/filings/list-filings.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { dueDay, withoutDueFrom } from '../pieces/due-day.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { READS } from '../pieces/exporter-access.ts';
import { form } from '../pieces/form.ts';
import { stateTag } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { refusedNote } from '../pieces/refused.ts';
import { day } from '../pieces/when.ts';
import {
  filingErrorOf,
  filingErrors,
  filingFactsIn,
  filingFields,
  sayInFiling,
} from './filing-facts.ts';

/** States of a filing beside which no other can be begun. */
const UNDER_WAY = ['draft', 'submitted', 'returned'];

const columnsOf = (visit: Visit): readonly Column<Filing>[] => {
  const { columns } = visit.say.exporter;
  return [
    {
      name: 'number',
      title: columns.number,
      cell: ({ id, number }) => html`<a href="/filings/${id}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'filing', state),
      text: ({ state }) => state,
    },
    {
      name: 'submittedOn',
      title: columns.submittedOn,
      cell: ({ submittedOn }) => day(visit, submittedOn),
      text: ({ submittedOn }) => submittedOn,
    },
    {
      name: 'due',
      title: columns.officeDue,
      cell: (one) => dueDay(visit, one),
      text: ({ due }) => due,
    },
    {
      name: 'dueFrom',
      title: columns.dueFrom,
      cell: ({ dueFrom }) => day(visit, dueFrom),
      text: ({ dueFrom }) => dueFrom,
    },
    {
      name: 'validFrom',
      title: columns.validFrom,
      cell: ({ validFrom }) => day(visit, validFrom),
      text: ({ validFrom }) => validFrom,
    },
    {
      name: 'validUntil',
      title: columns.validUntil,
      cell: ({ validUntil }) => day(visit, validUntil),
      text: ({ validUntil }) => validUntil,
    },
  ];
};

interface Typed {
  readonly sent?: Form;
  readonly errors?: Errors;
  readonly refusal?: Refusal | null;
}

const shown = async (visit: Visit, typed: Typed = {}): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const words = say.exporter;
  const { errors = {}, refusal = null } = typed;
  const failed = Object.keys(errors).length > 0 || refusal !== null;
  const columns = columnsOf(visit);
  return listPage(visit, {
    file: 'filings',
    columns,
    ask: (page) => listFilings(register, actor, page),
    around: ({ items }) => {
      const inForce = items.find(({ state }) => state === 'filed');
      const underWay = items.find(({ state }) => UNDER_WAY.includes(state));
      return {
        title: words.places.filings,
        status: failed ? 422 : 200,
        above: html`<p class="lead">${
          inForce === undefined
            ? words.filing.noneInForce
            : html`${words.filing.inForce} ${day(visit, inForce.validUntil)}${words.stop}`
        }</p>
        ${errorSummary(visit, errors)}${refusedNote(visit, refusal)}`,
        caption: words.newestFirst,
        columns: withoutDueFrom(columns),
        empty: words.filing.none,
        below: html`${
          underWay === undefined
            ? html`<h2>${inForce === undefined ? words.filing.newTitle : words.filing.renewTitle}</h2>
              <p>${inForce === undefined ? words.filing.newLead : words.filing.renewLead}</p>
              ${form({
                act: 'draft',
                body: html`${filingFields(visit, typed)}<button>${words.filing.draft}</button>`,
              })}`
            : html`<p>${words.filing.underWay} <a href="/filings/${underWay.id}">${underWay.number}</a></p>`
        }`,
      };
    },
  });
};

/** The filings of an exporter, and how another is begun. */
export const FILINGS_PAGE: Page = {
  path: '/filings',
  access: READS,
  show: (visit) => shown(visit),
  acts: {
    draft: async (visit, sent) => {
      const { register, actor } = visit;
      const errors = filingErrors(visit, sent);
      if (Object.keys(errors).length > 0) return shown(visit, { sent, errors });
      const done = await draftFiling(register, actor, { facts: filingFactsIn(sent) });
      if (done.kind === 'done') {
        const not = await sayInFiling(visit, done.value.id, sent);
        return not ?? { kind: 'go', to: `/filings/${done.value.id}` };
      }
      const told = filingErrorOf(visit, done);
      return Object.keys(told).length > 0
        ? shown(visit, { sent, errors: told })
        : shown(visit, { sent, refusal: done });
    },
  },
};
