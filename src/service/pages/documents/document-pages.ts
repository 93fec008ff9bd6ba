import type { OfficialDocument } from '../../../letters/official/official-document.ts';
import type { Access } from '../../../register/action.ts';
import type { FoundDocument } from '../../../register/documents/document-rows.ts';
import type { RegisterDocument } from '../../../register/documents/document-shapes.ts';
import { DocumentKind } from '../../../register/documents/document-shapes.ts';
import { readDocumentBytes } from '../../../register/documents/get-document.ts';
import { listDocuments } from '../../../register/documents/list-documents.ts';
import { signWaiting } from '../../../register/documents/sign-waiting.ts';
import { paperAddress } from '../../../register/letters/letter-addresses.ts';
import { proofText } from '../../../register/log/document-proof.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { letterPaper } from '../../../typeset/letter-paper.ts';
import { PAPER_TEXTS } from '../../../typeset/texts/texts.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { facts } from '../pieces/facts.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { AUTHORITY_KEYS } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { qrCode } from '../pieces/qr-code.ts';
import { day } from '../pieces/when.ts';
import { officialFactsHtml } from '../public/letters/official-says.ts';
import { documentPath, documentState } from './document-links.ts';

const TONES = { inForce: 'good', suspended: 'care', ended: 'quiet', waits: 'care' } as const;

const stateHtml = ({ say }: Visit, document: RegisterDocument): Html => {
  const state = documentState(document);
  return html`<span class="tag ${TONES[state]}">${say.documents.states[state]}</span>`;
};

const filesHtml = (visit: Visit, { id, code }: RegisterDocument): Html => {
  if (code === null) return html``;
  const { documents: words } = visit.say;
  const path = documentPath(visit, id);
  return html`<a href="${path}/document.pdf">${words.pdf}</a><br>
    <a href="${path}/document.pdf?in=en">${words.pdfEnglish}</a><br>
    <a href="${path}/document.json">${words.json}</a><br>
    <a href="/L/${code}/proof">${visit.say.letters.log.proofFile}</a>`;
};

/** To whom it is addressed. */
const partyOf = ({ exporter, addressee }: RegisterDocument): string =>
  (exporter ?? addressee)?.name ?? '';

