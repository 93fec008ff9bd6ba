import { createHash } from 'node:crypto';
import { chinaDay } from '../../../domain/calendar/china-clock.ts';
import { declineLetter } from '../../../register/letters/decline-letter.ts';
import { getLetter } from '../../../register/letters/get-letter.ts';
import { getLetterHistory } from '../../../register/letters/get-letter-history.ts';
import { paperAddress } from '../../../register/letters/letter-addresses.ts';
import {
  getLetterDocument,
  type LetterDocument,
} from '../../../register/letters/letter-documents.ts';
import type { RegisterLetterInFull } from '../../../register/letters/letter-shapes.ts';
import { recallLetter } from '../../../register/letters/recall-letter.ts';
import { resumeLetter } from '../../../register/letters/resume-letter.ts';
import { revokeLetter } from '../../../register/letters/revoke-letter.ts';
import { replaceLetter } from '../../../register/letters/signing/replace-letter.ts';
import { suspendLetter } from '../../../register/letters/suspend-letter.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOf } from '../pieces/country-of.ts';
import { facts } from '../pieces/facts.ts';
import { stateTag, verbWords } from '../pieces/life-words.ts';
import { READS, SIGNS } from '../pieces/manufacturer-access.ts';
import { batchPath, ISSUE, LETTERS, letterPath } from '../pieces/manufacturer-paths.ts';
import { mayTake } from '../pieces/may-take.ts';
import { pathId } from '../pieces/path-id.ts';
import { qrCode } from '../pieces/qr-code.ts';
import { namedOutletsHtml, termsFacts } from '../pieces/terms-words.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day, moment } from '../pieces/when.ts';
import { verificationHtml } from './checks-html.ts';

/** Letters are issued together, so that no action of one does it. */
const ISSUES = { declared: { access: SIGNS } };

/** Steps that are offered beside a letter in force, in their order. */
const STEPS = [recallLetter, suspendLetter, resumeLetter, replaceLetter, revokeLetter];

const stepsHtml = (visit: Visit, { id, state }: RegisterLetterInFull): Html => {
  const { say, language } = visit;
  const words = say.manufacturer.letter;
  const to = (verb: string, className = ''): Html =>
    html`<a${className === '' ? '' : raw(` class="${className}"`)} href="${letterPath(id)}/${verb}">${verbWords(
      'letter',
      verb,
      language,
    )}</a>`;
  const before = state === 'requested' || state === 'drafted';
  const offered = [
    ...(before && mayTake(visit, ISSUES)
      ? [html`<a class="button" href="${ISSUE}?letter=${id}">${words.issue}</a>`]
      : []),
    ...(mayTake(visit, declineLetter, state) ? [to('decline')] : []),
    ...STEPS.filter((does) => mayTake(visit, does, state))
      .flatMap(({ declared: { step } }) => step ?? [])
      .map(({ verb }) => to(verb, verb === 'revoke' ? 'button second danger' : 'button second')),
  ];
  if (offered.length === 0) return html``;
  return html`<h2>${words.next}</h2><div class="buttons">${offered}</div>`;
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
      <a href="${path}/document.json">${words.json}</a>
      <a href="/L/${code}/proof">${say.letters.log.proofFile}</a></div></div>
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
          [
            say.manufacturer.held.heldUntil,
            letter.heldUntil === null ? null : moment(visit, letter.heldUntil),
          ],
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
