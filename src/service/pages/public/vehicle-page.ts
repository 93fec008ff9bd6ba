import { afterColon, colonOf, sentencesIn } from '../../../domain/statements/punctuation.ts';
import {
  READING_ORDER,
  type Said,
  type StatementCode,
} from '../../../domain/statements/statement.ts';
import { PUBLIC } from '../../../register/actor.ts';
import { brandsOfMaker } from '../../../register/outlets/makers-of-brand.ts';
import { lookUpVin } from '../../../register/public/look-up-vin.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { atPublicMoment } from '../pieces/at-public-moment.ts';
import { brandName } from '../pieces/brand-name.ts';
import { vinText } from '../pieces/vin-text.ts';
import { unreadPage } from './find/unread-page.ts';
import { answersHtml } from './vehicle/answers-html.ts';
import { publicLedgerHtml } from './vehicle/public-ledger-html.ts';
import { repairHtml } from './vehicle/repair-html.ts';
import { firstRuleHtml, rulesHtml } from './vehicle/rules-html.ts';
import { shareHtml } from './vehicle/share-html.ts';
import { type ShownVin, type Statement, shownVin } from './vehicle/shown-vin.ts';

const GENERAL: ReadonlySet<StatementCode> = new Set(['no-recall-data', 'first-owner-promises']);
const OF_DESTINATION: ReadonlySet<StatementCode> = new Set([
  'offered-elsewhere',
  'destination-rules',
  'destination-not-read',
]);
/** What the letter promises: said together, since one letter says it on one day. */
const TERMS: ReadonlySet<StatementCode> = new Set([
  'letter-warranty',
  'letter-battery',
  'letter-parts',
  'letter-software',
  'letter-remote-lock',
  'letter-recalls',
]);
const placeOf = ({ code }: Said): number => {
  const place = READING_ORDER.indexOf(code);
  return place < 0 ? READING_ORDER.length : place;
};
/** Said elsewhere on the page than in the list. */
const APART: ReadonlySet<StatementCode> = new Set(['vin-check-digit', 'how-to-complain']);

const of = ({ statements }: ShownVin, code: StatementCode): Statement | undefined =>
  statements.find((one) => one.code === code);

const tellerHtml = ({ say, speaks }: Visit, { by, asOf }: Statement): Html =>
  html`${say.vehicle.says(by, dateWords(asOf, speaks))}`;

/** A letter is held by whoever came from its page: its code stands in the address, and nothing is looked up by it. */
const LETTER = /^[A-Z2-7]{20}$/;

const letterHtml = ({ say, query }: Visit): Html => {
  const code = query.get('letter') ?? '';
  return LETTER.test(code)
    ? html`<a href="/L/${code}">${say.buyer.yourLetter}</a>`
    : html`<a href="/letters">${say.buyer.checkLetter}</a>`;
};

const headHtml = (visit: Visit, answer: ShownVin, error: string): Html => {
  const { language, speaks, register } = visit;
  const vin = vinText(answer.vin, language, speaks === language);
  const { maker, dataOf } = answer;
  const brands = maker === null ? [] : brandsOfMaker(register, maker, dataOf);
  const year = of(answer, 'built-in-year');
  const about = [
    ...brands.map((one) => brandName(one, speaks)),
    ...(year === undefined ? [] : [year.text]),
  ].join(' · ');
  const digit = of(answer, 'vin-check-digit');
  const mistyped = answer.answers.some(({ code }) => code === 'mistyped');
  return html`<h1 class="plate">${vin}</h1><p class="quiet">${about}</p>
    ${answersHtml(visit, answer, error)}${
      digit === undefined || mistyped
        ? ''
        : html`<div class="note"><p>${digit.text}</p>
          <p class="quiet">${digit.changedBy} ${tellerHtml(visit, digit)}</p></div>`
    }`;
};

/** Of a feed that is late or never came: what the page does not know because of it. */
const lateHtml = ({ say, speaks }: Visit, { lateFeeds }: ShownVin): Html => {
  const { registry, customs, registryNever, customsNever, silence } = say.vehicle.lateFeeds;
  if (lateFeeds.length === 0) return html``;
  const words = lateFeeds.map(({ account, until, late }) => {
    const isRegistry = account === 'certificate';
    if (until === null || late === null) return isRegistry ? registryNever : customsNever;
    return (isRegistry ? registry : customs)(dateWords(until, speaks), late);
  });
  return html`<div class="note">${words.map(
    (one) => html`<p>${shapeHtml({ shape: 'mark', tone: 'care' })} ${one}</p>`,
  )}<p class="quiet">${silence}</p></div>`;
};

/** Where it can be read by anybody. */
const sourceHtml = (one: Statement): Html =>
  one.code === 'maker-restricts'
    ? html` <a dir="ltr" rel="noopener nofollow" href="${one.values.url}">${one.values.title}</a>`
    : html``;

