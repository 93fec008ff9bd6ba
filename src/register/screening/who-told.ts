import { type Account, findFact } from '../../domain/facts/fact-table.ts';
import type { ShownFacts, ShownValue } from '../../domain/verdict/verdict.ts';
import { derivedFrom } from './derived-from.ts';
import { rankOf, saysSame, type ToldBy } from './merge-tellings.ts';
import type { RowTold, StoredQuestion } from './stored-question.ts';

/** What only the register knows: of other applications, vehicles, exporters and of the nation. */
const KNOWN_TO_OTHERS: ToldBy = { by: 'register', standing: 'fed', own: false };
/** What a program read in papers that were handed in. */
const READ: ToldBy = { by: 'register', standing: 'read', own: false };
/** What nobody asks who said it: the day, the calendar, the application's own terms. */
const TERMS: ToldBy = { by: 'register', standing: 'fed', own: true };
/** Of a fact that nobody is known to have told: it proves nothing, and is shown to nobody. */
const NOBODY: ToldBy = { by: 'nobody', standing: 'stated', own: false };

interface ToldRow {
  readonly facts: ShownFacts;
  readonly told: RowTold;
}

/** The lower of two tellings, known to the applicant only where both are. */
const lower = (a: ToldBy, b: ToldBy): ToldBy => {
  const { by, standing } = rankOf(b.standing) < rankOf(a.standing) ? b : a;
  return { by, standing, own: a.own && b.own };
};

const tellerIn = ({ told }: ToldRow, fact: string): ToldBy | null => {
  const found = told.find(({ facts }) => facts.includes(fact));
  if (found === undefined) return null;
  const { by, standing, own } = found;
  return { by, standing, own };
};

const lowestOf = (told: readonly ToldBy[]): ToldBy | null => {
  const [first, ...rest] = told;
  return first === undefined ? null : rest.reduce(lower, first);
};

/** Who told the facts of one vehicle's dossier. */
export class WhoTold {
  readonly #facts: ShownFacts;
  readonly #rows = new Map<string, readonly ToldRow[]>();
  /** What was found already: findings ask of the same facts again and again. */
  readonly #known = new Map<string, ToldBy>();

  /**
   * @param asked the question; its row of the licence account at `place` is the vehicle's.
   * @param facts the dossier, as it was answered.
   */
  constructor(asked: AskedIndex, place: number, facts: ShownFacts) {
    this.#facts = facts;
    for (const account of asked.accounts) {
      const rows = asked.rowsOf(account, place);
      if (rows.length < 2) {
        this.#rows.set(account, rows);
        continue;
      }
      // the row that the engine took stands first: it tells most of what the dossier has
      const agrees = ({ facts: told }: ToldRow): number =>
        Object.entries(told).filter(([name, value]) => {
          const taken = facts[name];
          return taken !== undefined && saysSame(taken, value);
        }).length;
      const counted = rows.map((row) => ({ row, count: agrees(row) }));
      this.#rows.set(
        account,
        counted.sort((a, b) => b.count - a.count).map(({ row }) => row),
      );
    }
  }

  #told(account: string, fact: string, value: ShownValue): ToldBy {
    const rows = this.#rows.get(account) ?? [];
    const telling = rows.filter(({ facts }) => facts[fact] !== undefined);
    const same = telling.find(({ facts }) => saysSame(facts[fact] as ShownValue, value));
    if (same !== undefined) return tellerIn(same, fact) ?? NOBODY;
    return lowestOf(telling.flatMap((row) => tellerIn(row, fact) ?? [])) ?? NOBODY;
  }

  /** The lowest telling among all rows of an account that speak of the vehicle; null where there is none. */
  #ofAccount(account: Account): ToldBy | null {
    const rows = this.#rows.get(account) ?? [];
    return lowestOf(rows.flatMap(({ told }) => told));
  }

  /**
   * What a fact rests on: itself where it was told; of one worked out from others these, of rows of an account the
   * account by its name.
   */
  restsOn(fact: string): readonly (readonly [name: string, told: ToldBy])[] {
    const known = findFact(fact);
    const from = known?.derived === true ? derivedFrom(fact) : null;
    if (from === null || from.others) return [[fact, this.of(fact)]];
    return [
      ...from.facts.flatMap((name) => (this.#facts[name] === undefined ? [] : this.restsOn(name))),
      ...from.accounts.flatMap((account) => {
        const told = this.#ofAccount(account);
        return told === null ? [] : [[account, told] as const];
      }),
    ];
  }

  /** Who filled in a cell, also one that could not be read: the lowest of all who did. */
  ofCell(field: string): ToldBy {
    const known = findFact(field);
    if (known === undefined || known.derived) return NOBODY;
    const rows = this.#rows.get(known.account) ?? [];
    return lowestOf(rows.flatMap((row) => tellerIn(row, field) ?? [])) ?? NOBODY;
  }

  /** Who told a fact; of one worked out from others the lowest of these. */
  of(fact: string): ToldBy {
    const before = this.#known.get(fact);
    if (before !== undefined) return before;
    const told = this.#find(fact);
    this.#known.set(fact, told);
    return told;
  }

  #find(fact: string): ToldBy {
    const known = findFact(fact);
    if (known === undefined) return NOBODY;
    if (!known.derived) {
      const value = this.#facts[fact];
      return value === undefined ? NOBODY : this.#told(known.account, fact, value);
    }
    if (known.account === 'pattern') return KNOWN_TO_OTHERS;
    if (known.account === 'paper') return READ;
    const from = derivedFrom(fact);
    if (from === null) return NOBODY;
    if (from.others) return KNOWN_TO_OTHERS;
    const told = [
      ...from.facts.flatMap((name) => (this.#facts[name] === undefined ? [] : this.of(name))),
      ...from.accounts.flatMap((account) => this.#ofAccount(account) ?? []),
    ];
    return lowestOf(told) ?? TERMS;
  }
}

const NO_ROWS: readonly ToldRow[] = [];

/** The rows of a question by account and vehicle, looked up once for all its vehicles. */
export class AskedIndex {
  readonly accounts: readonly Account[];
  readonly #asked: StoredQuestion;
  readonly #rows = new Map<string, ReadonlyMap<string, readonly ToldRow[]>>();

  constructor(asked: StoredQuestion) {
    this.#asked = asked;
    const { filing } = asked.question;
    this.accounts = Object.keys(filing) as Account[];
    for (const account of this.accounts) {
      const rows = (filing[account] ?? []).map((facts, at) => ({
        facts,
        told: asked.told[account]?.[at] ?? [],
      }));
      this.#rows.set(
        account,
        Map.groupBy(rows, ({ facts }) => String(facts[`${account}.vin`] ?? '')),
      );
    }
  }

  /** Rows of an account that speak of a vehicle: of its VIN, or of none. */
  rowsOf(account: Account, place: number): readonly ToldRow[] {
    const facts = this.#asked.question.filing.licence?.[place];
    if (account === 'licence') {
      const told = this.#asked.told.licence?.[place];
      return facts === undefined || told === undefined ? NO_ROWS : [{ facts, told }];
    }
    const vin = this.#asked.vehicles[place]?.vin ?? '';
    const byVin = this.#rows.get(account);
    if (account === 'letter') {
      // one row may list several vehicles
      return [...(byVin ?? [])].flatMap(([listed, rows]) =>
        listed === '' || (vin !== '' && listed.includes(vin)) ? rows : [],
      );
    }
    const own = vin === '' ? NO_ROWS : (byVin?.get(vin) ?? NO_ROWS);
    const ofNone = byVin?.get('') ?? NO_ROWS;
    return [...own, ...ofNone];
  }
}
