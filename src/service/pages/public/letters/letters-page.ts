import { createHash } from 'node:crypto';
import { foldVin } from '../../../../domain/vin/fold-vin.ts';
import type { Wanted } from '../../../../letters/verification.ts';
import { LONGEST_LETTER } from '../../../../letters/verify/verify-letter.ts';
import { LETTER_WORDS } from '../../../../letters/words/words-by-language.ts';
import { PUBLIC } from '../../../../register/actor.ts';
import { verifyDocuments } from '../../../../register/letters/letter-documents.ts';
import {
  readVerifierParts,
  type VerifierParts,
} from '../../../../register/letters/trust/read-verifier-parts.ts';
import { readLog } from '../../../../register/log/read-log.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { filesInPaper, isPaper, isProof } from '../../../../typeset/document-in-paper.ts';
import { PAPER_TEXTS } from '../../../../typeset/texts/texts.ts';
import { keptFontsFor } from '../../fonts/page-fonts.ts';
import { assetPath } from '../../frame/assets.ts';
import type { Form } from '../../frame/form.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../../frame/page.ts';
import { errorSummary } from '../../pieces/errors.ts';
import { hostsOf } from './hosts-of.ts';
import { answerTitle, letterAnswerHtml } from './letter-answer.ts';
import type { LetterSayings } from './letter-sayings.ts';
import { documentForm, type LettersTyped, paperBox } from './letters-form.ts';
import { lettersManifestPath } from './letters-manifest.ts';
import { heldInLog, type KnownLog, logSays } from './log-says.ts';
import { paperCompareHtml } from './paper-compare.ts';

/** Of a form around a document, whose text may be sent in three characters for each. */
const FORM_LIMIT = 3 * LONGEST_LETTER + 100_000; // not-law: bytes of a form
const MISTAKEN = 400; // not-law: of HTTP

/** All that is said of letters in the language of a page. */
export const sayingsOf = ({ speaks, say }: Visit): LetterSayings => ({
  language: speaks,
  page: say.letters,
  checks: LETTER_WORDS[speaks],
  paper: PAPER_TEXTS[speaks],
});

/** The log of the register, by which proofs are held; none where the database does not answer now. */
const knownLog = async (register: Visit['register']): Promise<KnownLog> => {
  const found = await readLog(register, PUBLIC);
  if (found.kind === 'refused') return { key: null, witnesses: [], checkpoint: null };
  const { key, witnesses, checkpoint } = found.value;
  return { key, witnesses: witnesses.map((one) => one.key), checkpoint };
};

/** What the script of the page takes up: where its parts lie, whom it trusts, what it keeps. */
const scriptParts = (visit: Visit, { root, now, lists }: VerifierParts, log: KnownLog): Html => {
  const { speaks, query, say } = visit;
  const script = assetPath('verifier.js');
  const words = assetPath(`verifier-${speaks}.js`);
  const qr = assetPath('read-qr.js');
  const style = assetPath('pages.css');
  const keep = [
    script,
    words,
    qr,
    style,
    assetPath('answers.css'),
    assetPath('letters.js'),
    assetPath('icon.svg'),
  ];
  const { letters } = say;
  const parts = {
    ...{ language: speaks, script, words, qr, root, lists, log, hosts: hostsOf(visit) },
    keep: [...keep, ...keptFontsFor(speaks)],
    // a page that is kept does not know how late it is
    now: query.has('kept') ? null : now,
    say: {
      ...{ checking: letters.checking, keptHere: letters.keptHere, noCode: letters.noCode },
      ...{ scanFailed: letters.scanFailed, otherPlace: letters.otherPlace },
      codeOffline: letters.codeOffline,
      ...{ missing: letters.missing, isPaper: letters.isPaper, notReached: letters.notReached },
    },
  };
  return html`<div hidden data-verifier="${JSON.stringify(parts)}"></div>`;
};

const formsHtml = (visit: Visit, typed: LettersTyped = {}, error = ''): Html => {
  const { letters: words } = visit.say;
  return html`<section><h2>${words.codeTitle}</h2><p>${words.codeLead}</p>${paperBox(visit)}</section>
    <section id="file">${documentForm(visit, typed, error)}</section>
    <section><h2>${words.offlineTitle}</h2><p>${words.offlineHow}</p>
      <p class="quiet" hidden data-offline>${words.offlineNone}</p></section>`;
};

