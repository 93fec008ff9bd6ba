import { EXPECTED } from '../../simulate/habits/expectations.ts';
import { GROUPS } from '../../simulate/outside/groups.ts';
import type { NationName } from '../made-nation.ts';

/** A scheme that a test may hold, told to everybody; which vehicles are in it is sealed. */
export interface TestScheme {
  readonly nation: NationName;
  readonly name: string;
  /**
   * True where a vehicle that nobody used is registered or papered so as to leave as used; false of other frauds
   * of the same trade, which are scored apart.
   */
  readonly zeroMileage: boolean;
  readonly about: string;
  /** Rules of ours any of which ought to be raised of it. */
  readonly rules: readonly string[];
}

type Told = readonly [zeroMileage: boolean, rules: string, about: string];

/** The simulator's schemes; `docs/detection.md` has the rules that are about each. */
const SIMULATED: Readonly<Record<string, Told>> = {
  'young-without-letter': [true, 'G01 R03', 'weeks old, leaves as used without the maker’s letter'],
  'aged-parking': [true, 'R01 R02', 'stands until the letter is no longer asked for'],
  'backdated-licence': [
    true,
    'G01 G09',
    'the licence states an earlier registration than the certificate',
  ],
  'fake-grandfathering': [
    true,
    'G09 R09',
    'a pending-export transfer before the rule is pretended',
  ],
  'letter-reuse': [true, 'R10', 'one letter serves several applications'],
  'outlets-elsewhere': [true, 'R11', 'the outlets of the letter lie in other countries'],
  'wrong-issuer': [true, 'G03', 'somebody else signs for the maker'],
  'certificate-reuse': [
    false,
    'R14',
    'one certificate, invoice, policy or engine number stands for several vehicles',
  ],
  'cloned-vin': [false, 'R13', 'the VIN of a vehicle at home on one that is exported'],
  'month-end-burst': [true, 'R05 R07', 'a stock registered in the last days of a month'],
  'nominee-owners': [true, 'R06', 'persons who do not know each other stand for one buyer'],
  'linked-first-buyer': [
    true,
    'R07',
    'the first buyer is the exporter’s own, more or less plainly',
  ],
  'insured-never-plated': [true, 'R08', 'insured, so booked as sold, and never plated'],
  'insured-before-sale': [true, 'R08', 'insured at the end of a year and plated months later'],
  'one-day-owner': [true, 'R04', 'registered, insured and sold on within days'],
  ring: [true, 'R26', 'linked firms pass a vehicle on to the exporter'],
  diversion: [false, 'R12', 'licensed for one country, found in another'],
  'round-trip': [false, 'R28', 'exited, and registered or insured at home again'],
  'value-games': [false, 'R21', 'declared far too high or far too low'],
  'refund-double-dip': [false, 'R22', 'a refund twice, of an ordinary invoice, or without an exit'],
  'subsidy-double-dip': [false, 'R22 R23', 'a subsidy drawn on a vehicle bought to be exported'],
  'sold-as-new': [true, 'R27', 'declared used, sold abroad as new'],
  'overdue-deregistration': [false, 'R24', 'never deregistered, long late, or without having left'],
  'modified-in-name': [false, 'R25', 'declared as modified by somebody who changed nothing'],
  'odometer-edit': [
    true,
    'R17 R18',
    'an odometer turned back, or raised so that a new car looks used',
  ],
  'quarter-end-branches': [
    true,
    'R05',
    'firms of one hand register a few each at the end of a quarter',
  ],
  'barred-successor': [false, 'R32', 'an exporter is barred, a new one of the same hand goes on'],
};

/** Schemes of the nation of `src/simulate/outside` in which nobody used the vehicle. */
const OUTSIDE_ZERO: ReadonlySet<string> = new Set([
  'burst',
  'branches',
  'plated-late',
  'one-day-owner',
  'parked-batch',
  'hidden-link-home',
  'nominees',
  'made-later',
]);

