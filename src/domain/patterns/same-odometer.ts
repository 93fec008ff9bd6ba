import { firstTexts, groupedBy, most, percentOf, unique } from './lists.ts';
import { type NeighbourhoodRows, numberOf, type PaperRow, textOf } from './neighbourhood.ts';
import { type PaperPattern, type PatternFinding, valuesOfRule } from './paper-pattern.ts';

const values = valuesOfRule('integrity.same-odometer', ['leastKm', 'vehicles', 'withinKm']);

/** The numbers of the law that decide R37. */
type OdometerFigures = ReturnType<typeof values>;

/** A licence row of an application. */
interface Filed {
  readonly licenceRow: number;
  readonly vin: string;
  readonly row: PaperRow;
}

interface Read {
  readonly licenceRow: number;
  readonly vin: string;
  readonly km: number;
}

/** What the last inspection up to a day read, of several of that day the last told; null: none did. */
const inspectedKm = (told: NeighbourhoodRows, vin: string, until: number | null): number | null => {
  const inTime = told.of('inspection', vin).filter((row) => {
    const on = numberOf(row, 'inspection.on');
    return on !== null && until !== null && on <= until;
  });
  const last = most(inTime.map((row) => numberOf(row, 'inspection.on')));
  const row = inTime.findLast((one) => numberOf(one, 'inspection.on') === last);
  return row === undefined ? null : numberOf(row, 'inspection.odometerKm');
};

type KmOf = (told: NeighbourhoodRows, filed: Filed) => number | null;

/** Who reads an odometer: the application says what it shows, or an inspection does. */
const TELLERS: Readonly<Record<string, KmOf>> = {
  licence: (_, { row }) => numberOf(row, 'licence.odometerKm'),
  inspection: (told, { vin, row }) => inspectedKm(told, vin, numberOf(row, 'licence.appliedOn')),
};

/** Vehicles of which the readings lie within so many kilometres of one another, from one of them on. */
interface Crowd {
  readonly vehicles: number;
  readonly leastKm: number;
  readonly mostKm: number;
  readonly vins: readonly string[] | null;
}

/** Looks up the largest crowd that a reading is among; of several as large the lowest. */
const crowdsOf = (read: readonly Read[], withinKm: number): ((km: number) => Crowd | null) => {
  const byKm = groupedBy(read, ({ km }) => km);
  const crowds = new Map<number, Crowd>();
  const from = (leastKm: number): Crowd => {
    const told = crowds.get(leastKm);
    if (told !== undefined) return told;
    const crowd = Array.from({ length: withinKm + 1 }, (_, more) => byKm.get(leastKm + more) ?? []);
    const vins = unique(crowd.flat().map(({ vin }) => vin));
    const mostKm = leastKm + crowd.findLastIndex((rows) => rows.length > 0);
    const made = { vehicles: vins.length, leastKm, mostKm, vins: firstTexts(vins) };
    crowds.set(leastKm, made);
    return made;
  };
  return (km) => {
    let largest: Crowd | null = null;
    for (let leastKm = km - withinKm; leastKm <= km; leastKm += 1) {
      if (!byKm.has(leastKm)) continue;
      const crowd = from(leastKm);
      if (crowd.vehicles > (largest?.vehicles ?? 0)) largest = crowd;
    }
    return largest;
  };
};

/**
 * R37: vehicles of one application whose odometers read almost the same, by the word of the application or by what
 * inspections read; whichever shows more. Their part is that of all its vehicles of which this teller tells a reading.
 */
export const sameOdometer: PaperPattern<OdometerFigures> = {
  name: 'sameOdometer',
  figures: values,
  find: (told, { leastKm, vehicles, withinKm }) => {
    const filed = told.rows('licence').flatMap((row, licenceRow): Filed[] => {
      const vin = textOf(row, 'licence.vin');
      return vin === null ? [] : [{ licenceRow, vin, row }];
    });
    const applications = groupedBy(filed, ({ row }) => textOf(row, 'licence.application'));
    return [...applications].flatMap(([application, rows]) => {
      const found = new Map<number, PatternFinding>();
      for (const [by, kmOf] of Object.entries(TELLERS)) {
        const read = rows.flatMap((one): Read[] => {
          const km = kmOf(told, one);
          return km === null ? [] : [{ licenceRow: one.licenceRow, vin: one.vin, km }];
        });
        const of = unique(read.map(({ vin }) => vin)).length;
        const driven = read.filter(({ km }) => km >= leastKm);
        const crowdOf = crowdsOf(driven, withinKm);
        for (const { licenceRow, vin, km } of driven) {
          const crowd = crowdOf(km);
          const before = found.get(licenceRow)?.facts['pattern.sameOdometer'] ?? 0;
          if (crowd === null || crowd.vehicles < vehicles || crowd.vehicles <= Number(before))
            continue;
          const facts = {
            'pattern.sameOdometer': crowd.vehicles,
            'pattern.sameOdometerPercent': percentOf(crowd.vehicles, of),
          };
          const evidence = { application, by, of, ...crowd };
          found.set(licenceRow, { vin, licenceRow, facts, evidence });
        }
      }
      return [...found.values()];
    });
  },
};