const shown = async (visit: Visit, typed: LettersTyped = {}, error = ''): Promise<PageAnswer> => {
  const { register, say, speaks } = visit;
  const { letters: words } = say;
  const parts = await readVerifierParts(register);
  if (parts.kind === 'refused') return parts;
  const wrong = error !== '';
  return {
    kind: 'page',
    title: words.title,
    status: wrong ? MISTAKEN : 200,
    unlisted: wrong,
    answers: true,
    islands: ['letters.js'],
    camera: true,
    manifest: lettersManifestPath(speaks),
    body: html`<div data-first><h1>${words.title}</h1><p class="lead">${words.lead} ${words.official.also}</p>
      ${errorSummary(visit, wrong ? { file: error } : {})}</div>${formsHtml(visit, typed, error)}
      ${scriptParts(visit, parts.value, await knownLog(register))}`,
  };
};

const PICTURES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x52, 0x49, 0x46, 0x46],
] as const;

const isPicture = (bytes: Uint8Array): boolean =>
  PICTURES.some((signs) => signs.every((sign, at) => bytes[at] === sign));

const typedIn = (sent: Form): LettersTyped => ({
  text: sent.value('text').slice(0, LONGEST_LETTER),
  vin: sent.value('vin'),
  destination: sent.value('destination'),
});

const wantedIn = ({ vin = '', destination = '' }: LettersTyped): Wanted => ({
  ...(vin === '' ? {} : { vin: foldVin(vin) }),
  ...(destination === '' ? {} : { destination }),
});

const verified = async (visit: Visit, sent: Form): Promise<PageAnswer> => {
  const { register, say } = visit;
  const { letters: words, frame } = say;
  const typed = typedIn(sent);
  const sentFiles = sent.files('file').filter(({ bytes }) => bytes.length > 0);
  const file = sentFiles.find(({ bytes }) => !isProof(bytes)) ?? null;
  const beside = sentFiles.find(({ bytes }) => isProof(bytes)) ?? null;
  if (file === null && typed.text === '') return shown(visit, typed, words.missing);
  if (file !== null && isPicture(file.bytes)) return shown(visit, typed, words.isPicture);
  const paper = file !== null && isPaper(file.bytes);
  const given = file?.bytes ?? sent.value('text');
  const inPaper = paper ? filesInPaper(file.bytes, LONGEST_LETTER) : null;
  const document = inPaper === null ? given : inPaper.document;
  if (document === null) return shown(visit, typed, words.isPaper);
  const answers = await verifyDocuments(register, [{ document, wanted: wantedIn(typed) }]);
  if (answers.kind === 'refused') return answers;
  const [verification] = answers.value;
  if (verification === undefined) throw new Error('one document has one answer');
  const parts = await readVerifierParts(register);
  if (parts.kind === 'refused') return parts;
  const sayings = sayingsOf(visit);
  const held = verification.letter ?? verification.official;
  const compared =
    paper && held !== null
      ? paperCompareHtml(held, createHash('sha256').update(document).digest('hex'), sayings)
      : html``;
  const known = await knownLog(register);
  const proof = beside === null ? (inPaper?.proof ?? null) : new TextDecoder().decode(beside.bytes);
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const rests = {
    trustList: parts.value.trustList,
    notes: paper ? [words.inPaper] : [],
    logged: logSays(heldInLog(bytes, proof, known), known, sayings),
  };
  const answer = letterAnswerHtml(verification, rests, sayings, compared);
  const page: ShownPage = {
    kind: 'page',
    title: answerTitle(verification, sayings),
    unlisted: true,
    answers: true,
    islands: ['letters.js'],
    camera: true,
    crumbs: [
      ['/', frame.places.home],
      ['/letters', words.place],
    ],
    body: html`<div data-first>${answer}</div>
      <h2>${words.again}</h2>${formsHtml(visit, { ...typed, text: '' })}
      ${scriptParts(visit, parts.value, known)}`,
  };
  return page;
};

/** Is this letter real? A document that is dropped, or the code of a paper; nothing is kept. */
export const LETTERS_PAGE: Page = {
  path: '/letters',
  access: 'public',
  formLimit: FORM_LIMIT,
  show: (visit) => shown(visit),
  acts: { verify: verified },
};
