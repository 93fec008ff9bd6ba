import { type Dossier, emptyDossier, type FactValue } from '../../domain/assess/dossier.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { DutyState, MakerDuty } from '../../domain/duties/maker-duty.ts';
import { type FactName, factNamed } from '../../domain/facts/fact-table.ts';
import { RESULTS } from '../../domain/rules/evaluate/compile-rule.ts';
import { compileRule } from '../../domain/rules/evaluate/compile-rule-set.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import type { Result } from '../../domain/verdict/verdict.ts';

const CAPACITY = 'cn.318.maker-service-capacity';
const OUTLET_LIST = 'press.maker-publishes-outlets';

/** Vehicles exported, counted; an empty text is not told. */
export interface VehicleCount {
  /** Market. */
  readonly country: string;
  readonly maker: string;
  readonly year: number;
  readonly vehicles: number;
}

/** What the network account tells of a maker in a country, as the account writes them. */
export interface NetworkRow {
  readonly maker: string;
  readonly country: string;
  /** Of the yearly review; null when not told. */
  readonly year: number | null;
  readonly reported: number | null;
  /** ISO; null when not told. */
  readonly publishedOn: string | null;
  readonly url: string | null;
}

/** What a manufacturer's duties are read from; makers by their legal names. */
export interface DutyAccounts {
  /** Vehicles exported; markets as their countries. */
  readonly counts: readonly VehicleCount[];
  /** Outlets, those that refuse included; markets as their countries. */
  readonly outlets: readonly { readonly country: string; readonly maker: string }[];
  /** Whether the account of outlets is there and whole: only then is no outlet an answer. */
  readonly told: boolean;
  readonly networks: readonly NetworkRow[];
  readonly qualified: readonly { readonly maker: string; readonly years: readonly string[] }[];
  /** Market of a country: itself, or the union that it is a member of. */
  readonly marketOf: (country: string) => string;
}

const asked = (ruleSet: RuleSet, id: string): ((dossier: Dossier) => Result) => {
  const rule = ruleSet.rules.find((one) => one.id === id);
  if (rule === undefined) return () => 'notApplicable';
  const { result } = compileRule(rule);
  return (dossier) => RESULTS[result(dossier)];
};

const CAPACITY_STATES: Readonly<Record<Result, DutyState>> = {
  met: 'met',
  notMet: 'overdue',
  unknown: 'not-shown',
  notApplicable: 'not-asked',
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a member of a union reports as none says nothing of the union. */
const reportedBy = (
  { marketOf }: DutyAccounts,
  rows: readonly NetworkRow[],
  year: number,
): number | null => {
  const told = rows.flatMap(({ country, year: of, reported }) =>
    of !== year || reported === null || (reported === 0 && marketOf(country) !== country)
      ? []
      : [reported],
  );
  return told.length === 0 ? null : Math.max(...told);
};

/** The latest list up to a day, of those that anybody can read. */
const publishedBy = (rows: readonly NetworkRow[], on: string): NetworkRow | undefined =>
  rows
    .filter(({ publishedOn, url }) => publishedOn !== null && publishedOn <= on && url !== null)
    .sort((a, b) => compareText(b.publishedOn ?? '', a.publishedOn ?? ''))[0];

/**
 * The duties of every manufacturer in every market and year to which vehicles of it were exported: service capacity
 * (D06) and a public list of outlets (D07), as the law's rules answer them. Sorted by market, maker and year.
 *
 * @param today ISO; a year is looked at on its last day, or on this one where that is earlier.
 */
export const makerDuties = (
  ruleSet: RuleSet,
  accounts: DutyAccounts,
  today: string,
): readonly MakerDuty[] => {
  const { counts, outlets, told, networks, qualified, marketOf } = accounts;
  const capacity = asked(ruleSet, CAPACITY);
  const outletList = asked(ruleSet, OUTLET_LIST);
  const summed = new Map<string, VehicleCount>();
  for (const count of counts) {
    const { country, maker, year, vehicles } = count;
    if (country === '' || maker === '') continue;
    const key = JSON.stringify([country, maker, year]);
    summed.set(key, { ...count, vehicles: vehicles + (summed.get(key)?.vehicles ?? 0) });
  }
  const duties = [...summed.values()].map(({ country, maker, year, vehicles }): MakerDuty => {
    const last = `${year}-12-31`; // not-law: a figure of the product, told on its page
    const on = last < today ? last : today;
    const own = outlets.filter((outlet) => outlet.country === country && outlet.maker === maker);
    const there = networks.filter(
      (row) => row.maker === maker && marketOf(row.country) === country,
    );
    const years = qualified.filter((one) => one.maker === maker).flatMap((one) => one.years);
    const list = publishedBy(there, on);
    const found = {
      outlets: own.length > 0 || told ? own.length : null,
      reported: reportedBy(accounts, there, year),
      qualified: years.length === 0 ? null : years.includes(String(year)),
      publishedOn: list?.publishedOn ?? null,
    };
    const dossier = emptyDossier();
    const set = (name: FactName, value: FactValue): void => {
      dossier[factNamed(name).index] = value;
    };
    set('coverage.on', parseIsoDate(on));
    set('coverage.vehicles', vehicles);
    set('coverage.outlets', found.outlets);
    set('coverage.reported', found.reported);
    set('coverage.qualified', found.qualified);
    set(
      'coverage.publishedOn',
      found.publishedOn === null ? null : parseIsoDate(found.publishedOn),
    );
    const missing = outletList(dossier) === 'unknown';
    return {
      country,
      maker,
      year,
      vehicles,
      ...found,
      url: list?.url ?? null,
      capacity: CAPACITY_STATES[capacity(dossier)],
      outletList: missing ? 'not-shown' : list === undefined ? 'not-asked' : 'met',
    };
  });
  return duties.sort(
    (a, b) => compareText(a.country, b.country) || compareText(a.maker, b.maker) || a.year - b.year,
  );
};
