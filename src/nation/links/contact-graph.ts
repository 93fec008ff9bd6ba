/**
 * Who stands behind which contact, both ways, in arrays of integers: eight bytes a tie, beside four a
 * party and a contact.
 */
export class ContactGraph {
  readonly parties: number;
  readonly contacts: number;
  readonly #contactOf: Int32Array;
  readonly #fromParty: Int32Array;
  readonly #partyOf: Int32Array;
  readonly #fromContact: Int32Array;

  /** @param ties contact and party of each tie, ordered by contact, then party; none twice. */
  constructor(parties: number, contacts: number, contact: Int32Array, party: Int32Array) {
    this.parties = parties;
    this.contacts = contacts;
    this.#partyOf = party;
    this.#fromContact = begins(contacts, contact);
    this.#fromParty = begins(parties, party);
    this.#contactOf = new Int32Array(contact.length);
    const next = this.#fromParty.slice();
    for (let tie = 0; tie < contact.length; tie += 1) {
      const who = party[tie] as number;
      const place = next[who] as number;
      this.#contactOf[place] = contact[tie] as number;
      next[who] = place + 1;
    }
  }

  /** The contacts of a party, ascending; none of a party below 0. */
  contactsOf(party: number): Int32Array {
    if (party < 0) return NONE;
    return this.#contactOf.subarray(this.#fromParty[party], this.#fromParty[party + 1]);
  }

  /** The parties behind a contact, ascending. */
  partiesOf(contact: number): Int32Array {
    return this.#partyOf.subarray(this.#fromContact[contact], this.#fromContact[contact + 1]);
  }
}

const NONE = new Int32Array(0);

/** Where the ties of each thing begin when they are ordered by it. */
const begins = (things: number, thing: Int32Array): Int32Array => {
  const counts = new Int32Array(things + 1);
  for (const one of thing) counts[one + 1] = (counts[one + 1] as number) + 1;
  for (let at = 0; at < things; at += 1) {
    counts[at + 1] = (counts[at + 1] as number) + (counts[at] as number);
  }
  return counts;
};
