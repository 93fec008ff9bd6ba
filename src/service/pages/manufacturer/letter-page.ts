import { createHash } from 'node:crypto';
import { chinaDay } from '../../../domain/calendar/china-clock.ts';
import { LETTER_LIFE } from '../../../domain/lives/letter-life.ts';
import { stepOf } from '../../../domain/lives/lives.ts';
import { getLetter } from '../../../register/letters/get-letter.ts';
import { getLetterHistory } from '../../../register/letters/get-letter-history.ts';
import { paperAddress } from '../../../register/letters/letter-addresses.ts';
import {
  getLetterDocument,
  type LetterDocument,
} from '../../../register/letters/letter-documents.ts';
import type { RegisterLetterInFull } from '../../../register/letters/letter-shapes.ts';
import { qrCode } from '../exporter/qr-code.ts';
import { type Html, html } from '../html.ts';
import { timelineHtml } from '../officer/timeline.ts';
import type { Page, Visit } from '../page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { facts } from '../pieces/facts.ts';
import { stateTag, verbWords } from '../pieces/life-words.ts';
import { pathId } from '../pieces/path-id.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { READS } from './access.ts';
import { verificationHtml } from './checks-html.ts';
import { countryOf } from './country-of.ts';
import { doneNote } from './done-note.ts';
import { batchPath, ISSUE, LETTERS, letterPath } from './paths.ts';
import { namedOutletsHtml, termsFacts } from './terms-words.ts';

/** Steps that are offered beside a letter, in their order. */
const VERBS = ['suspend', 'resume', 'supersede', 'revoke'] as const;

const stepsHtml = (visit: Visit, { id, state }: RegisterLetterInFull): Html => {
  const { say, language, actor } = visit;
  const words = say.manufacturer.letter;
  if (!actor.rights.includes('sign')) return html``;
  if (state === 'requested' || state === 'drafted') {
    return html`<h2>${words.next}</h2><div class="buttons">
      <a class="button" href="${ISSUE}?letter=${id}">${words.issue}</a>
      <a href="${letterPath(id)}/decline">${verbWords('letter', 'decline', language)}</a></div>`;
  }
  const open = VERBS.filter((verb) => stepOf(LETTER_LIFE, state, verb) !== null);
  if (open.length === 0) return html``;
  return html`<h2>${words.next}</h2><div class="buttons">${open.map(
    (verb) =>
      html`<a class="button ${verb === 'revoke' ? 'second danger' : 'second'}"
        href="${letterPath(id)}/${verb}">${verbWords('letter', verb, language)}</a>`,
  )}</div>`;
};

const documentHtml = async (
  visit: Visit,
  { id, code, number }: RegisterLetterInFull,
  document: LetterDocument | null,
): Promise<Html> => {
  const { register, say } = visit;
  const words = say.manufacturer.letter;
  if (document === null || code === null) return html`<p class="note">${words.noDocument}</p>`;
  const path = letterPath(id);
  const digest = createHash('sha256').update(document.bytes).digest('hex');
  return html`<h2>${words.checks}</h2>${verificationHtml(visit, document.verification)}
    <h2>${words.document}</h2>
    <div class="beside"><div><p>${words.documentLead}</p>
      ${facts([[words.hash, html`<code class="long">${digest}</code>`]])}
      <div class="buttons"><a class="button" href="${path}/document.pdf">${words.pdf}</a>
      <a href="${path}/document.json">${words.json}</a></div></div>
      ${await qrCode(paperAddress(register, code), words.qr(number))}</div>`;
};

/** One letter: what it promises, its three checks, what happened to it, and what can be done. */
export const LETTER_PAGE: Page = {
  path: `${LETTERS}/{id}`,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say, language } = visit;
    const id = pathId(visit);
    const found = await getLetter(register, actor, { letter: id });
    if (found.kind === 'refused') return found;
    const letter = found.value;
    const history = await getLetterHistory(register, actor, { letter: id });
    if (history.kind === 'refused') return history;
    const { timeline, replacedBy } = history.value;
    const document = await getLetterDocument(register, actor, { letter: id });
    const words = say.manufacturer.letter;
    const { columns } = say.manufacturer;
    const { number, state, vin, model, destination, ground, replaces, batch } = letter;
    const linked = (id: string | null, text: string): Html | null =>
      id === null ? null : html`<a href="${letterPath(id)}">${text}</a>`;
    return {
      kind: 'page',
      title: words.title(number),
      crumbs: [[LETTERS, say.manufacturer.letters.title]],
      body: html`<h1>${words.title(number)}</h1>${doneNote(visit)}
        <p class="lead">${words.says[state as keyof typeof words.says] ?? ''}</p>
        ${facts([
          [columns.state, stateTag(visit, 'letter', state)],
          [columns.vin, vinText(vin, language, true)],
          [columns.model, model === '' ? null : model],
          [columns.destination, countryOf(visit, destination)],
          [columns.exporter, html`${letter.exporterName} <code>${letter.exporterUscc}</code>`],
          [columns.application, letter.applicationNumber],
          [columns.askedOn, day(visit, chinaDay(letter.madeAt))],
          [columns.issuedOn, letter.issuedOn === null ? null : day(visit, letter.issuedOn)],
          [words.suspendedOn, letter.suspendedOn === null ? null : day(visit, letter.suspendedOn)],
          [words.revokedOn, letter.revokedOn === null ? null : day(visit, letter.revokedOn)],
          [words.ground, ground],
          [words.replaces, linked(replaces, words.thatLetter)],
          [words.replacedBy, linked(replacedBy, words.thatLetter)],
          [
            words.batch,
            batch === null ? null : html`<a href="${batchPath(batch)}">${words.thatBatch}</a>`,
          ],
        ])}
        ${
          letter.terms === null
            ? ''
            : html`<h2>${words.terms}</h2>${termsFacts(visit, letter.terms)}
              <h2>${words.outlets}</h2>${namedOutletsHtml(visit, letter.outlets)}`
        }
        ${await documentHtml(visit, letter, document.kind === 'done' ? document.value : null)}
        <h2>${words.timeline}</h2>${timelineHtml(visit, 'letter', timeline)}
        ${stepsHtml(visit, letter)}`,
    };
  }),
};
