import type { Account, Fact } from '../../../domain/facts/fact-table.ts';
import { APPLICATION_LIFE } from '../../../domain/lives/application-life.ts';
import { stepOf } from '../../../domain/lives/lives.ts';
import { templateSheet } from '../../../intake/template/template-sheet.ts';
import { writtenCell } from '../../../intake/template/written-cell.ts';
import { isWithheld } from '../../../intake/values/cell-parser.ts';
import { prepareFiled } from '../../../register/applications/filed/copy-application.ts';
import { getDraftRows } from '../../../register/applications/filed/get-draft-rows.ts';
import { getFiled } from '../../../register/applications/filed/get-filed.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import { mendDraft } from '../../../register/applications/mend-draft.ts';
import type { Outcome } from '../../../register/outcome.ts';
import type { ToldRow } from '../../../register/telling/tell.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { MESSAGES } from '../../../report/messages/messages.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { ACTS } from '../pieces/exporter-access.ts';
import { field, select } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { pathId } from '../pieces/path-id.ts';
import { vinText } from '../pieces/vin-text.ts';
import { mendedIn } from './mended-in.ts';

/** What only the register or the office says of a licence. */
const NOT_SAID = /^licence\.(application|applicant|province|appliedOn|number|issuedOn|validUntil)$/;

type Rows = { readonly [account in Account]?: readonly ToldRow[] };

/** What of a vehicle can be changed, and where its rows stand now. */
interface Changeable {
  readonly number: string;
  readonly state: string;
  /** How many vehicles are prepared already: their rows are changed. Null: those that were filed. */
  readonly prepared: number | null;
  readonly rows: Rows;
}

const changeable = async (visit: Visit): Promise<Outcome<Changeable>> => {
  const { register, actor, params } = visit;
  const application = pathId(visit);
  const vin = params['vin'] ?? '';
  const found = await getApplication(register, actor, { application });
  if (found.kind === 'refused') return found;
  const { number, state, draft } = found.value;
  const prepared = draft?.vehicles ?? null;
  const rows =
    prepared !== null
      ? await getDraftRows(register, actor, { application, vin })
      : await getFiled(register, actor, { application });
  if (rows.kind === 'refused') return rows;
  const own = Object.fromEntries(
    Object.entries(rows.value.accounts).map(([account, all]) => [
      account,
      all.filter((row) => row.vin === vin),
    ]),
  );
  return { kind: 'done', value: { number, state, prepared, rows: own } };
};

const fieldOf = (visit: Visit, fact: Fact, { row, facts }: ToldRow): Html => {
  const { language, say } = visit;
  const words = say.draftWork.filed;
  const name = `cell-${row}-${fact.name}`;
  const hidden = isWithheld(fact);
  const told = facts[fact.name];
  const value =
    hidden || told === undefined || `${told}`.startsWith('#')
      ? ''
      : String(writtenCell(fact, told, language));
  const label = fact[language];
  const [column] = templateSheet({ lang: language, accounts: [fact.account as Account] }).filter(
    (one) => one.fact === fact,
  );
  const options = column?.options ?? [];
  const was = html`<input type="hidden" name="was-${row}-${fact.name}" value="${value}">`;
  if (options.length > 0)
    return html`${was}${select({
      name,
      label,
      value,
      options: ['', ...new Set([...options, ...(value === '' ? [] : [value])])].map((one) => ({
        value: one,
        words: one === '' ? '–' : one,
      })),
    })}`;
  return html`${was}${field({
    name,
    label,
    value,
    ...(hidden && told !== undefined && { hint: words.hidden }),
    more: 'spellcheck="false"',
  })}`;
};

