import { NODE_COMPRESSION } from '../../letters/node/node-crypto.ts';
import { verifyDocument } from '../../letters/official/verify-official.ts';
import { readStatusList } from '../../letters/status/read-status-list.ts';
import type { StatusList } from '../../letters/status/status-list.ts';
import type { TrustList } from '../../letters/trust-list.ts';
import type { DocumentVerification, Verification, Wanted } from '../../letters/verification.ts';
import { statusListsNamed } from '../../letters/verify/status-lists-named.ts';
import { type LetterVerifying, verifyLetter } from '../../letters/verify/verify-letter.ts';
import { JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { instantIn } from './instant-in.ts';
import { statusListNamed } from './letter-addresses.ts';
import { statusListNow } from './trust/status-list-now.ts';
import { LETTER_CRYPTO, trustListNow } from './trust/trust-list-now.ts';

const HELD = prepared('SELECT register.letter_not_in_force($1) AS held');

const textOf = (document: unknown): string => {
  if (typeof document === 'string') return document;
  return document instanceof Uint8Array
    ? Buffer.from(document).toString()
    : JSON.stringify(document);
};

/** What documents are verified with, in one transaction: lists that several letters name are read once. */
export class VerifierHere {
  readonly #register: Register;
  readonly #tx: Transaction;
  readonly #lists = new Map<string, StatusList | null>();

  constructor(register: Register, tx: Transaction) {
    this.#register = register;
    this.#tx = tx;
  }

  async #listAt(address: string, trustList: TrustList): Promise<StatusList | null> {
    const named = statusListNamed(address.slice(address.lastIndexOf('/') + 1));
    if (named === null) return null;
    const now = await statusListNow(this.#register, this.#tx, named.code, named.purpose);
    if (now === null) return null;
    const read = await readStatusList(now.bytes, {
      ...{ trustList, crypto: LETTER_CRYPTO, compression: NODE_COMPRESSION },
    });
    return read.ok ? read.list : null;
  }

  async #listsOf(document: unknown, trustList: TrustList): Promise<readonly StatusList[]> {
    const found: StatusList[] = [];
    for (const address of statusListsNamed(document)) {
      let list = this.#lists.get(address);
      if (list === undefined) {
        list = await this.#listAt(address, trustList);
        this.#lists.set(address, list);
      }
      if (list !== null) found.push(list);
    }
    return found;
  }

  /** Whether a document is of a letter of this register that nobody may rely on yet, or ever. */
  async #isHeld(document: unknown): Promise<boolean> {
    const [number] = /\bSH[A-Z2-7]{10}\b/.exec(textOf(document)) ?? [];
    if (number === undefined) return false;
    const { held } = await this.#tx.as(JOB, () => this.#tx.one<{ held: boolean }>(HELD, [number]));
    return held;
  }

  async #verifying(document: unknown): Promise<LetterVerifying> {
    const held = await this.#isHeld(document);
    const trustList = held ? null : await trustListNow(this.#register, this.#tx);
    const statusLists = trustList === null ? [] : await this.#listsOf(document, trustList);
    return { trustList, statusLists, now: instantIn(this.#register), crypto: LETTER_CRYPTO };
  }

  /**
   * Verifies a letter by the trust list in force and the status lists that are kept here, as they stand now. Of a
   * letter whose lists are kept elsewhere the status is not checked. One of this register that is not in force yet
   * could not be checked. A decision or a licence is no letter.
   */
  async verify(document: unknown, wanted: Wanted = {}): Promise<Verification> {
    return verifyLetter(document, { ...(await this.#verifying(document)), wanted });
  }

  /** Verifies a letter, a decision or a licence in the same way. */
  async verifyAny(document: unknown, wanted: Wanted = {}): Promise<DocumentVerification> {
    return verifyDocument(document, { ...(await this.#verifying(document)), wanted });
  }
}