const toldHtml = (visit: Visit, statements: readonly Statement[]): Html => {
  const { say, speaks } = visit;
  const { told, by, changedBy, toldTitle } = say.vehicle;
  if (statements.length === 0) return html``;
  const rows = statements.map(
    (one) => html`<tr><th scope="row">${one.text}${sourceHtml(one)}</th>
      <td data-name="${by}">${one.by} <small>${dateWords(one.asOf, speaks)}</small></td>
      <td data-name="${changedBy}">${one.changedBy}</td></tr>`,
  );
  return html`<h2 id="told">${toldTitle}</h2><table class="statements" aria-labelledby="told">
    <thead><tr><th scope="col">${told}</th><th scope="col">${by}</th><th scope="col">${changedBy}</th></tr></thead>
    <tbody>${rows}</tbody></table>`;
};

const termsHtml = (visit: Visit, { statements }: ShownVin): Html => {
  const { say, speaks } = visit;
  const terms = statements.filter(({ code }) => TERMS.has(code));
  const [first] = terms;
  if (first === undefined) return html``;
  return html`<h2 id="terms">${say.vehicle.termsTitle}</h2>
    <ul class="plain">${terms.map(({ text }) => html`<li>${text}</li>`)}</ul>
    <p class="quiet">${tellerHtml(visit, first)} ${say.vehicle.changedBy}${colonOf(speaks)}${afterColon(
      speaks,
      first.changedBy,
    )}</p>`;
};

const unknownHtml = ({ say }: Visit, answer: ShownVin): Html => {
  const { unknown, unknownTitle } = say.vehicle;
  const onRecord = of(answer, 'no-export-record') === undefined;
  const absent = (code: StatementCode): boolean => onRecord && of(answer, code) === undefined;
  const words = [
    ...(onRecord ? [] : [unknown.record]),
    ...(absent('first-registered') ? [unknown.registered] : []),
    ...(absent('exported') ? [unknown.exited] : []),
    ...(absent('owners') ? [unknown.owners] : []),
    ...(absent('odometer') ? [unknown.odometer] : []),
    ...answer.statements.filter(({ code }) => GENERAL.has(code)).map(({ text }) => text),
    unknown.never,
  ];
  return html`<h2>${unknownTitle}</h2><ul class="plain">${words.map((one) => html`<li>${one}</li>`)}</ul>`;
};

const helpHtml = ({ say }: Visit, answer: ShownVin): Html => {
  const { refusedTitle, refused, questionsTitle, questions, again } = say.vehicle;
  const complaint = of(answer, 'how-to-complain')?.text;
  const steps = [
    ...(complaint === undefined ? [] : [complaint]),
    ...(of(answer, 'letter-needed') === undefined ? [] : [refused.letter]),
    refused.recalls,
  ];
  return html`<h2>${refusedTitle}</h2><ol class="plain">${steps.map((step) => html`<li>${step}</li>`)}</ol>
    <p class="no-print"><a class="go" href="/complaints/new?vin=${answer.vin}">${say.service.complain}</a></p>
    <h2>${questionsTitle}</h2><p>${questions}</p><p class="no-print"><a href="/">${again}</a></p>`;
};

/** What stands in a message that a link to the page is sent in: the three answers. */
const preview = ({ speaks }: Visit, answer: ShownVin): NonNullable<ShownPage['preview']> => ({
  title: [answer.vin, ...answer.answers.slice(0, 1).map(({ text }) => text)].join(' · '),
  description: sentencesIn(
    speaks,
    answer.answers.flatMap(({ asked, text }) => [asked, text]),
  ),
});

const showNow = async (visit: Visit): Promise<PageAnswer> => {
  const { register, params, query, say, speaks } = visit;
  const vin = params['vin'] ?? '';
  const to = (query.get('to') ?? '').trim();
  const asked = await lookUpVin(register, PUBLIC, to === '' ? { vin } : { vin, to });
  const unknownCountry = asked.kind === 'refused' && asked.field === 'to';
  const outcome = unknownCountry ? await lookUpVin(register, PUBLIC, { vin }) : asked;
  if (outcome.kind === 'refused') return outcome;
  if (!outcome.value.wellFormed) return unreadPage(visit, vin);
  const answer = shownVin(outcome.value, speaks);
  const told = answer.statements
    .filter(
      ({ code }) =>
        !GENERAL.has(code) && !OF_DESTINATION.has(code) && !APART.has(code) && !TERMS.has(code),
    )
    .sort((one, other) => placeOf(one) - placeOf(other));
  return {
    kind: 'page',
    title: say.vehicle.title(answer.vin),
    status: unknownCountry ? 400 : 200,
    unlisted: true,
    answers: true,
    preview: preview(visit, answer),
    islands: ['share.js'],
    body: html`${headHtml(visit, answer, unknownCountry ? say.vehicle.offeredUnknown : '')}
      ${lateHtml(visit, answer)}${firstRuleHtml(visit, answer)}
      ${publicLedgerHtml(visit, answer)}${await repairHtml(visit, answer)}${toldHtml(visit, told)}
      ${termsHtml(visit, answer)}<p class="no-print">${letterHtml(visit)}</p>${rulesHtml(visit, answer)}
      ${unknownHtml(visit, answer)}${helpHtml(visit, answer)}${shareHtml(visit)}`,
  };
};

/** What anybody is told of one VIN: the answer first, then each sentence with its teller. */
export const VEHICLE_PAGE: Page = {
  path: '/vehicles/{vin}',
  access: 'public',
  show: atPublicMoment(showNow),
};
