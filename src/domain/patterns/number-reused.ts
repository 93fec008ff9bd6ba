import { vinStandingOf } from '../vin/check-digit.ts';
import { groupedBy, inOrder, SHOWN, unique } from './lists.ts';
import { isNear } from './near-texts.ts';
import type { NeighbourhoodRows, VehicleAccount } from './neighbourhood.ts';
import { BEARINGS, type Paper, type PaperKind, papersOf } from './numbered-papers.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';
import { isPlaceholder, isVehicle } from './stands-for-none.ts';
import { meantNumbers, type SeriesCount, seriesOf, type WideFigures } from './wide-numbers.ts';

/** The numbers of the law that decide R14. */
export interface NumberFigures extends WideFigures {
  /** A number on more vehicles stands for none. */
  readonly placeholderVins: number;
  readonly shortestNumber: number;
  readonly keystrokes: number;
  /** Of fewer numbers no custom can be told. */
  readonly leastNumbers: number;
  /** Where more long numbers repeat in disguise, in a thousand, they do so by custom. */
  readonly widePerMille: number;
}

/** Accounts that would tell of a vehicle that exists; a complaint shows none: anybody may write any VIN. */
export const TELLING: readonly VehicleAccount[] = [
  'licence',
  'certificate',
  'factory',
  'letter',
  'insurance',
  'reading',
  'invoice',
  'inspection',
  'declaration',
  'refund',
  'subsidy',
  'arrival',
];

/** A paper by the number under which it is held against others, and within what. */
interface Held extends Paper {
  readonly number: string;
  readonly scope: string;
}

/** A number on several vehicles, those mistyped left out. */
interface Reused {
  readonly number: string;
  readonly scope: string;
  readonly vins: readonly string[];
}

/** How numbers are held against each other: as they stand, or long ones however disguised. */
type Holding = 'exact' | 'wide';

/** What is asked of one VIN once: in how many accounts it stands, and whether its check digit is right. */
class Vehicles {
  readonly #told: NeighbourhoodRows;
  readonly #seen = new Map<string, { readonly accounts: number; readonly isValid: boolean }>();

  constructor(told: NeighbourhoodRows) {
    this.#told = told;
  }