const columnsOf = (visit: Visit): readonly Column<RegisterDocument>[] => {
  const { say, language, actor } = visit;
  const { columns } = say.documents;
  const { titles } = PAPER_TEXTS[language].official;
  return [
    {
      name: 'number',
      title: columns.number,
      cell: ({ id, number }) => html`<a href="${documentPath(visit, id)}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'kind',
      title: columns.kind,
      cell: ({ kind }) => titles[kind],
      text: ({ kind }) => kind,
    },
    ...(actor.part === 'exporter'
      ? []
      : [
          {
            name: 'exporter',
            title: columns.exporter,
            cell: (one: RegisterDocument) => partyOf(one),
            text: (one: RegisterDocument) => partyOf(one),
          },
        ]),
    {
      name: 'authority',
      title: columns.authority,
      cell: ({ authority }) => authority.name,
      text: ({ authority }) => authority.name,
    },
    {
      name: 'decidedOn',
      title: columns.decidedOn,
      cell: ({ decidedOn }) => day(visit, decidedOn),
      text: ({ decidedOn }) => decidedOn,
    },
    {
      name: 'state',
      title: columns.state,
      cell: (one) => stateHtml(visit, one),
      text: (one) => documentState(one),
    },
    {
      name: 'files',
      title: columns.files,
      cell: ({ id, code }) =>
        code === null ? '' : html`<a href="${documentPath(visit, id)}/document.pdf">PDF</a>`,
    },
  ];
};

const MOST_WAITING = 500; // not-law: documents that are signed at once

/** What waits for a key of who looks, and the way to sign it; nothing where nothing waits. */
const waitingHtml = async (visit: Visit): Promise<Html> => {
  const { register, actor, say } = visit;
  if (!mayTake(visit, signWaiting)) return html``;
  const { documents: words } = say;
  const found = await listDocuments(register, actor, { limit: MOST_WAITING, waiting: true });
  const own =
    found.kind === 'refused'
      ? []
      : found.value.items.filter(({ authority }) => authority.id === actor.organisation);
  const keys = html`<p><a href="${AUTHORITY_KEYS}">${words.toKeys}</a></p>`;
  return own.length === 0
    ? keys
    : html`<p class="note">${words.waiting(own.length)}</p>${form({
        act: 'sign',
        body: html`<button class="second">${words.signNow}</button>`,
      })}${keys}`;
};

const listShown = (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say, language } = visit;
  const { documents: words } = say;
  const { titles } = PAPER_TEXTS[language].official;
  const asked = DocumentKind.safeParse(filterOf(visit, 'kind'));
  return listPage(visit, {
    file: 'documents',
    columns: columnsOf(visit),
    ask: (page) =>
      listDocuments(register, actor, { ...page, ...(asked.success && { kind: asked.data }) }),
    around: async () => ({
      title: words.title,
      above: html`${doneNote(visit)}<p class="lead">${words.lead}</p>${await waitingHtml(visit)}`,
      caption: words.caption,
      empty: words.empty,
      filters: select({
        name: 'kind',
        label: words.columns.kind,
        options: [
          { value: '', words: words.anyKind },
          ...DocumentKind.options.map((value) => ({ value, words: titles[value] })),
        ],
        value: asked.data ?? '',
      }),
    }),
  });
};

const found = (visit: Visit): Promise<Outcome<FoundDocument>> =>
  readDocumentBytes(visit.register, visit.actor, { document: pathId(visit) });

const detailShown = async (visit: Visit): Promise<PageAnswer> => {
  const outcome = await found(visit);
  if (outcome.kind === 'refused') return outcome;
  const { register, say, language } = visit;
  const { documents: words } = say;
  const { document, content, digest } = outcome.value;
  const { code, number } = document;
  const list = documentPath(visit, '').replace(/\/$/, '');
  return {
    kind: 'page',
    title: number,
    crumbs: [[list, words.title]],
    body: html`<h1>${PAPER_TEXTS[language].official.titles[document.kind]}</h1>
      <p>${stateHtml(visit, document)}</p>
      ${code === null ? html`<p class="note">${words.waits}</p>` : ''}
      <div class="beside"><div>${facts([
        [words.columns.number, number],
        [words.columns.decidedOn, day(visit, document.decidedOn)],
        [
          visit.say.groups.annexLifted,
          document.lifted.length === 0
            ? null
            : html`<span class="long">${document.lifted.join(' ')}</span>`,
        ],
        ['SHA-256', digest === null ? null : html`<code class="long">${digest}</code>`],
        [words.columns.files, code === null ? null : filesHtml(visit, document)],
      ])}<p><a href="/letters">${words.check}</a></p></div>
      ${code === null ? '' : qrCode(paperAddress(register, code), words.qr(number))}</div>
      ${officialFactsHtml(content, { language, paper: PAPER_TEXTS[language] })}`,
  };
};

const NOT_SIGNED = { kind: 'refused', code: 'no-authority-key', field: '', values: {} } as const;

const jsonFile = async (visit: Visit): Promise<PageAnswer> => {
  const outcome = await found(visit);
  if (outcome.kind === 'refused') return outcome;
  const { document, bytes } = outcome.value;
  return bytes === null
    ? NOT_SIGNED
    : {
        kind: 'download',
        name: `${document.number}.json`,
        type: 'application/vc',
        body: new Uint8Array(bytes),
      };
};

const pdfFile = async (visit: Visit): Promise<PageAnswer> => {
  const outcome = await found(visit);
  if (outcome.kind === 'refused') return outcome;
  const { document, bytes, digest } = outcome.value;
  const { code, number } = document;
  if (bytes === null || code === null || digest === null) return NOT_SIGNED;
  const text = bytes.toString();
  const proof = await proofText(visit.register, code);
  const pdf = await letterPaper(JSON.parse(text) as OfficialDocument, {
    ...{ address: paperAddress(visit.register, code), hash: digest, document: text },
    language: visit.query.get('in') === 'en' ? 'en' : 'zh',
    demonstration: visit.register.demonstration,
    ...(proof === null ? {} : { proof }),
  });
  return {
    kind: 'download',
    name: `${number}.pdf`,
    type: 'application/pdf',
    body: new Uint8Array(pdf),
  };
};

/**
 * The pages of documents of authorities: all that one sees, one of them, its files.
 *
 * @param path where they stand.
 */
export const documentPages = (path: string, access: Access): readonly Page[] => [
  {
    path,
    access,
    show: listShown,
    acts: {
      sign: async ({ register, actor }) => {
        const done = await signWaiting(register, actor);
        return done.kind === 'refused' ? done : { kind: 'go', to: `${path}?done=signedWaiting` };
      },
    },
  },
  { path: `${path}/{id}`, access, show: detailShown },
  { path: `${path}/{id}/document.json`, access, show: jsonFile },
  { path: `${path}/{id}/document.pdf`, access, show: pdfFile },
];
