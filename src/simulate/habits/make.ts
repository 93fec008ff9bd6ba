import { dateOf, dayOf } from '../outside/nation.ts';
import { Car, type Left, type Wanted, type Way } from './car.ts';
import { LAST, type Land, type Maker, type Party } from './land.ts';

/** Kind of honest vehicles of people who are guilty elsewhere, or whose papers somebody borrowed: scored apart. */
export const BESIDE = 'beside';

/** Where this nation’s used cars may go. */
export const COUNTRIES = ['UZ', 'TJ', 'AZ', 'GE', 'AE', 'GH', 'MN', 'TM', 'SN', 'AO', 'CM'];

/** What is given of an export beside what everybody’s has. */
export type Given = Partial<Omit<Way, 'exporter' | 'application' | 'applied'>>;

/** An application: who applies, when, for where. */
export interface Filing {
  readonly exporter: Party;
  readonly application: string;
  readonly applied: number;
  readonly destination: string;
}

/** Makes one group of a kind. */
export type Group = (make: Make) => void;

/** Makes the groups of one kind: what a scheme or an honest custom draws from. */
export class Make {
  readonly land: Land;
  /** 1 bold, 0.3 careful: how much of a scheme shows. */
  readonly strength: number;
  readonly kind: string;
  readonly group: number;

  constructor(land: Land, strength: number, kind: string, group: number) {
    this.land = land;
    this.strength = strength;
    this.kind = kind;
    this.group = group;
  }

  /** Between what a bold and what a careful evader does. */
  between(bold: number, careful: number): number {
    const part = Math.min(1, Math.max(0, (this.strength - 0.3) / 0.7));
    return careful + (bold - careful) * part;
  }

  /** A number of vehicles about that of the bold or the careful, a third more or less. */
  size(bold: number, careful: number): number {
    const middle = this.between(bold, careful);
    return Math.max(2, Math.round(middle * (0.67 + 0.66 * this.land.random())));
  }

  /** Whether this one takes the precaution that the careful take. */
  careful(): boolean {
    return this.land.chance(this.between(0.1, 0.75));
  }

  car(wanted: Wanted, kind = this.kind): Car {
    return new Car(this.land, kind, this.group, wanted);
  }

  applied(from = '2026-01-19', until = '2026-10-23'): number {
    return officeDay(this.land.whole(dayOf(from), dayOf(until)));
  }

  filing(given: Partial<Filing> = {}): Filing {
    const { land } = this;
    const exporter = given.exporter ?? land.one(land.exporters);
    const applied = given.applied ?? this.applied();
    return {
      exporter,
      applied,
      application: `${exporter.province}CK${land.counted(`application ${exporter.province}`, 9)}`,
      destination: land.one(COUNTRIES),
      ...given,
    };
  }

  /** How many days after its registration a parked car is applied for: on the first day, or when nobody looks. */
  wait(): number {
    return 181 + this.land.whole(0, Math.round(this.between(35, 240)));
  }

  /** Kilometres a day of a car that nobody uses: off the lorry, to the yard, to the port. */
  idle(): number {
    return 0.15 + this.land.random() * this.between(1.6, 7.5);
  }

  /** A car of a person’s or company’s that nobody drove, not yet sold on. */
  parked(filing: Filing, wanted: Partial<Wanted> = {}): Car {
    return this.car({ registered: filing.applied - this.wait(), kmADay: this.idle(), ...wanted });
  }

  /** Exports a vehicle that was insured again each year, as the registry asks before a transfer. */
  export(car: Car, filing: Filing, given: Given = {}): Left {
    for (let on = car.registered + 365; on < filing.applied; on += 365) car.insure(on, car.owner);
    return car.export({ ...filing, ...given });
  }

  /** A vehicle of some years that an exporter may buy. */
  used(applied: number, wanted: Partial<Wanted> = {}): Car {
    return this.car({ registered: applied - this.land.whole(210, 1_300), ...wanted });
  }

  /** Does something so many times, drawn between two numbers. */
  some(low: number, high: number, each: (at: number) => void): void {
    const count = this.land.whole(low, high);
    for (let at = 0; at < count; at += 1) each(at);
  }

