import { createHash } from 'node:crypto';
import {
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '../../../../domain/statements/public-languages.ts';
import { gapOf } from '../../../../domain/statements/punctuation.ts';
import { countryInProse } from '../../../../reference/country-name.ts';
import {
  type DocumentOnPaper,
  readDocumentByCode,
} from '../../../../register/documents/read-document-by-code.ts';
import { paperAddress } from '../../../../register/letters/letter-addresses.ts';
import {
  type LetterOnPaper,
  readLetterByCode,
} from '../../../../register/letters/read-letter-by-code.ts';
import { readVerifierParts } from '../../../../register/letters/trust/read-verifier-parts.ts';
import type { Outcome, Refusal } from '../../../../register/outcome.ts';
import { brandsOfMaker } from '../../../../register/outlets/makers-of-brand.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import { letterPaper } from '../../../../typeset/letter-paper.ts';
import { paperLanguageOf } from '../../../../typeset/paper-language.ts';
import type { Download, Page, PageAnswer, Visit } from '../../frame/page.ts';
import { brandName } from '../../pieces/brand-name.ts';
import { select } from '../../pieces/field.ts';
import { momentWords } from '../../pieces/when.ts';
import { TEXTS } from '../../texts/texts.ts';
import { answerTitle, letterAnswerHtml } from './letter-answer.ts';
import { filled } from './letter-sayings.ts';
import { sayingsOf } from './letters-page.ts';
import { noLetterPage } from './no-letter-page.ts';
import { paperCompareHtml } from './paper-compare.ts';

const MOST_SHOWN = 40; // not-law: characters of a code as typed
const DOCUMENT_TYPE = 'application/vc';

/** What a code opens: a letter, or a document of an authority. */
type OnPaper =
  | { readonly is: 'letter'; readonly on: LetterOnPaper }
  | { readonly is: 'official'; readonly on: DocumentOnPaper };

const found = async ({ register, params }: Visit): Promise<Outcome<OnPaper>> => {
  const code = params['code'] ?? '';
  const letter = await readLetterByCode(register, { code });
  if (letter.kind === 'done') return { kind: 'done', value: { is: 'letter', on: letter.value } };
  if (letter.code !== 'not-found') return letter;
  const official = await readDocumentByCode(register, { code });
  if (official.kind === 'refused') return official;
  return { kind: 'done', value: { is: 'official', on: official.value } };
};

const codeOf = ({ params }: Visit): string => (params['code'] ?? '').toUpperCase();

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const documentOf = ({ on: { number, bytes } }: OnPaper): Download => ({
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

/** Of one car and one country, in a sentence. */
const forWords = ({ say, speaks }: Visit, { letter }: LetterOnPaper): string => {
  const countries = letter.credentialSubject.destinations.map((one) => countryInProse(one, speaks));
  return say.buyer.oneCar(countries.join(gapOf(speaks)));
};

/** Of whom and of which car a letter is, with the way to the car; where it does not hold, what to do now. */
const ofCarHtml = (visit: Visit, on: LetterOnPaper): Html => {
  const { register, speaks, say, today } = visit;
  const { issuer, credentialSubject } = on.letter;
  const maker = decodeURIComponent(issuer.id.split(':').at(-1) ?? '');
  const brands = brandsOfMaker(register, maker, today).map((one) => brandName(one, speaks));
  const [{ vin }] = credentialSubject.vehicles;
  const steps =
    on.state === 'suspended' || on.state === 'revoked'
      ? html`<h2>${say.buyer.nowTitle}</h2><ol class="numbered">${say.buyer[on.state].map(
          ([head, means]) =>
            html`<li><div><h3>${head}</h3><p class="quiet">${means}</p></div></li>`,
        )}</ol>`
      : html``;
  return html`<p class="of-whom"><b>${brands.join(gapOf(speaks))}</b> <bdi>${issuer.name}</bdi><br>${forWords(visit, on)}</p>
    ${steps}<p class="no-print"><a class="button second" href="/vehicles/${vin}?letter=${codeOf(visit)}">${
      say.buyer.theCar
    }</a></p>`;
};

/** How a document of an authority stands in the register, with its day. */
const officialStands = ({ say, speaks }: Visit, on: DocumentOnPaper): Html => {
  const { official } = say.letters;
  const day = dateWords(on.endedOn ?? on.decidedOn, speaks);
  const known: Readonly<Partial<Record<string, string>>> =
    on.kind === 'extract' ? official.extractStands : official.stands;
  const stands = on.kind === 'referral' ? 'sent' : (on.endedBy ?? on.state);
  return html`${filled(known[stands] ?? known['inForce'] ?? '', { day })}${
    on.lifted.length === 0
      ? ''
      : html` ${filled(official.lifted, { vins: on.lifted.join(gapOf(speaks)) })}`
  }`;
};

/** Beside Chinese: the language of the destination; of other documents of an authority that of the page. */
const usualLanguage = ({ speaks }: Visit, found: OnPaper): PublicLanguage => {
  if (speaks !== 'en') return speaks;
  if (found.is === 'letter')
    return paperLanguageOf(found.on.letter.credentialSubject.destinations[0] ?? '');
  const { credentialSubject: subject } = found.on.document;
  return 'firstRegistration' in subject ? paperLanguageOf(subject.destination) : speaks;
};

const keepHtml = (visit: Visit, found: OnPaper, path: string): Html => {
  const { letters: words } = visit.say;
  const options = PUBLIC_LANGUAGES.map((value) => ({
    value,
    words: TEXTS[value].frame.languageName,
  }));
  return html`<h2>${words.keepTitle}</h2><p><a href="${path}/document">${words.signedDocument}</a></p>
    <form method="get" action="${path}/paper">${select({
      ...{ name: 'in', label: words.paperIn, options },
      value: usualLanguage(visit, found),
    })}<button class="second">${words.paperGo}</button></form>
    <p><a href="/letters">${words.checkItself}</a></p>`;
};

/** Whether whoever asks is a program that wants the document itself. */
const wantsDocument = ({ request }: Visit): boolean => {
  const accepted = request.headers.get('accept') ?? '';
  return !accepted.includes('text/html') && /application\/(?:vc|json)/.test(accepted);
};

/** No letter has the code: a page to a reader, the refusal to a program. */
const refused = async (visit: Visit, refusal: Refusal): Promise<PageAnswer> => {
  if (refusal.code !== 'not-found' || wantsDocument(visit)) return refusal;
  const parts = await readVerifierParts(visit.register);
  if (parts.kind === 'refused') return parts;
  const code = codeOf(visit).slice(0, MOST_SHOWN);
  return noLetterPage(visit, { code, now: new Date(parts.value.now).toISOString() });
};

const shown = async (visit: Visit): Promise<PageAnswer> => {
  const outcome = await found(visit);
  if (outcome.kind === 'refused') return refused(visit, outcome);
  const { say, speaks, register } = visit;
  const { letters: words } = say;
  const held = outcome.value;
  if (wantsDocument(visit)) return documentOf(held);
  const verification =
    held.is === 'letter' ? { ...held.on.verification, official: null } : held.on.verification;
  const parts = await readVerifierParts(register);
  if (parts.kind === 'refused') return parts;
  const now = new Date(parts.value.now).toISOString();
  const sayings = sayingsOf(visit);
  const compared = html`${held.is === 'letter' ? ofCarHtml(visit, held.on) : ''}<p>${
    held.is === 'letter' ? standsHtml(visit, held.on) : officialStands(visit, held.on)
  }
      <small>${filled(words.asOfNow, { asOf: `${momentWords({ language: speaks }, now)} UTC+8` })}</small></p>
    ${paperCompareHtml(held.is === 'letter' ? held.on.letter : held.on.document, digestOf(held.on.bytes), sayings)}`;
  const { trustList } = parts.value;
  return {
    kind: 'page',
    title: answerTitle(verification, sayings),
    unlisted: true,
    answers: true,
    preview: {
      title: answerTitle(verification, sayings),
      description: held.is === 'letter' ? forWords(visit, held.on) : words.place,
    },
    body: html`${letterAnswerHtml(verification, { trustList }, sayings, compared)}
      ${keepHtml(visit, held, `/L/${codeOf(visit)}`)}`,
  };
};

const languageAsked = ({ query }: Visit): PublicLanguage | undefined =>
  PUBLIC_LANGUAGES.find((language) => language === query.get('in'));

const paper = async (visit: Visit): Promise<PageAnswer> => {
  const outcome = await found(visit);
  if (outcome.kind === 'refused') return outcome;
  const held = outcome.value;
  const { number, bytes } = held.on;
  const code = codeOf(visit);
  const language = languageAsked(visit);
  const pdf = await letterPaper(held.is === 'letter' ? held.on.letter : held.on.document, {
    address: paperAddress(visit.register, code),
    hash: digestOf(bytes),
    document: bytes.toString(),
    demonstration: visit.register.demonstration,
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
