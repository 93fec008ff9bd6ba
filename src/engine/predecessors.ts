import { numberAt, textAt } from '../domain/assess/dossier.ts';
import {
  comparePredecessors,
  PREDECESSOR_SHARES,
  type Predecessor,
} from '../domain/assess/predecessor.ts';
import { earlierDay } from '../domain/calendar/day.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import { isNoContact } from '../domain/identifiers/no-contact.ts';
import { plainAddress } from '../domain/identifiers/plain-address.ts';
import type { AccountRow } from './account-rows.ts';

const at = (name: FactName): number => factNamed(name).index;

const STANDING = at('exporter.standing');
const STANDING_FROM = at('exporter.standingFrom');
const FILED_ON = at('exporter.filedOn');
const EXPORTER = at('exporter.uscc');
const PARTY = at('party.id');
const CONTROLLER = at('party.controller');
const APPLICANT = at('licence.applicant');
const APPLIED_ON = at('licence.appliedOn');

/** Who says a contact, of which kind and where it stands. */
const SAID: readonly [who: number, kind: (typeof PREDECESSOR_SHARES)[number], value: number][] = [
  [PARTY, 'phone', at('party.phone')],
  [EXPORTER, 'phone', at('exporter.phone')],
  [PARTY, 'address', at('party.address')],
  [EXPORTER, 'address', at('exporter.address')],
  [PARTY, 'account', at('party.account')],
  [PARTY, 'controller', CONTROLLER],
  // a controller stands behind its own contact, so that it shares it with whom it controls
  [CONTROLLER, 'controller', CONTROLLER],
];

const text = ({ values }: AccountRow, index: number): string | null => textAt(values, index);

const day = ({ values }: AccountRow, index: number): number | null => numberAt(values, index);

const earliest = (days: Map<string, number>, id: string | null, told: number | null): void => {
  if (id === null || told === null) return;
  days.set(id, earlierDay(days.get(id) ?? null, told) ?? told);
};

/** Which exporters barred from applying share a contact with whoever applies (R32). */
export class Predecessors {
  /** First day of the bar by barred exporter, and of filing or application by all. */
  readonly #barred = new Map<string, number>();
  readonly #started = new Map<string, number>();
  /** Kinds and values of contacts by party, and parties by contact. */
  readonly #contacts = new Map<string, Set<string>>();
  readonly #parties = new Map<string, Set<string>>();

  constructor(
    exporters: readonly AccountRow[],
    parties: readonly AccountRow[],
    licences: readonly AccountRow[],
  ) {
    for (const row of exporters) earliest(this.#started, text(row, EXPORTER), day(row, FILED_ON));
    const barred = exporters.filter((row) => text(row, STANDING) === 'barred');
    if (barred.length === 0) return;
    const lastApplied = new Map<string, number>();
    for (const row of licences) {
      const [id, applied] = [text(row, APPLICANT), day(row, APPLIED_ON)];
      earliest(this.#started, id, applied);
      if (id === null || applied === null) continue;
      lastApplied.set(id, Math.max(lastApplied.get(id) ?? applied, applied));
    }
    for (const row of barred) {
      const id = text(row, EXPORTER);
      const last = lastApplied.get(id ?? '');
      // whoever is barred applies no more
      const after = last === undefined ? day(row, FILED_ON) : last + 1;
      earliest(this.#barred, id, day(row, STANDING_FROM) ?? after);
    }
    for (const row of [...exporters, ...parties]) {
      for (const [who, kind, value] of SAID) this.#say(text(row, who), kind, text(row, value));
    }
  }

  #say(id: string | null, kind: string, value: string | null): void {
    if (id === null || value === null) return;
    const plain = kind === 'address' ? plainAddress(value) : value;
    if (isNoContact(plain)) return;
    const contact = `${kind} ${plain}`;
    const own = this.#contacts.get(id) ?? new Set();
    this.#contacts.set(id, own.add(contact));
    const all = this.#parties.get(contact) ?? new Set();
    this.#parties.set(contact, all.add(id));
  }

  /** The barred exporter that counts for an applicant, or null. */
  of(applicant: string): Predecessor | null {
    const startedOn = this.#started.get(applicant);
    if (startedOn === undefined) return null;
    const found: Predecessor[] = [];
    for (const contact of this.#contacts.get(applicant) ?? []) {
      const parties = this.#parties.get(contact) ?? new Set();
      const shares = PREDECESSOR_SHARES.find((kind) => contact.startsWith(`${kind} `));
      if (shares === undefined) continue;
      for (const [exporter, barredFrom] of this.#barred) {
        if (exporter === applicant || !parties.has(exporter)) continue;
        found.push({ exporter, shares, parties: parties.size, barredFrom, startedOn });
      }
    }
    return found.sort(comparePredecessors)[0] ?? null;
  }
}
