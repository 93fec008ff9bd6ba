import type { Sign } from '../../../../domain/statements/answers/answer.ts';
import { colonOf } from '../../../../domain/statements/punctuation.ts';
import type { Letter } from '../../../../letters/letter.ts';
import type { OfficialDocument } from '../../../../letters/official/official-document.ts';
import type {
  Check,
  DocumentAnswer,
  DocumentVerification,
} from '../../../../letters/verification.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { shapeHtml } from '../../../../report/html/shapes.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import { sealHtml, toneOf as signTone } from '../../pieces/seal-html.ts';
import { momentWords } from '../../pieces/when.ts';
import { answerTexts } from './answer-texts.ts';
import { filled, type LetterSayings } from './letter-sayings.ts';
import { letterSaysHtml } from './letter-says.ts';
import { officialSaysHtml } from './official-says.ts';

/** What an answer rests on beside the letter itself. */
export interface RestsOn {
  /** The trust list; null where there was none. */
  readonly trustList: { readonly version: number; readonly issuedAt: string } | null;
  /** Further sentences, which a page says of how it checked. */
  readonly notes?: readonly string[];
}

const MARKS = {
  valid: { shape: 'tick', tone: 'good' },
  invalid: { shape: 'cross', tone: 'stop' },
  'not-checked': { shape: 'question', tone: 'care' },
} as const;

/** Answers by which what the letter says may be read as said by the manufacturer, in force. */
const RELIED_ON: readonly DocumentAnswer[] = ['valid', 'valid-when-last-checked'];

/** Answers that say neither yes nor no. */
const OPEN: readonly DocumentAnswer[] = ['could-not-be-checked', 'valid-when-last-checked'];

const toneOf = (answer: DocumentAnswer): keyof typeof MARKS => {
  if (OPEN.includes(answer)) return 'not-checked';
  return answer === 'valid' ? 'valid' : 'invalid';
};

/** Answers that have a sign of their own; every other one that is not yes is no. */
const SIGNS: Readonly<Partial<Record<DocumentAnswer, Sign>>> = {
  valid: 'yes',
  suspended: 'paused',
  'valid-when-last-checked': 'but',
  'could-not-be-checked': 'unknown',
};

/** Answers to a letter that its manufacturer signed and then stopped: what it promised is struck through. */
const STOPPED: readonly DocumentAnswer[] = ['suspended', 'revoked'];

/** A moment in China, to the minute, with its zone. */
const momentIn = (iso: string, { language }: LetterSayings): string =>
  `${momentWords({ language }, iso)} UTC+8`;

/** The one answer as a sentence. */
export const answerTitle = (verification: DocumentVerification, sayings: LetterSayings): string => {
  const { asOf, official } = verification;
  return filled(answerTexts(verification, sayings).title, {
    asOf: asOf === null ? '' : momentIn(asOf, sayings),
    authority: official?.issuer.name ?? '',
  });
};

const checkHtml = (name: string, { state, reason }: Check, more: Html, sayings: LetterSayings) => {
  const { page, checks } = sayings;
  return html`<li><h3>${shapeHtml(MARKS[state])} ${filled(page.pair, { name, value: page.states[state] })}</h3>
    <p>${checks.reasons[reason]}</p>${more}</li>`;
};

/** When the issuer says that it signed. */
const signedAt = ({ proof, issuer }: Letter | OfficialDocument): string | null => {
  const proofs = 'cryptosuite' in proof ? [proof] : proof;
  const own = proofs.find(({ verificationMethod }) =>
    verificationMethod.startsWith(`${issuer.id}#`),
  );
  return own === undefined || Number.isNaN(Date.parse(own.created)) ? null : own.created;
};

const smallHtml = (name: string, value: string | null, { page }: LetterSayings): Html =>
  value === null ? html`` : html`<p class="quiet">${filled(page.pair, { name, value })}</p>`;

/**
 * What verification says, the one answer first, then its three checks, then what the letter says. The same on the page
 * of the service and in a browser without it.
 *
 * @param compared HTML between the answer and the checks: what a paper is held against.
 */
export const letterAnswerHtml = (
  verification: DocumentVerification,
  { trustList, notes = [] }: RestsOn,
  sayings: LetterSayings,
  compared: Html = html``,
): Html => {
  const { page, checks, language } = sayings;
  const { answer, asOf, integrity, issuer, status, letter, official, noLetter } = verification;
  const held = letter ?? official;
  const sign = SIGNS[answer] ?? 'no';
  const { means } = answerTexts(verification, sayings);
  const read = asOf === null ? null : momentIn(asOf, sayings);
  const created = held === null ? null : signedAt(held);
  const signed = created === null ? null : momentIn(created, sayings);
  const listed =
    trustList === null
      ? null
      : filled(page.trustListOf, {
          version: String(trustList.version),
          day: dateWords(trustList.issuedAt.slice(0, 'YYYY-MM-DD'.length), language),
        });
  const rows = html`<ol class="three-checks">
    ${checkHtml(checks.checks.integrity, integrity, html``, sayings)}
    ${checkHtml(
      official === null ? checks.checks.issuer : checks.checks.authority,
      issuer,
      html`${smallHtml(page.signedOn, signed, sayings)}${smallHtml(page.trustList, listed, sayings)}`,
      sayings,
    )}
    ${checkHtml(checks.checks.status, status, smallHtml(page.statusAsOf, read, sayings), sayings)}</ol>`;
  const why =
    noLetter === null
      ? html``
      : html`<p>${checks.noLetter[noLetter.what]}${
          noLetter.path === ''
            ? ''
            : html` ${page.inDocument}${colonOf(language)}<code dir="ltr">${noLetter.path}</code>`
        }</p>`;
  return html`<div class="letter-answer ${MARKS[toneOf(answer)].tone}" data-answer="${answer}">
      <div class="sign">${sealHtml(sign)}
        <h1 tabindex="-1" class="${signTone(sign)}">${answerTitle(verification, sayings)}</h1></div>
      <p class="lead">${filled(means, { asOf: read ?? '' })}</p>${why}
      ${notes.map((note) => html`<p class="note">${note}</p>`)}</div>
    ${compared}${held === null ? '' : html`<h2>${page.checksTitle}</h2>${rows}`}
    ${
      held === null
        ? ''
        : html`<h2>${official === null ? page.saysTitle : page.official.saysTitle}</h2>
          <p class="quiet">${page.saysOnly}</p>${
            RELIED_ON.includes(answer) ? '' : html`<p class="refused">${page.doNotRely}</p>`
          }${letter === null ? '' : letterSaysHtml(letter, sayings, STOPPED.includes(answer))}${
            official === null ? '' : officialSaysHtml(official, sayings)
          }`
    }`;
};