/** The schemes of the nation of `src/simulate/habits`: whether nobody used the vehicle, and what is done. */
const HABITS: Readonly<Record<string, readonly [zeroMileage: boolean, about: string]>> = {
  'demo-shield': [true, 'new cars registered as a dealer’s demonstrators'],
  'nominee-lessees': [true, 'a leasing company insures cars of persons whose names it borrowed'],
  'policy-cancelled': [true, 'the policy is given back when the plate is there'],
  'plates-unfetched': [true, 'registered on paper, and nobody came for the plates'],
  'twice-transferred': [true, 'passed through two persons before the exporter'],
  'machine-driven': [true, 'a machine turns the wheels before the inspection'],
  'split-filing': [true, 'sister exporters file a yard of cars in small applications'],
  'newborn-split': [true, 'new companies with a few cars each, managers and accounts that rotate'],
  'fleet-shell': [true, 'a shell lets cars on paper, all to one exporter'],
  'manager-ring': [true, 'seller, owner and exporter are one person’s'],
  'agent-account': [true, 'borrowed names, all reached through one agent'],
  'owner-hop': [true, 'registered to one, passed on within days, left standing'],
  'insured-lot': [true, 'a dealer insures a lot in December for the statistics'],
  'backdated-invoice': [true, 'bills of the quarter’s last days for cars made weeks later'],
  'grandfather-late': [
    true,
    'the book is perfect and too early: the policy tells when it was sold',
  ],
  'hop-redate': [true, 'registered again in another province under an earlier day'],
  'forged-letter-strong': [
    true,
    'a letter that its maker never wrote, under a number of another form',
  ],
  'forged-letter-weak': [true, 'a letter that its maker never wrote, under a number of his form'],
  'shared-outlet': [true, 'one address serves the cars of unrelated makers'],
  'closed-outlet': [true, 'the letter names an outlet that the maker tells closed'],
  'sister-letter': [true, 'the maker’s sales company writes the letter'],
  'photo-reuse': [false, 'one photograph of an odometer serves an application'],
  'inspection-mill': [false, 'one station writes back odometers of cars that were driven hard'],
  'scrapped-clone': [false, 'a scrapped car’s number and papers on another car'],
  'cert-borrowed': [false, 'the certificate of another car of the model'],
  'motor-reuse': [false, 'the engine number of one car on others'],
  'stolen-twin': [false, 'a car that left goes on at home under a twin’s wheels'],
  'bonded-swap': [false, 'licensed for one country, sent to another from the bonded area'],
  'transit-elsewhere': [false, 'declared for a country on the way, plated in another'],
  'barred-destination': [false, 'shipped where used cars may not come in'],
  'barred-phoenix': [false, 'the barred exporter’s people go on under a new name'],
  'parts-skd': [false, 'licensed as cars, declared as parts'],
  'parts-no-licence': [false, 'handed over for export, never applied for, gone as parts'],
  'value-clone': [false, 'one price for unlike cars'],
  'currency-flip': [false, 'the number stays, the currency changes'],
  'twin-subsidy': [false, 'paid for twice, as scrapped and as swapped'],
  'writeoff-refund': [false, 'a wreck, and the refund of the tax of a new car'],
  'cancelled-entry': [false, 'the refund of an entry that was cancelled'],
  carousel: [false, 'out, quietly back, and out again with a refund each time'],
};

/** All schemes of a test. */
export const TEST_SCHEMES: readonly TestScheme[] = [
  ...Object.entries(SIMULATED).map(
    ([name, [zeroMileage, rules, about]]): TestScheme => ({
      ...{ nation: 'simulated', name, zeroMileage, about, rules: rules.split(' ') },
    }),
  ),
  ...GROUPS.filter(({ honest }) => !honest).map(
    ({ label, about, rules }): TestScheme => ({
      ...{ nation: 'outside', name: label, zeroMileage: OUTSIDE_ZERO.has(label), about, rules },
    }),
  ),
  ...Object.entries(HABITS).map(
    ([name, [zeroMileage, about]]): TestScheme => ({
      ...{ nation: 'habits', name, zeroMileage, about, rules: EXPECTED[name] ?? [] },
    }),
  ),
];
