import { getLetterBatch } from '../../../register/letters/batches/get-letter-batch.ts';
import { recallLetterBatch } from '../../../register/letters/batches/recall-batch.ts';
import type { LetterBatch } from '../../../register/letters/letter-shapes.ts';
import { listLetters } from '../../../register/letters/list-letters.ts';
import { listSecondPersonWaits } from '../../../register/letters/signing/list-second-person-waits.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { form } from '../pieces/form.ts';
import { everyRow, listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/manufacturer-access.ts';
import { batchPath, LETTERS } from '../pieces/manufacturer-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { refusedNote } from '../pieces/refused.ts';
import { momentWords } from '../pieces/when.ts';
import { letterColumns } from './maker-letter-columns.ts';
import { printLetters } from './print-letters.ts';
import { runBatch, runOf } from './running-batches.ts';

const AGAIN = 2; // not-law: seconds until the page is asked for anew
const HUNDRED = 100; // not-law: percent

/** Whether a batch waits for another person than whoever looks at it. */
const waitsForOther = async (
  { register, actor }: Visit,
  { batch, issued }: LetterBatch,
): Promise<Outcome<boolean>> => {
  if (issued) return { kind: 'done', value: false };
  const found = await everyRow((page) => listSecondPersonWaits(register, actor, page));
  if (found.kind === 'refused') return found;
  const value = found.value.some((one) => one.batch === batch && one.yours);
  return { kind: 'done', value };
};

/** The button that goes on, for whoever may sign it. */
const goOnHtml = ({ say, actor }: Visit, { letters }: LetterBatch, forOther: boolean): Html => {
  const { batch: words, rule } = say.manufacturer;
  if (forOther) return html`<p class="note">${rule.waitsYours(letters)}</p>`;
  return actor.rights.includes('sign')
    ? form({
        act: 'goOn',
        harmless: true,
        body: html`<div class="buttons"><button>${words.goOn}</button></div>`,
      })
    : html``;
};

const progressHtml = (visit: Visit, standing: LetterBatch, forOther: boolean): Html => {
  const { batch, letters, signed } = standing;
  const words = visit.say.manufacturer.batch;
  const run = runOf(batch);
  const working = run !== undefined && !run.ended;
  const share = Math.floor((HUNDRED * signed) / Math.max(1, letters));
  return html`<p class="lead" role="status">${words.signed(signed, letters)}</p>
    <progress max="${letters}" value="${signed}" aria-label="${words.progress}">${share} %</progress>
    <p>${words.allOrNone}</p>
    ${
      working
        ? html`<p class="quiet">${words.reloads} <a href="${batchPath(batch)}">${words.reload}</a></p>`
        : html`${refusedNote(visit, run?.refusal ?? null)}<p>${words.stopped}</p>${goOnHtml(
            visit,
            standing,
            forOther,
          )}`
    }`;
};

/** What became of letters that were signed together: held, recalled or in force. */
const issuedHtml = (visit: Visit, { letters, held, heldUntil, recalled }: LetterBatch): Html => {
  const { batch: words, held: said } = visit.say.manufacturer;
  const back =
    recalled === 0
      ? ''
      : html`<div class="note" role="status"><p class="lead">${said.recalled(recalled)}</p></div>`;
  if (heldUntil === null)
    return recalled === letters
      ? html`${back}`
      : html`${back}<div class="done" role="status"><p class="lead">${words.issued(letters - recalled)}</p></div>`;
  return html`${back}<div class="note" role="status"><p class="lead">${said.until(momentWords(visit, heldUntil))}</p>
    <p>${said.lead}</p>${
      visit.actor.rights.includes('act')
        ? form({
            act: 'recall',
            body: html`<div class="buttons"><button class="danger">${said.recall(held)}</button></div>`,
          })
        : ''
    }</div>`;
};

/** Letters that are issued together: how far it is, and then the letters. It may be left and come back to. */
export const BATCH_PAGE: Page = {
  path: batchPath('{id}'),
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.manufacturer.batch;
    const batch = pathId(visit);
    const found = await getLetterBatch(register, actor, { batch });
    if (found.kind === 'refused') return found;
    const standing = found.value;
    const other = await waitsForOther(visit, standing);
    if (other.kind === 'refused') return other;
    const of = letterColumns(visit);
    const columns = [of.number, of.state, of.vin, of.model, of.destination, of.exporter];
    const run = runOf(batch);
    const working = !standing.issued && run !== undefined && !run.ended;
    return listPage(visit, {
      file: 'batch',
      print: printLetters(visit),
      columns,
      ask: (page) => listLetters(register, actor, { batch, ...page }),
      around: () => ({
        title: words.title(standing.letters),
        crumbs: [[LETTERS, say.manufacturer.letters.title]],
        ...(working && { refresh: AGAIN }),
        above: standing.issued
          ? issuedHtml(visit, standing)
          : progressHtml(visit, standing, other.value),
        caption: words.caption,
        all: standing.letters,
        empty: words.empty,
      }),
    });
  },
  acts: {
    recall: async (visit) => {
      const batch = pathId(visit);
      const done = await recallLetterBatch(visit.register, visit.actor, { batch });
      return done.kind === 'refused' ? done : { kind: 'go', to: batchPath(batch) };
    },
    goOn: async (visit) => {
      const batch = pathId(visit);
      const found = await getLetterBatch(visit.register, visit.actor, { batch });
      if (found.kind === 'refused') return found;
      if (!found.value.issued) runBatch(visit.register, visit.actor, batch);
      return { kind: 'go', to: batchPath(batch) };
    },
  },
};