const rowsHtml = (visit: Visit, rows: Rows): Html => {
  const { language, say } = visit;
  const words = say.draftWork.filed;
  // what the application itself says first
  const { licence = [], ...others } = rows;
  return html`${Object.entries({ licence, ...others }).flatMap(([account, all]) =>
    all.map((row) => {
      const facts = templateSheet({ lang: language, accounts: ['licence', account as Account] })
        .map(({ fact }) => fact)
        .filter(
          ({ account: of, kind, name }) => of === account && kind !== 'vin' && !NOT_SAID.test(name),
        );
      const filled = facts.filter(({ name }) => (row.facts[name] ?? '') !== '');
      const blank = facts.filter((fact) => !filled.includes(fact));
      const title = `${MESSAGES[language].tellers[account as Account]} · ${words.row(row.row)}`;
      return html`<h2>${title}</h2>
        <div class="changes">${filled.map((fact) => fieldOf(visit, fact, row))}</div>
        ${
          blank.length === 0
            ? ''
            : html`<details><summary>${words.blank} (${blank.length})</summary>
              <div class="changes">${blank.map((fact) => fieldOf(visit, fact, row))}</div></details>`
        }`;
    }),
  )}`;
};

/** That a new version waits, and the ways on with it: whoever comes back changes nothing and goes on. */
const preparedHtml = ({ say }: Visit, application: string, vehicles: number): Html => {
  const { prepared, seePrepared } = say.exporter.application;
  const base = `/applications/${application}`;
  return html`<div class="note"><p>${prepared(vehicles)}</p>
    <p><a class="button" href="${base}/check">${say.draftWork.filed.save}</a>
      <a href="${base}/draft">${seePrepared}</a></p></div>`;
};

const shown = async (visit: Visit, note = ''): Promise<PageAnswer> => {
  const { language, say, params } = visit;
  const application = pathId(visit);
  const vin = params['vin'] ?? '';
  const found = await changeable(visit);
  if (found.kind === 'refused') return found;
  const { number, state, prepared, rows } = found.value;
  const back = `/applications/${application}/vehicles/${vin}`;
  const drafted = state === 'draft';
  const none = Object.values(rows).every((all) => all.length === 0);
  if (none || (!drafted && stepOf(APPLICATION_LIFE, state, 'amend') === null))
    return { kind: 'go', to: drafted ? `/applications/${application}/draft` : back };
  const words = say.draftWork.filed;
  return {
    kind: 'page',
    title: words.changeTitle,
    status: note === '' ? 200 : 422,
    crumbs: [
      ['/applications', say.exporter.places.applications],
      [`/applications/${application}`, number],
    ],
    body: html`<h1>${words.changeTitle} <span class="code">${vinText(vin, language)}</span></h1>
      ${note === '' ? '' : html`<div class="errors" role="alert" tabindex="-1"><h2>${note}</h2></div>`}
      <p class="lead">${drafted ? words.changeDraft : words.changeLead}</p>
      ${drafted || prepared === null ? '' : preparedHtml(visit, application, prepared)}
      ${form({
        act: 'change',
        className: 'wide',
        body: html`${rowsHtml(visit, rows)}<div class="buttons"><button>${words.save}</button>
          <a href="${drafted ? `/applications/${application}/draft` : back}">${say.frame.cancel}</a></div>`,
      })}`,
  };
};

/** One vehicle of an application, or of a draft, changed without another file: the other rows stay as they are. */
export const CHANGE_VEHICLE_PAGE: Page = {
  path: '/applications/{id}/vehicles/{vin}/change',
  access: ACTS,
  show: (visit) => shown(visit),
  acts: {
    change: async (visit, sent) => {
      const { register, actor } = visit;
      const application = pathId(visit);
      const cells = mendedIn(sent);
      if (cells.length === 0) return shown(visit, visit.say.draftWork.filed.nothing);
      const found = await changeable(visit);
      if (found.kind === 'refused') return found;
      if (found.value.prepared === null) {
        const prepared = await prepareFiled(register, actor, { application });
        if (prepared.kind === 'refused') return prepared;
      }
      const mended = await mendDraft(register, actor, {
        ...{ application, cells },
        ...{ columns: [], values: [], equal: [], leftOut: [] },
      });
      if (mended.kind === 'refused') return mended;
      // what cannot be read is mended there first
      const to = mended.value.cells.length > 0 ? 'draft' : 'check';
      return { kind: 'go', to: `/applications/${application}/${to}` };
    },
  },
};
