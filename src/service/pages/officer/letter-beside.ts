import { getBrought } from '../../../register/letters/brought/get-brought.ts';
import { getLetterDocument } from '../../../register/letters/letter-documents.ts';
import {
  type LetterOfVehicle,
  listLettersOfVehicles,
} from '../../../register/letters/list-letters-of-vehicles.ts';
import type { Refusal } from '../../../register/outcome.ts';
import type { Neighbourhood } from '../../../register/vehicles/list-neighbours.ts';
import type { StatedRow } from '../../../register/verdicts/stated-row-shapes.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { type Html, html } from '../html.ts';
import { termsFacts } from '../manufacturer/terms-words.ts';
import type { Visit } from '../page.ts';
import { letterChecks } from '../pieces/letter-checks.ts';
import { stateTag } from '../pieces/life-words.ts';
import { day } from '../pieces/when.ts';
import { waitingLetters } from './confirm-letter.ts';
import { broughtPath, confirmPath, letterPath } from './letter-paths.ts';
import { sharedHtml } from './neighbours.ts';
import { outletsNowHtml } from './outlets-now.ts';

/** The vehicle whose letter is shown. */
interface Beside {
  readonly application: string;
  readonly vin: string;
  /** What the exporter states of it. */
  readonly rows: readonly StatedRow[];
  /** Id of its latest verdict, on which a dispute of an outlet may rest; null without one. */
  readonly verdict: string | null;
  readonly neighbours: Neighbourhood;
}

/** The letter of a vehicle: what is said of it at the top of the page, and the section about it. */
export interface LetterBeside {
  readonly top: Html;
  readonly section: Html;
}

const topHtml = ({ say }: Visit, letter: LetterOfVehicle | undefined): Html => {
  const { vehicle } = say.letterWork;
  if (letter === undefined || letter.kind === 'brought') return html``;
  const { state, number, ground } = letter;
  const why = ground === null ? '' : html`<p>${say.letterWork.ground}: ${ground}</p>`;
  const to = html`<p><a href="#letter">${vehicle.toLetter}</a></p>`;
  switch (state) {
    case 'revoked':
      return html`<div class="note stopped" role="alert"><p><b class="stop">${vehicle.revokedTop(number)}</b></p>
        ${why}${to}</div>`;
    case 'suspended':
      return html`<div class="note stopped" role="alert"><p><b class="stop">${vehicle.suspendedTop(number)}</b></p>
        ${why}${to}</div>`;
    case 'declined':
      return html`<div class="note"><p>${vehicle.declinedTop(number)}</p>${why}${to}</div>`;
    default:
      return html``;
  }
};

/** A letter that was issued, or brought as a file: its checks, terms and outlets. */
const signedHtml = async (
  visit: Visit,
  letter: LetterOfVehicle,
  verdict: string | null,
): Promise<Html | Refusal> => {
  const { register, actor, say } = visit;
  const words = say.letterWork;
  const brought = letter.kind === 'brought';
  const found = brought
    ? await getBrought(register, actor, { letter: letter.id })
    : await getLetterDocument(register, actor, { letter: letter.id });
  if (found.kind === 'refused') {
    return found.code === 'not-found' ? html`<p>${words.vehicle.waits}</p>` : found;
  }
  const { letter: document, verification } = found.value;
  const maker = 'register' in found.value ? found.value.register.maker : found.value.maker;
  const { outlets } = document.credentialSubject;
  const proves =
    verification.answer !== 'valid'
      ? ''
      : html`<p class="good">${
          brought ? words.vehicle.bySignedBrought : words.vehicle.bySigned
        }</p>`;
  return html`${proves}<p>${document.issuer.name}</p>${letterChecks(visit, verification)}
    <details><summary>${words.terms}</summary>${termsFacts(visit, document.credentialSubject)}</details>
    <h3>${words.outlets}</h3>${await outletsNowHtml(visit, { maker, outlets, finding: verdict })}`;
};

const stampedHtml = (visit: Visit, { application, vin, rows }: Beside): Html => {
  const { say, actor, language } = visit;
  const words = say.letterWork;
  const stamped = rows.filter(({ account }) => account === 'letter');
  if (stamped.length === 0) return html``;
  const waits = waitingLetters(rows).length > 0;
  const may = actor.part === 'office' && actor.rights.includes('sign');
  return html`<h3>${words.vehicle.stamped}</h3><ul class="lines">${stamped.map(
    ({ facts, seen, confirmation }) => {
      const number = String(facts['letter.number'] ?? '');
      const said =
        confirmation === null
          ? html`${seen ? words.vehicle.stampedSeen : words.vehicle.stampedWaits}`
          : html`<b class="good">${words.vehicle.confirmedOn(
              dateWords(confirmation.on, language),
              words.confirm.inWords[confirmation.by],
            )}</b> <span class="written">${confirmation.ground}</span>`;
      return html`<li><code>${number}</code> ${said}</li>`;
    },
  )}</ul>${
    waits && may
      ? html`<div class="buttons"><a class="button" href="${confirmPath(application, vin)}">${
          words.vehicle.confirm
        }</a></div>`
      : ''
  }`;
};

const otherUseHtml = (visit: Visit, { shared }: Neighbourhood): Html => {
  const { vehicle } = visit.say.letterWork;
  const letters = shared.filter(({ kind }) => kind === 'letter');
  return html`<h3>${vehicle.otherUse}</h3>${
    letters.length === 0
      ? html`<p>${vehicle.nobodyElse}</p>`
      : html`<ul>${letters.map((one) => sharedHtml(visit, one))}</ul>`
  }`;
};

/** The letter beside a vehicle: what stands in its way, the three checks, terms, outlets, stamps, other uses. */
export const letterBeside = async (
  visit: Visit,
  beside: Beside,
): Promise<LetterBeside | Refusal> => {
  const { register, actor, say } = visit;
  const { application, vin, rows, verdict, neighbours } = beside;
  const found = await listLettersOfVehicles(register, actor, { application, vins: [vin] });
  if (found.kind === 'refused') return found;
  const [letter] = found.value.items;
  const words = say.letterWork;
  const stated = rows.some(({ account }) => account === 'letter');
  const signed = letter === undefined ? null : await signedHtml(visit, letter, verdict);
  if (signed !== null && 'kind' in signed) return signed;
  const path =
    letter === undefined
      ? ''
      : letter.kind === 'brought'
        ? broughtPath(letter.id)
        : letterPath(letter.id);
  const tag =
    letter === undefined
      ? ''
      : letter.kind === 'brought'
        ? html`<span class="tag">${words.asFile}</span>`
        : stateTag(visit, 'letter', letter.state);
  const head =
    letter === undefined
      ? html`${stated ? '' : html`<p>${words.vehicle.none}</p>`}`
      : html`<p><a href="${path}">${words.letter(letter.number)}</a> ${tag}
          <span class="quiet">${words.vehicle.asOf} ${day(visit, letter.on)}</span></p>`;
  const used = letter !== undefined || stated;
  return {
    top: topHtml(visit, letter),
    section: html`<section id="letter"><h2>${words.vehicle.title}</h2>${head}${signed ?? ''}
      ${stampedHtml(visit, beside)}${used ? otherUseHtml(visit, neighbours) : ''}</section>`,
  };
};
