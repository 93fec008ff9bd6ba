import { createHash } from 'node:crypto';
import {
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '../../../../domain/statements/public-languages.ts';
import { letterPaper } from '../../../../paper/letter-paper.ts';
import { paperLanguageOf } from '../../../../paper/paper-language.ts';
import { paperAddress } from '../../../../register/letters/letter-addresses.ts';
import {
  type LetterOnPaper,
  readLetterByCode,
} from '../../../../register/letters/read-letter-by-code.ts';
import { readVerifierParts } from '../../../../register/letters/trust/read-verifier-parts.ts';
import type { Outcome } from '../../../../register/outcome.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import { type Html, html } from '../../html.ts';
import type { Download, Page, PageAnswer, Visit } from '../../page.ts';
import { select } from '../../pieces/field.ts';
import { momentWords } from '../../pieces/when.ts';
import { TEXTS } from '../../texts/texts.ts';
import { answerTitle, letterAnswerHtml } from './letter-answer.ts';
import { filled } from './letter-sayings.ts';
import { sayingsOf } from './letters-page.ts';
import { paperCompareHtml } from './paper-compare.ts';

const DOCUMENT_TYPE = 'application/vc';

const found = ({ register, params }: Visit): Promise<Outcome<LetterOnPaper>> =>
  readLetterByCode(register, { code: params['code'] ?? '' });

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const documentOf = ({ number, bytes }: LetterOnPaper): Download => ({
  kind: 'download',
  name: `${number}.json`,
  type: DOCUMENT_TYPE,
  body: new Uint8Array(bytes),
});

/** How the letter stands, with its day. */
const standsHtml = ({ say, speaks }: Visit, letter: LetterOnPaper): Html => {
  const { stands } = say.letters;
  const on = (text: string, day: string | null): string =>
    filled(text, { day: day === null ? '' : dateWords(day, speaks) });
  const { state, issuedOn, suspendedOn, revokedOn } = letter;
  switch (state) {
    case 'suspended':
      return html`${on(stands.suspended, suspendedOn)}`;
    case 'revoked':
      return html`${on(stands.revoked, revokedOn)}`;
    case 'superseded':
      return html`${stands.superseded}`;
    default:
      return html`${on(stands.issued, issuedOn)}`;
  }
};

const keepHtml = ({ say, speaks }: Visit, { letter }: LetterOnPaper, path: string): Html => {
  const { letters: words } = say;
  const [destination = ''] = letter.credentialSubject.destinations;
  const usual = paperLanguageOf(destination);
  const options = PUBLIC_LANGUAGES.map((value) => ({
    value,
    words: TEXTS[value].frame.languageName,
  }));
  return html`<h2>${words.keepTitle}</h2><p><a href="${path}/document">${words.signedDocument}</a></p>
    <form method="get" action="${path}/paper">${select({
      ...{ name: 'in', label: words.paperIn, options },
      value: speaks === 'en' ? usual : speaks,
    })}<button class="second">${words.paperGo}</button></form>
    <p><a href="/letters">${words.checkItself}</a></p>`;
};

/** Whether whoever asks is a program that wants the document itself. */
const wantsDocument = ({ request }: Visit): boolean => {
  const accepted = request.headers.get('accept') ?? '';
  return !accepted.includes('text/html') && /application\/(?:vc|json)/.test(accepted);
};

const shown = async (visit: Visit): Promise<PageAnswer> => {
  const outcome = await found(visit);
  if (outcome.kind === 'refused') return outcome;
  const { register, say, params, speaks } = visit;
  const { letters: words, frame } = say;
  const letter = outcome.value;
  if (wantsDocument(visit)) return documentOf(letter);
  const parts = await readVerifierParts(register);
  if (parts.kind === 'refused') return parts;
  const now = new Date(parts.value.now).toISOString();
  const sayings = sayingsOf(visit);
  const compared = html`<p>${standsHtml(visit, letter)}
      <small>${filled(words.asOfNow, { asOf: `${momentWords({ language: speaks }, now)} UTC+8` })}</small></p>
    ${paperCompareHtml(letter.letter, digestOf(letter.bytes), sayings)}`;
  const { trustList } = parts.value;
  return {
    kind: 'page',
    title: answerTitle(letter.verification, sayings),
    unlisted: true,
    crumbs: [
      ['/', frame.places.home],
      ['/letters', words.place],
    ],
    body: html`${letterAnswerHtml(letter.verification, { trustList }, sayings, compared)}
      ${keepHtml(visit, letter, `/L/${(params['code'] ?? '').toUpperCase()}`)}`,
  };
};

const languageAsked = ({ query }: Visit): PublicLanguage | undefined =>
  PUBLIC_LANGUAGES.find((language) => language === query.get('in'));

const paper = async (visit: Visit): Promise<PageAnswer> => {
  const outcome = await found(visit);
  if (outcome.kind === 'refused') return outcome;
  const { number, letter, bytes } = outcome.value;
  const code = (visit.params['code'] ?? '').toUpperCase();
  const language = languageAsked(visit);
  const pdf = await letterPaper(letter, {
    address: paperAddress(visit.register, code),
    hash: digestOf(bytes),
    document: bytes.toString(),
    ...(language === undefined ? {} : { language }),
  });
  return {
    kind: 'download',
    name: `${number}.pdf`,
    type: 'application/pdf',
    body: new Uint8Array(pdf),
  };
};

/** Where the code of a paper leads, in capitals or not: whoever has the paper may have its document. */
export const ON_PAPER_PAGES: readonly Page[] = ['/L/{code}', '/l/{code}'].flatMap((path) => [
  { path, access: 'public', counted: { show: 'codes' }, show: shown },
  {
    path: `${path}/document`,
    access: 'public',
    counted: { show: 'codes' },
    show: async (visit) => {
      const outcome = await found(visit);
      return outcome.kind === 'refused' ? outcome : documentOf(outcome.value);
    },
  },
  { path: `${path}/paper`, access: 'public', counted: { show: 'codes' }, show: paper },
]);
