import fc from 'fast-check';
import type { SalesAtom } from '../../src/products/sales/sales-cells.ts';
import type { UndecidedReason } from '../../src/report/sales/sales-model.ts';

/** Vehicles of one history: how many there are, and what is learnt of them when. */
export interface Histories {
  readonly maker: string;
  readonly province: string;
  readonly month: string;
  readonly registered: boolean;
  /** First month at whose end the exit, or of others the plate, is known; null never. */
  readonly learnt: string | null;
  /** Band of days of the exit. */
  readonly age: number;
  readonly vehicles: number;
}

/** The months at whose ends an edition is published. */
export const EDITIONS = ['2026-03', '2026-04', '2026-05'] as const;

/** The reason of a registered vehicle, and the one of another, that nothing decides. */
export const OF_REGISTERED: readonly UndecidedReason[] = ['exit-unknown'];

/** Nations of up to two makers, two provinces and two months, most counts small; no history twice. */
export const nations: fc.Arbitrary<readonly Histories[]> = fc.uniqueArray(
  fc.record({
    maker: fc.constantFrom('甲', 'B'),
    province: fc.constantFrom('31', '44'),
    month: fc.constantFrom('2026-01', '2026-02'),
    registered: fc.boolean(),
    learnt: fc.option(fc.constantFrom(...EDITIONS), { freq: 2 }),
    age: fc.constantFrom(30, 90),
    vehicles: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
      fc.integer({ min: 5, max: 40 }),
    ),
  }),
  { minLength: 4, maxLength: 40, selector: historyName },
);

/** Text that tells histories apart. */
function historyName({ maker, province, month, registered, learnt, age }: Histories): string {
  return [
    maker,
    province,
    month,
    registered,
    learnt,
    registered && learnt !== null ? age : '',
  ].join();
}

/** The atoms as they are known at the end of an edition's month. */
export const atomsOf = (nation: readonly Histories[], edition: string): readonly SalesAtom[] => {
  const atoms = new Map<string, SalesAtom>();
  for (const history of nation) {
    const atom = atomOf(history, edition);
    const key = JSON.stringify(atom);
    const before = atoms.get(key)?.count ?? 0;
    atoms.set(key, { ...atom, count: before + history.vehicles });
  }
  return [...atoms.values()];
};

/** The atom that a history is part of at the end of an edition's month; its count is 0. */
export const atomOf = (history: Histories, edition: string): SalesAtom => {
  const { maker, province, month, registered, learnt, age } = history;
  const known = learnt !== null && learnt <= edition;
  const place = { maker, province, month, reason: '', count: 0 } as const;
  if (!registered) {
    return { ...place, measure: 'neverPlated', age: -1, since: month, until: known ? learnt : '' };
  }
  return known
    ? { ...place, measure: 'exported', age, since: learnt, until: '' }
    : { ...place, measure: 'stayed', age: -1, since: '', until: '' };
};

/** Counts of all atoms that pass, together. */
export const sumOf = (atoms: readonly SalesAtom[], keep: (atom: SalesAtom) => boolean): number =>
  atoms.reduce((sum, atom) => (keep(atom) ? sum + atom.count : sum), 0);

/** A protection of its own for every number, 32 bytes. */
export const protectionOf = (seed: number, base: number): { base: number; secret: Uint8Array } => ({
  base,
  secret: Uint8Array.from({ length: 32 }, (_, byte) => (seed >> ((byte % 4) * 8)) ^ (byte * 37)),
});
