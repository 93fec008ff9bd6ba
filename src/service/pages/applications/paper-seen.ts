import type { ApplicationInFull } from '../../../register/applications/application-shapes.ts';
import type { Paper } from '../../../register/papers/paper-shapes.ts';
import { PAPERS_OF_ACCOUNTS } from '../../../register/papers/papers-of-accounts.ts';
import { confirmPapersSeen } from '../../../register/verdicts/confirm-papers-seen.ts';
import type { StatedRow } from '../../../register/verdicts/stated-row-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { PageAnswer, Visit } from '../frame/page.ts';
import { confirmPath } from '../letters/office-letter-paths.ts';
import { form } from '../pieces/form.ts';
import { accountWords, rowWords } from '../pieces/row-words.ts';

const OPEN: readonly string[] = ['submitted', 'underReview', 'returned'];

/** Whether whoever looks may sign that he saw something of an application. */
export const maySee = ({ actor }: Visit, { state }: Pick<ApplicationInFull, 'state'>): boolean =>
  actor.part === 'office' && actor.rights.includes('sign') && OPEN.includes(state);

/** The stated rows that a paper of a kind shows. */
export const rowsShownBy = (
  kind: Paper['kind'],
  rows: readonly StatedRow[],
): readonly StatedRow[] =>
  rows.filter(({ account }) =>
    ((PAPERS_OF_ACCOUNTS as Readonly<Record<string, readonly string[]>>)[account] ?? []).includes(
      kind,
    ),
  );

const seenWords = ({ say }: Visit, { seenOn }: StatedRow, paper: Paper): string => {
  const { seen: words } = say.paperWork;
  if (seenOn === null) return words.already;
  return seenOn.paper === paper.id
    ? `${words.already}, ${words.on(seenOn.page)}`
    : `${words.already}, ${words.elsewhere}`;
};

/**
 * What a paper shows, to be ticked beside its picture: the signature names file and page. A letter is confirmed on its
 * own page, since its issuer is asked.
 */
export const seenForm = (
  visit: Visit,
  shown: {
    readonly application: Pick<ApplicationInFull, 'id' | 'state'>;
    readonly paper: Paper;
    readonly vin: string | null;
    readonly page: number;
    readonly rows: readonly StatedRow[];
    readonly differs: boolean;
  },
): Html => {
  const { application, paper, vin, page, differs } = shown;
  const { seen: words } = visit.say.paperWork;
  const rows = rowsShownBy(paper.kind, shown.rows);
  const may = maySee(visit, application);
  const waits = may ? rows.filter(({ seen, account }) => !seen && account !== 'letter') : [];
  const asks =
    may && vin !== null && rows.some(({ seen, account }) => !seen && account === 'letter');
  const wordsOf = (row: StatedRow): Html =>
    html`<span><b>${accountWords(visit, row.account)}</b> ${rowWords(visit, row.facts)}</span>`;
  const settled = rows.filter((row) => !waits.includes(row));
  return html`<section class="papers" aria-labelledby="seen"><h2 id="seen">${words.title}</h2>
    ${rows.length === 0 ? html`<p class="quiet">${words.nothing}</p>` : ''}
    ${settled.map(
      (row) =>
        html`<p class="paper">${wordsOf(row)} ${
          row.seen ? html`<b class="good">${seenWords(visit, row, paper)}</b>` : ''
        }</p>`,
    )}
    ${
      asks && vin !== null
        ? html`<div class="buttons"><a class="button second" href="${confirmPath(application.id, vin)}">${
            visit.say.letterWork.vehicle.confirm
          }</a></div>`
        : ''
    }
    ${
      waits.length === 0
        ? ''
        : html`<p>${words.hint}</p>${differs ? html`<p class="stop">${words.differs}</p>` : ''}${form(
            {
              act: 'seen',
              className: 'wide',
              body: html`<input type="hidden" name="page" value="${page}">${waits.map(
                (row, at) =>
                  html`<label class="option paper"><input type="checkbox" name="row" value="${row.id}"
                  data-key="${at + 1}">${wordsOf(row)}</label>`,
              )}<div class="buttons"><button data-key="x">${words.go}</button></div>
            <p class="quiet">${words.follows}</p>`,
            },
          )}`
    }${may || rows.length === 0 ? '' : html`<p class="quiet">${words.closed}</p>`}</section>`;
};

/** Signs for the rows that were ticked beside a page of a paper; goes on to what is given. */
export const signSeen = async (
  { register, actor, path }: Visit,
  sent: Form,
  {
    application,
    paper,
    next,
  }: {
    readonly application: string;
    readonly paper: string;
    readonly next: () => Promise<string>;
  },
): Promise<PageAnswer> => {
  const rows = [...sent.all('row')];
  if (rows.length === 0) return { kind: 'go', to: path };
  const page = Math.max(1, Number(sent.value('page')) || 1);
  const done = await confirmPapersSeen(register, actor, {
    application,
    rows,
    onPages: rows.map((row) => ({ row, paper, page })),
  });
  return done.kind === 'refused' ? done : { kind: 'go', to: await next() };
};
