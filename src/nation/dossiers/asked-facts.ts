import { FACTS, type Fact, type FactName, factNamed } from '../../domain/facts/fact-table.ts';

/** Facts of a dossier row in the order of its columns: the vocabulary without patterns, which join later. */
export const DOSSIER_FACTS: readonly Fact[] = FACTS.filter(({ account }) => account !== 'pattern');

/** What the facts on the invoice that a refund relies on are worked out from, all at once. */
const RELIED_ON: readonly FactName[] = [
  'refund.invoice',
  'refund.claimant',
  'invoice.number',
  'invoice.kind',
  'invoice.buyer',
];

/** Stated facts that a derived one is worked out from, where another account than the licence states them. */
const WORKED_OUT_FROM: Partial<Record<FactName, readonly FactName[]>> = {
  'vehicle.steering': ['certificate.registeredOn'],
  'vehicle.plateProvince': ['certificate.plate'],
  'vehicle.plateKind': ['certificate.plate'],
  'vehicle.maker': ['factory.maker'],
  'vehicle.wmiOwner': ['factory.maker'],
  'brands.sameAsCertificate': ['certificate.brand'],
  'application.letterFromMaker': ['factory.maker'],
  'relied.invoiceKind': RELIED_ON,
  'relied.claimantBought': RELIED_ON,
  'bought.on': ['invoice.buyer', 'invoice.issuedOn', 'invoice.price'],
  'bought.price': ['invoice.buyer', 'invoice.issuedOn', 'invoice.price'],
  'uses.otherExitOn': ['declaration.exitedOn'],
  'application.open': ['declaration.exitedOn'],
  'readings.drop': [
    'inspection.on',
    'inspection.odometerKm',
    'arrival.registeredOn',
    'arrival.odometerKm',
    'certificate.registeredOn',
    'certificate.lastTransferOn',
  ],
};

/** What the spread of readings wants beside the readings themselves: from when the vehicle was in use. */
const IN_USE_FROM: readonly FactName[] = ['certificate.registeredOn', 'factory.manufacturedOn'];

const READINGS: readonly FactName[] = [
  'readings.drop',
  'readings.dropByInstrument',
  'readings.usedKmADay',
  'readings.idleOn',
  'readings.idleKm',
  'readings.dailyKm',
  'readings.spread',
  'readings.spreadByWay',
];

/** Those of a vehicle in no application; the others hang on one. */
const READINGS_ALONE: readonly FactName[] = ['readings.drop', 'readings.dailyKm'];

/** What the caller asks for, by fact; and the stated columns that takes. */
export class AskedFacts {
  readonly #facts: ReadonlySet<FactName>;
  readonly #needed: ReadonlySet<FactName>;

  readonly #applied: boolean;

  /**
   * @param columns columns asked for; none given = all.
   * @param applied false for vehicles in no application.
   */
  constructor(columns?: ReadonlySet<string>, applied = true) {
    this.#applied = applied;
    const asked = DOSSIER_FACTS.filter(({ column }) => columns?.has(column) ?? true);
    this.#facts = new Set(asked.map(({ name }) => name));
    this.#needed = new Set([
      ...this.#facts,
      ...asked.flatMap(({ name }) => WORKED_OUT_FROM[name] ?? []),
      ...(this.readings ? (WORKED_OUT_FROM['readings.drop'] ?? []) : []),
      ...(this.spreads ? IN_USE_FROM : []),
    ]);
  }

  has(name: FactName): boolean {
    return this.#facts.has(name);
  }

  /** Whether anything is asked that readings tell of such a vehicle. */
  get readings(): boolean {
    return (this.#applied ? READINGS : READINGS_ALONE).some((name) => this.#facts.has(name));
  }

  /** Whether it is asked how far readings around the application lie apart. */
  get spreads(): boolean {
    return this.has('readings.spread') || this.has('readings.spreadByWay');
  }

  /** Columns of an account that the dossier takes, its VIN left out: that is the vehicle's. */
  columnsOf(account: string): readonly string[] {
    return DOSSIER_FACTS.filter(
      (fact) =>
        fact.account === account &&
        !fact.derived &&
        this.#needed.has(fact.name) &&
        fact !== factNamed(`${account}.vin` as FactName),
    ).map(({ column }) => column);
  }

  /** True when the dossier takes a column of the account, its VIN included. */
  takes(account: string): boolean {
    return DOSSIER_FACTS.some(
      (fact) => fact.account === account && !fact.derived && this.#needed.has(fact.name),
    );
  }
}
