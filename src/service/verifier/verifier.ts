import { verifyDocument } from '../../letters/official/verify-official.ts';
import type { StatusList } from '../../letters/status/status-list.ts';
import type { TrustList } from '../../letters/trust-list.ts';
import type { Wanted } from '../../letters/verification.ts';
import { statusListsNamed } from '../../letters/verify/status-lists-named.ts';
import { LONGEST_LETTER } from '../../letters/verify/verify-letter.ts';
import { html } from '../../report/html/html.ts';
import { filesInPaper, isPaper } from '../../typeset/document-in-paper.ts';
import { momentWords } from '../pages/pieces/when.ts';
import { answerTitle, letterAnswerHtml } from '../pages/public/letters/letter-answer.ts';
import { filled, type LetterSayings } from '../pages/public/letters/letter-sayings.ts';
import { heldInLog, logSays } from '../pages/public/letters/log-says.ts';
import { paperCompareHtml } from '../pages/public/letters/paper-compare.ts';
import { KeptLists } from './kept-lists.ts';
import type { PageParts } from './page-parts.ts';
import { BROWSER_CRYPTO } from './web-signatures.ts';

const CLOCK = 'letters-clock';

/** How far the clock of the register is from this device's, milliseconds; kept for when there is no network. */
const clockOffset = (now: number | null): number => {
  try {
    if (now !== null) localStorage.setItem(CLOCK, String(now - Date.now()));
    return Number(localStorage.getItem(CLOCK) ?? 0) || 0;
  } catch {
    return now === null ? 0 : now - Date.now();
  }
};

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What a page shows of a document. */
export interface DocumentView {
  readonly title: string;
  readonly html: string;
}

/** Verifies documents on this device, and keeps what that takes. */
export class Verifier {
  readonly #parts: PageParts;
  readonly #sayings: LetterSayings;
  readonly #lists: KeptLists;
  readonly #offset: number;

  constructor(parts: PageParts, sayings: LetterSayings) {
    this.#parts = parts;
    this.#sayings = sayings;
    this.#lists = new KeptLists(parts.root);
    this.#offset = clockOffset(parts.now);
  }

  async #statusLists(document: unknown, trustList: TrustList): Promise<readonly StatusList[]> {
    const found: StatusList[] = [];
    for (const address of statusListsNamed(document)) {
      const list = await this.#lists.statusList(address, trustList);
      if (list !== null) found.push(list);
    }
    return found;
  }

  /**
   * Verifies one document, or the one that is attached to a paper; null of a paper that has none.
   *
   * @param code the code of the paper by which it was fetched; null for a file.
   * @param beside the proof of the public log that was given with it; null without one.
   */
  async check(
    given: string | Uint8Array,
    wanted: Wanted,
    code: string | null,
    beside: string | null = null,
  ): Promise<DocumentView | null> {
    const sayings = this.#sayings;
    const paper = typeof given !== 'string' && isPaper(given);
    const inPaper = paper ? filesInPaper(given, LONGEST_LETTER) : null;
    const document = inPaper === null ? given : inPaper.document;
    if (document === null) return null;
    const trustList = await this.#lists.trustList();
    const statusLists = trustList === null ? [] : await this.#statusLists(document, trustList);
    const verification = await verifyDocument(document, {
      ...{ trustList, statusLists, wanted, crypto: BROWSER_CRYPTO },
      now: Date.now() + this.#offset,
    });
    const held = verification.letter ?? verification.official;
    const { page } = sayings;
    const proofs = held === null ? [] : [held.proof].flat();
    const sm2 = proofs.some(({ cryptosuite }) => cryptosuite.startsWith('sm2'));
    const notes = [
      ...(paper ? [page.inPaper] : []),
      ...(this.#lists.offline ? [page.offlineNow] : []),
      ...(sm2 ? [page.sm2Here] : []),
    ];
    let compared = html``;
    if (held !== null && (paper || code !== null)) {
      const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
      const digest = hexOf(await BROWSER_CRYPTO.sha256(bytes));
      const link = html`<p><a href="/L/${code}">${page.keepTitle}: /L/${code}</a></p>`;
      compared = html`${paperCompareHtml(held, digest, sayings)}${code === null ? '' : link}`;
    }
    const { log } = this.#parts;
    const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
    const proof = beside ?? inPaper?.proof ?? null;
    const logged = logSays(heldInLog(bytes, proof, log), log, sayings);
    const shown = letterAnswerHtml(verification, { trustList, notes, logged }, sayings, compared);
    return { title: answerTitle(verification, sayings), html: String(await shown) };
  }

  /** Keeps the lists for when there is no network, and says how old what is kept is. */
  async keep(): Promise<string> {
    const { page, language } = this.#sayings;
    const kept = await this.#lists.keepAll(this.#parts.lists);
    if (kept === null) return page.offlineNone;
    const { trustList, lists } = kept;
    const oldest = Math.min(...lists.map(({ asOf }) => asOf));
    const said = (iso: string): string => `${momentWords({ language }, iso)} UTC+8`;
    return filled(page.offlineKept, {
      version: String(trustList.version),
      trust: said(trustList.issuedAt),
      lists: lists.length === 0 ? '–' : said(new Date(oldest).toISOString()),
    });
  }
}