  of(vin: string): { readonly accounts: number; readonly isValid: boolean } {
    const seen = this.#seen.get(vin);
    if (seen !== undefined) return seen;
    const accounts = TELLING.filter((account) => this.#told.of(account, vin).length > 0).length;
    const made = { accounts, isValid: vinStandingOf(vin) === 'valid' };
    this.#seen.set(vin, made);
    return made;
  }
}

const isMistyped = (vehicles: Vehicles, a: string, b: string, keystrokes: number): boolean => {
  const [one, other] = [vehicles.of(a), vehicles.of(b)];
  const isAlone = one.accounts === 1 && other.accounts > 1;
  const isWrong =
    other.isValid && !one.isValid && (one.accounts === 1 || one.accounts < other.accounts);
  return (isAlone || isWrong) && isNear(a, b, keystrokes);
};

/** The numbers that stand on several vehicles. */
const reusedAmong = (
  held: readonly Held[],
  vehicles: Vehicles,
  holding: Holding,
  { placeholderVins, shortestNumber, keystrokes }: NumberFigures,
): readonly Reused[] => {
  const keyIn = (scope: string, text: string): string => `${scope.length} ${scope}${text}`;
  const keyOf = ({ number, scope }: Held): string => keyIn(scope, number);
  const groups = groupedBy(held, keyOf);
  const vinsOf = (group: readonly Held[]): readonly string[] =>
    unique(group.map(({ vin }) => vin)).filter(isVehicle);
  const shared = new Map(
    [...groups].flatMap(([key, group]) => {
      if (group.length < 2) return [];
      const vins = vinsOf(group);
      const isShared = vins.length > 1 && vins.length <= placeholderVins;
      return isShared && !isPlaceholder(group[0]?.number ?? '', shortestNumber)
        ? [[key, vins] as const]
        : [];
    }),
  );
  if (shared.size === 0) return [];
  const sharing = new Set([...shared.values()].flat());
  // numbers that a vehicle has for itself, within the same
  const own = groupedBy(
    held.filter((paper) => sharing.has(paper.vin) && !shared.has(keyOf(paper))),
    ({ vin, scope }) => keyIn(scope, vin),
  );
  return [...shared].flatMap(([key, vins]) => {
    const group = groups.get(key) ?? [];
    const [first] = group;
    if (first === undefined) return [];
    const { number, scope } = first;
    const forms = group
      .filter(({ vin }) => isVehicle(vin))
      .map(({ plain, within }) => keyIn(within, plain));
    if (holding === 'wide' && unique(forms).length < 2) return [];
    const papers = groupedBy(group, ({ vin }) => vin);
    // one paper told twice, and not two papers
    const hasOwn = (vin: string): boolean =>
      (own.get(keyIn(scope, vin)) ?? []).some(
        (one) =>
          isNear(one.number, number, keystrokes) &&
          (papers.get(vin) ?? []).some(
            (paper) => one.on === null || paper.on === null || one.on === paper.on,
          ),
      );
    const right = vins.filter(
      (a) => !vins.some((b) => b !== a && isMistyped(vehicles, a, b, keystrokes)) && !hasOwn(a),
    );
    return right.length < 2 ? [] : [{ number, scope, vins: right.toSorted() }];
  });
};

const heldBy = (
  papers: readonly Paper[],
  holding: Holding,
  figures: NumberFigures,
  series: SeriesCount | null,
): readonly Held[] => {
  if (holding === 'exact')
    return papers.map((paper) => ({ ...paper, number: paper.plain, scope: paper.within }));
  const meant = meantNumbers(papers, figures, series);
  return papers.flatMap((paper) => {
    const number = meant.get(paper.plain);
    return number === undefined ? [] : [{ ...paper, number, scope: '' }];
  });
};

const HOLDINGS: readonly Holding[] = ['exact', 'wide'];

/** What a nation's numbers do by custom. */
export interface NumberCustoms {
  /** Null when it is not known. */
  readonly seriesOf: (kind: PaperKind) => SeriesCount | null;
  /** Numbers that repeat, in a thousand; 0 of so few that no custom can be told, null when it is not known. */
  readonly usualPerMille: (kind: PaperKind, holding: Holding) => number | null;
}

/** Counts what a nation's numbers do by custom. */
export const numberCustoms = (told: NeighbourhoodRows, figures: NumberFigures): NumberCustoms => {
  const vehicles = new Vehicles(told);
  const usual = new Map<string, number>();
  const series = new Map<PaperKind, SeriesCount>();
  for (const bearing of BEARINGS) {
    const papers = papersOf(told, bearing);
    const count = seriesOf(papers, figures);
    series.set(bearing.kind, count);
    for (const holding of HOLDINGS) {
      const held = heldBy(papers, holding, figures, count);
      const reused = reusedAmong(held, vehicles, holding, figures);
      const vins = reused.reduce((sum, one) => sum + one.vins.length, 0);
      const perMille =
        held.length < figures.leastNumbers ? 0 : Math.floor((vins * 1000) / held.length); // not-law: per mille
      usual.set(`${holding} ${bearing.kind}`, perMille);
    }
  }
  return {
    seriesOf: (kind) => series.get(kind) ?? (() => 0),
    usualPerMille: (kind, holding) => usual.get(`${holding} ${kind}`) ?? 0,
  };
};

interface Finding extends Reused {
  readonly vin: string;
  readonly kind: PaperKind;
  readonly place: number;
  readonly usual: number | null;
}

/**
 * R14: one certificate, invoice, policy or engine number on several vehicles: as it stands, of one maker or kind of
 * invoice; and a long one however it is disguised (`meantNumbers`). Left out: placeholders, numbers on more vehicles
 * than anybody would put one paper under, texts that are no VIN, VINs that are another VIN mistyped, and numbers
 * mistyped. A VIN mistyped is a keystroke or two from the other, and either stands in one account alone while the
 * other stands in several, or fails the check digit that the other passes and stands in fewer accounts or in one. A
 * number mistyped is a keystroke or two from one that the vehicle has beside it on a paper of the same day and no other
 * vehicle has. Where the numbers of an account repeat by custom, the share says so; where long ones do that are not
 * one as they stand, they are left out. Customs come from the last run; without one they are unknown.
 */
export const numberReused: PaperPattern<NumberFigures> = {
  name: 'numberReused',
  figures: valuesOfRule('integrity.certificate-of-another-vehicle', [
    'counterDigits',
    'keystrokes',
    'leastNumbers',
    'longCharacters',
    'placeholderVins',
    'seriesCharacters',
    'shortestNumber',
    'suffixes',
    'widePerMille',
  ]),
  find: (told, figures, population) => {
    const vehicles = new Vehicles(told);
    const customs = population?.numbers ?? null;
    const found = BEARINGS.flatMap((bearing, place): readonly Finding[] => {
      const { kind } = bearing;
      const papers = papersOf(told, bearing);
      return HOLDINGS.flatMap((holding, at): readonly Finding[] => {
        const usual = customs?.usualPerMille(kind, holding) ?? null;
        if (holding === 'wide' && usual !== null && usual > figures.widePerMille) return [];
        const held = heldBy(papers, holding, figures, customs?.seriesOf(kind) ?? null);
        return reusedAmong(held, vehicles, holding, figures).flatMap((reused) =>
          reused.vins.map((vin) => ({
            ...reused,
            vin,
            kind,
            place: at * BEARINGS.length + place,
            usual,
          })),
        );
      });
    });
    const keysOf = ({ place, number, scope }: Finding) => [place, number, scope];
    return [...groupedBy(found, ({ vin }) => vin)].flatMap(([vin, own]) => {
      const told = own.toSorted((a, b) => inOrder(keysOf(a), keysOf(b)));
      const [first] = told.toSorted((a, b) => inOrder([a.usual], [b.usual]));
      if (first === undefined) return [];
      return [
        {
          vin,
          licenceRow: null,
          facts: {
            'pattern.numberReused': first.kind,
            'pattern.numberVins': first.vins.length,
            'pattern.numberUsualPerMille': first.usual,
          },
          evidence: {
            reused: told.slice(0, SHOWN).map(({ kind, number, vins }) => ({
              paper: kind,
              number,
              vins: vins.filter((other) => other !== vin).slice(0, SHOWN),
              count: vins.length,
            })),
          },
        },
      ];
    });
  },
};