  /** Vehicles of one maker younger than the law lets go without a letter; each is told, none is exported. */
  young(count: number, filing: Filing, maker: Maker, wanted: Partial<Wanted> = {}): readonly Car[] {
    return Array.from({ length: count }, () =>
      this.car({
        registered: filing.applied - this.land.whole(18, 172),
        model: [maker, this.land.one(maker.models)],
        kmADay: this.idle(),
        ...wanted,
      }),
    );
  }

  /** A letter for young vehicles of one maker, told by the maker too unless it is none of his. */
  letter(maker: Maker, filing: Filing, vins: readonly string[], given: LetterGiven = {}): string {
    const { land } = this;
    const issuedOn = filing.applied - land.whole(3, 14);
    const number = given.number ?? letterNumber(land, maker, issuedOn);
    const outlets = given.outlets ?? usualOutlets(maker, filing.destination);
    const tellers =
      given.byMaker === false ? [filing.exporter.province] : [maker.id, filing.exporter.province];
    for (const teller of tellers) {
      for (const vin of vins) {
        land.tell('letter', teller, issuedOn, {
          ...{ number, issuer: given.issuer ?? maker.legalName, issuedOn: dateOf(issuedOn), vin },
          ...{ destination: filing.destination, outlets: outlets.length, seal: 'e-seal' },
          ...{ sealStandard: 'GB/T 38540-2020', revokedOn: given.revokedOn ?? null },
          application: filing.application,
        });
      }
    }
    for (const { provider, address, closedOn = null } of outlets) {
      land.tell('outlet', filing.exporter.province, issuedOn, {
        ...{ provider, country: filing.destination, address, position: null },
        ...{ services: 'repair,parts,warranty', attestedOn: dateOf(issuedOn - 21), closedOn },
        ...{ letter: number, maker: maker.legalName, servesGrey: 'yes' },
      });
    }
    return number;
  }
}

/** What of a letter is other than usual. */
export interface LetterGiven {
  readonly number?: string;
  readonly issuer?: string;
  readonly revokedOn?: string;
  readonly byMaker?: boolean;
  readonly outlets?: readonly Outlet[];
}

/** An outlet of a letter or a list. */
export interface Outlet {
  readonly provider: string;
  readonly address: string;
  readonly closedOn?: string;
}

/** Each maker numbers letters in its own way. */
const letterNumber = (land: Land, maker: Maker, issuedOn: number): string => {
  const year = dateOf(issuedOn).slice(0, 4);
  const next = land.counted(`letter ${maker.id}`, 5);
  const forms = [
    `${maker.brand}售后〔${year}〕${next}号`,
    `${maker.wmi}-SH-${next}`,
    `SHQR${year}${next}`,
  ];
  return forms[Number(maker.id.slice(3)) % forms.length] ?? '';
};

/** The two outlets that a maker has in a country; a few of them are those of another maker’s too. */
export const usualOutlets = (maker: Maker, country: string): readonly Outlet[] =>
  [1, 2].map((number) => ({
    provider: `${maker.wmi} Auto Care ${country}-${number}`,
    address: `${Number(maker.id.slice(3)) + number * 11} Workshop Street, District ${number}, ${country}`,
  }));

const CLOSED: readonly (readonly [string, string])[] = [
  ['2024-12-28', '2025-02-06'],
  ['2025-04-02', '2025-04-08'],
  ['2025-04-28', '2025-05-07'],
  ['2025-05-29', '2025-06-04'],
  ['2025-09-28', '2025-10-11'],
  ['2025-12-29', '2026-01-06'],
  ['2026-02-10', '2026-02-27'],
  ['2026-04-01', '2026-04-08'],
  ['2026-04-28', '2026-05-07'],
  ['2026-06-17', '2026-06-23'],
  ['2026-09-23', '2026-10-10'],
];

/** The next day from Monday to Wednesday away from the feasts; near the end of the feeds the one before. */
const officeDay = (from: number): number => {
  const step = from > LAST - 25 ? -1 : 1;
  for (let day = from; ; day += step) {
    const weekday = new Date(day * 86_400_000).getUTCDay();
    const feast = CLOSED.some(([first, last]) => day >= dayOf(first) && day <= dayOf(last));
    if (weekday >= 1 && weekday <= 3 && !feast) return day;
  }
};
