import { readDocument } from '../../letters/json/read-document.ts';
import type { Letter } from '../../letters/letter.ts';
import { NODE_COMPRESSION } from '../../letters/node/node-crypto.ts';
import { LETTER_SHAPE } from '../../letters/shape/letter-shape.ts';
import { readStatusList } from '../../letters/status/read-status-list.ts';
import type { StatusList } from '../../letters/status/status-list.ts';
import type { TrustList } from '../../letters/trust-list.ts';
import type { Verification, Wanted } from '../../letters/verification.ts';
import { LONGEST_LETTER, verifyLetter } from '../../letters/verify/verify-letter.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { instantIn } from './instant-in.ts';
import { statusListNamed } from './letter-addresses.ts';
import { statusListNow } from './trust/status-list-now.ts';
import { LETTER_CRYPTO, trustListNow } from './trust/trust-list-now.ts';

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
    const read = readDocument<Letter>(document, LETTER_SHAPE, LONGEST_LETTER);
    if (!read.ok) return [];
    const found: StatusList[] = [];
    for (const { statusListCredential } of read.document.credentialStatus) {
      let list = this.#lists.get(statusListCredential);
      if (list === undefined) {
        list = await this.#listAt(statusListCredential, trustList);
        this.#lists.set(statusListCredential, list);
      }
      if (list !== null) found.push(list);
    }
    return found;
  }

  /**
   * Verifies a document by the trust list in force and the status lists that are kept here, as they stand now. Of a
   * letter whose lists are kept elsewhere the status is not checked.
   */
  async verify(document: unknown, wanted: Wanted = {}): Promise<Verification> {
    const trustList = await trustListNow(this.#register, this.#tx);
    const statusLists = trustList === null ? [] : await this.#listsOf(document, trustList);
    const now = instantIn(this.#register);
    return verifyLetter(document, {
      ...{ trustList, statusLists, wanted, now, crypto: LETTER_CRYPTO },
    });
  }
}
