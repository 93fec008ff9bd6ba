import type { Part } from '../../../register/actor.ts';
import type { RegisterDocument } from '../../../register/documents/document-shapes.ts';
import { listDocuments } from '../../../register/documents/list-documents.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { PAPER_TEXTS } from '../../../typeset/texts/texts.ts';
import type { Visit } from '../frame/page.ts';
import { day } from '../pieces/when.ts';

const MOST = 20; // not-law: documents of a thing

const AREAS: Partial<Record<Part, string>> = {
  exporter: '',
  customs: '/border',
  tax: '/referrals',
};

/** Where whoever looks sees a document: an exporter among its own, an office among those of its
 * province, the tax office among the letters that were sent to it. */
export const documentPath = ({ actor }: Pick<Visit, 'actor'>, id: string): string =>
  `${AREAS[actor.part] ?? '/office'}/documents/${id}`;

/** Whether a document is signed, else why it has no file. */
export const documentState = ({
  code,
  state,
}: RegisterDocument): 'waits' | RegisterDocument['state'] => (code === null ? 'waits' : state);

/** The documents of a vehicle, a standing or a licence, with the way to each; nothing where there is none. */
export const documentLinks = async (visit: Visit, thing: string): Promise<Html> => {
  const { register, actor, language, say } = visit;
  const found = await listDocuments(register, actor, { limit: MOST, thing });
  if (found.kind === 'refused' || found.value.items.length === 0) return html``;
  const { titles } = PAPER_TEXTS[language].official;
  const { documents: words } = say;
  return html`<h2>${words.linksTitle}</h2><ul class="rows">${found.value.items.map(
    (one) => html`<li><a href="${documentPath(visit, one.id)}">${titles[one.kind]} ${one.number}</a>
      <small>${day(visit, one.decidedOn)} · ${words.states[documentState(one)]}</small></li>`,
  )}</ul>`;
};

/** Where the paper of a thing's last signed document of a kind is; null where none is signed. */
export const paperOf = async (
  visit: Visit,
  thing: string,
  kind: RegisterDocument['kind'],
): Promise<string | null> => {
  const { register, actor } = visit;
  const found = await listDocuments(register, actor, { limit: MOST, thing });
  if (found.kind === 'refused') return null;
  const one = found.value.items.find((each) => each.kind === kind && each.code !== null);
  return one === undefined ? null : `${documentPath(visit, one.id)}/document.pdf`;
};
