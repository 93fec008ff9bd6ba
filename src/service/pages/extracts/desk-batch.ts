import type { ExtractBatch } from '../../../register/extracts/extract-shapes.ts';
import { getExtractBatch } from '../../../register/extracts/get-extract-batch.ts';
import { listExtracts } from '../../../register/extracts/list-extracts.ts';
import { extractRunOf, runExtractBatch } from '../../../register/extracts/run-extract-batch.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { form } from '../pieces/form.ts';
import { listPage } from '../pieces/list-page.ts';
import { pathId } from '../pieces/path-id.ts';
import { refusalWords } from '../pieces/refused.ts';
import { EXTRACT_DESK } from '../pieces/registry-paths.ts';
import { deskPath } from './desk-steps.ts';
import { extractColumns } from './extract-columns.ts';

const AGAIN = 2; // not-law: seconds until the page is asked for anew
const HUNDRED = 100; // not-law: percent

/** Where extracts that are signed together are seen. */
export const deskBatchPath = (batch: string): string => `${EXTRACT_DESK}/batches/${batch}`;

/** Those that this node tried and left as they were, with why. */
const leftHtml = (visit: Visit, batch: string): Html => {
  const left = extractRunOf(batch)?.left ?? [];
  return left.length === 0
    ? html``
    : html`<h2>${visit.say.extractWork.desk.batch.left}</h2><ul class="rows">${left.map(
        ({ vin, refusal }) => html`<li><code>${vin}</code> ${refusalWords(visit, refusal)}</li>`,
      )}</ul>`;
};

const progressHtml = (
  visit: Visit,
  { batch, extracts, signed }: ExtractBatch,
  working: boolean,
) => {
  const words = visit.say.extractWork.desk.batch;
  const share = Math.floor((HUNDRED * signed) / Math.max(1, extracts));
  return html`<p class="lead" role="status">${words.signed(signed, extracts)}</p>
    <progress max="${extracts}" value="${signed}" aria-label="${words.progress}">${share} %</progress>
    ${
      working
        ? html`<p class="quiet">${words.reloads} <a href="${deskBatchPath(batch)}">${words.reload}</a></p>`
        : html`${leftHtml(visit, batch)}<p>${words.stopped}</p>${form({
            act: 'goOn',
            harmless: true,
            body: html`<div class="buttons"><button>${words.goOn}</button></div>`,
          })}`
    }`;
};

/** Extracts that are signed together: how far it is, and then the extracts. It may be left and come back to. */
export const DESK_BATCH: Page = {
  path: deskBatchPath('{id}'),
  access: { right: 'read', parts: ['registry'] },
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.extractWork;
    const batch = pathId(visit);
    const found = await getExtractBatch(register, actor, { batch });
    if (found.kind === 'refused') return found;
    const standing = found.value;
    const run = extractRunOf(batch);
    const working = standing.waiting > 0 && run !== undefined && !run.ended;
    const of = extractColumns(visit, deskPath);
    return listPage(visit, {
      file: 'batch',
      columns: [of.number, of.state, of.vin, of.destination, of.exporter, of.signedOn],
      ask: (page) => listExtracts(register, actor, { ...page, batch }),
      around: () => ({
        title: words.desk.batch.title(standing.extracts),
        crumbs: [[EXTRACT_DESK, words.title]],
        ...(working && { refresh: AGAIN }),
        above:
          standing.waiting === 0
            ? html`<div class="done" role="status"><p class="lead">${words.desk.batch.done(standing.signed)}</p></div>`
            : progressHtml(visit, standing, working),
        caption: words.desk.batch.caption,
        all: standing.extracts,
        empty: words.desk.empty,
      }),
    });
  },
  acts: {
    goOn: async (visit) => {
      const batch = pathId(visit);
      const run = await runExtractBatch(visit.register, visit.actor, batch);
      return run.kind === 'refused' ? run : { kind: 'go', to: deskBatchPath(batch) };
    },
  },
};
