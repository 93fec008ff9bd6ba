import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { ALL, share } from '../tier.ts';
import { inCorners } from './corners.ts';
import { CrossedFigures } from './crossed-figures.ts';
import type { Replaced } from './dated-law.ts';
import { equalInMemory } from './equal-in-memory.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';

/** A small nation about a few figures of the law, and laws by which something hangs on each of them. */
interface Edge {
  readonly about: string;
  readonly pattern: string;
  readonly nation: fc.Arbitrary<Feeds>;
  readonly law: fc.Arbitrary<Replaced>;
  readonly crossed: readonly string[];
  /** Nations, under a law each; 60 unless told. */
  readonly runs?: number;
  /** Names of what rows are known by, where nothing is counted over all of a nation: three are asked at once. */
  readonly keys?: readonly string[];
}

const R02 = 'integrity.filed-on-day-181';
const R10 = 'integrity.letter-reused';
const R12 = 'integrity.diverted';
const R13 = 'integrity.vin-reused';
const R14 = 'integrity.certificate-of-another-vehicle';
const R22 = 'integrity.refund-without-right';
const LETTER_DAYS = 'cn.648.letter-required.days';
const ASKED_FROM = 'cn.648.pending-before-2026.implementedOn';

const PLATE_DAYS = 'cn.reg-28.temporary-plate.days';

const RENEWAL = 'integrity.round-trip.renewalDays';

const FIRST = 20_400;
const A = 'LZZAAAAA4TA000001';
const B = 'LZZAAAAA6TA000002';
const C = 'LVVBBBBB0TB777777';

type Cells = Readonly<Record<string, fc.Arbitrary<FeedRow[string]>>>;

const oneOf = (...values: readonly (string | number | null)[]) => fc.constantFrom(...values);
const upTo = (min: number, max: number) => fc.integer({ min, max });
const onDay = (...days: readonly number[]) =>
  fc.constantFrom(...days).map((at) => isoDate(FIRST + at));
const rows = (cells: Cells, minLength: number, maxLength: number) =>
  fc.array(fc.record(cells), { minLength, maxLength, size: 'max' });

const certificates = rows(
  {
    vin: oneOf(A, B, C, C),
    number: oneOf('44001111', '4400 1112', '4400 1112', '65007777', null),
    registeredOn: oneOf('2026-03-02', '2026-03-02', '2026-05-01', null),
    deregisteredOn: oneOf('2026-06-10', null, null),
    lastTransferOn: oneOf('2026-06-09', '2026-06-10', null, null),
    transfers: oneOf(0, null),
    province: oneOf('44', '65', null),
    owner: oneOf('P1', 'P2', '示例甲公司'),
    status: oneOf('A', 'A', 'A,B', 'L', null),
  },
  6,
  24,
);

const soldOf = (vin: string) =>
  rows({ vin: fc.constant(vin), number: fc.constant('65007777'), transfers: oneOf(0, 1) }, 2, 4);

/** Two vehicles of one number each, by which an account shows that it tells its history; one told by two by turns. */
const historied = fc
  .tuple(
    soldOf(A),
    soldOf(B),
    rows(
      {
        vin: fc.constant(C),
        number: oneOf('44001111', '65007777'),
        registeredOn: fc.constant('2026-03-02'),
      },
      3,
      6,
    ),
  )
  .map(([one, other, byTurns]) => [
    ...one,
    ...other,
    ...byTurns.map((row) => ({ ...row, owner: row['number'] === '44001111' ? 'P1' : 'P2' })),
  ]);

const exits = fc.record({
  // one entry a vehicle, and a further one of some
  declaration: fc
    .tuple(
      fc.tuple(
        ...[A, B, C, 'LZZAAAAA6TA000007', 'LVVCCCCC5TC123456'].map((vin) =>
          fc.record({
            vin: fc.constant(vin),
            number: upTo(1, 900).map((at) => `E${at}00`),
            declaredOn: onDay(0, 5, 40, 70, 71),
            exitedOn: fc.oneof(fc.constant(null), onDay(120, 160, 160, 161)),
            exitCustoms: oneOf('5301', '5301', '7903', null),
          }),
        ),
      ),
      rows({ vin: oneOf(A, B, null), declaredOn: onDay(0, 71), exitedOn: onDay(120, 160) }, 0, 1),
    )
    .map(([each, further]) => [...each, ...further]),
  refund: rows({ vin: oneOf(A, B, C), claimedOn: onDay(0, 5, 30, 31, 70, 71) }, 3, 8),
  arrival: rows({ vin: oneOf(A, B, C), country: oneOf('KG', 'CN', null) }, 0, 1),
  certificate: rows({ vin: oneOf(A, B, C), deregisteredOn: oneOf('2026-05-05', null, null) }, 0, 1),
});

/** An entry of 18 digits, its items as claims name them, and numbers that are none's. */
const ENTRY = '941120260000000011';

const entries = fc.record({
  declaration: rows(
    {
      vin: oneOf(A, B, C),
      number: oneOf(ENTRY, ENTRY, '941120260000000048'),
      declaredOn: onDay(3),
    },
    1,
    4,
  ),
  refund: rows(
    {
      vin: oneOf(A, B, C),
      declaration: oneOf(
        ...[ENTRY, `${ENTRY}1`, `${ENTRY}01`, `${ENTRY}001`, `${ENTRY}0001`, '9411202600000000'],
        '94112026000000004801',
        '941120260000770048001',
      ),
      claimedOn: onDay(2, 3, 4),
    },
    1,
    4,
  ),
});

/** Policies a day before, on and a day after the renewal, of the exit and of an anniversary. */
const POLICIES = [-400, -366, -365, -20, 0, 1, 9, 10, 11, 29, 30, 31, 334, 335, 336, 354, 355, 356];

const insured = fc.record({
  declaration: fc.constant(
    [A, B, C].map((vin, at) => ({ vin, number: `N${at}`, exitedOn: isoDate(FIRST) })),
  ),
  refund: fc.constant([A, B, C].map((vin, at) => ({ vin, number: `R${at}` }))),
  licence: rows({ vin: oneOf(A, B, C), applicant: oneOf('X1', null) }, 0, 3),
  insurance: rows(
    {
      vin: oneOf(A, B, C),
      startsOn: onDay(...POLICIES),
      holder: oneOf('H1', 'H2', 'X1', '示例甲公司', null),
    },
    0,
    10,
  ),
});

const letters = fc.record({
  letter: rows(
    {
      vin: oneOf(A, B, 'LVVCCCCC5TC123459'),
      number: oneOf(
        ...['SH00000010', 'SHOO000010', 'SH0000001O', 'SH00000010-1', 'SH000000101'],
        'SH00000010-2',
      ),
      application: oneOf('S1', 'S2', null),
      issuer: oneOf('Aurora Co.', 'aurora co', 'aurora co', 'aurora co', 'Borealis', null),
      issuedOn: oneOf('2026-02-02', '2026-02-02', '2026-02-02', '2026-02-20', null),
    },
    0,
    8,
  ),
  licence: rows(
    {
      vin: oneOf(A, B, 'LVVCCCCC5TC123459'),
      application: oneOf('S1', 'S2', 'S3'),
      number: oneOf('L1', null),
    },
    0,
    4,
  ),
});

/** Numbers near each other in every way that counts and does not. */
const NUMBERS = [
  '440010123450',
  '44OOI0123450',
  '4400101234501',
  '440010123450-1',
  '44001012345',
  'TZ1000000I',
  'TZ10000001',
  'TZIOOOOOO1',
  'TZ1000000I1',
  'TZ1000000I2',
  'TZ1000000I3',
  'TZ1000000-10',
  'TZ1000000-101',
  'TZ10000001010',
  'TX100000100',
  'TZX0000010',
  '0000000000O',
];

const numbered = fc.record({
  insurance: rows(
    {
      vin: oneOf(A, B, C, 'LVVCCCCC5TC123456', 'LVVDDDDD2TC999999'),
      policy: oneOf(...NUMBERS, null),
      startsOn: oneOf('2026-03-02', '2026-05-01', null),
    },
    2,
    16,
  ),
  factory: rows(
    {
      vin: oneOf(A, C, 'LVVCCCCC5TC123456'),
      maker: oneOf('Aurora', 'Borealis', null),
      engineNumber: oneOf(...NUMBERS, null),
    },
    0,
    6,
  ),
});

const parked = fc.record({
  licence: rows(
    {
      vin: oneOf(A, B, C, 'LVVCCCCC5TC123456'),
      application: oneOf('S1', 'S2', null),
      applicant: oneOf('X1', 'X2', null),
      registeredOn: onDay(0),
      appliedOn: onDay(177, 178, 179, 180, 181, 182, 183, 184, 185),
    },
    2,
    9,
  ),
  inspection: rows(
    {
      vin: oneOf(A, B, C),
      on: onDay(-1, 0, 1, 178, 181),
      odometerKm: oneOf(3560, 3579, 3580, 3600, 3619, 3620, 3640, 3800, null),
    },
    0,
    4,
  ),
});

const traded = fc.record({
  licence: rows(
    {
      vin: oneOf(A, B, C, 'LVVCCCCC5TC123456', 'LVVDDDDD2TC999999'),
      application: oneOf('S1', 'S2'),
      applicant: oneOf('X1', 'X2', 'X3'),
      destination: oneOf('KG', 'RU', 'KZ', 'HK'),
      appliedOn: onDay(0),
    },
    3,
    9,
  ),
  declaration: rows(
    {
      vin: oneOf(A, B, C, 'LVVCCCCC5TC123456', 'LVVDDDDD2TC999999'),
      number: oneOf('D1', 'D2', null),
      tradingCountry: oneOf('HK', 'HK', 'KG', null),
      declaredOn: onDay(-1, 0, 1),
      exitedOn: onDay(0, 0, 1),
    },
    3,
    9,
  ),
  // eleven and twelve months after the first day, a day before and a day after
  arrival: rows(
    {
      vin: oneOf(A, B),
      country: oneOf('KG', 'RU'),
      registeredOn: onDay(0, 0, 333, 334, 335, 364, 365, 366),
    },
    2,
    8,
  ),
});

const struckOff = fc.record({
  certificate: rows(
    {
      vin: oneOf(A, B, C),
      number: oneOf('44001111', null),
      province: oneOf('44', '65'),
      deregisteredOn: fc.option(onDay(0, 1, 2)),
      pendingExportOn: fc.option(onDay(0, 1, 2)),
    },
    4,
    12,
  ),
});

const cameBack = fc.record({
  licence: rows(
    {
      vin: oneOf(A, B, C),
      application: oneOf('S1', 'S2', 'S3'),
      number: oneOf('L1', 'L2', null),
      applicant: oneOf('X1', 'X1', 'X1', 'X2', null),
      appliedOn: onDay(-9, 0, 4, 90),
    },
    4,
    8,
  ),
  declaration: rows(
    {
      vin: oneOf(A, B, C),
      number: oneOf('D0000001', 'd 0000001', 'D0000002', null),
      exitedOn: fc.option(onDay(0, 0, 3, 4, 5)),
      returnedOn: fc.option(onDay(0, 2, 4, 5, 70), { freq: 2 }),
      licence: oneOf('L1', 'l-1', 'L2', null),
      exporter: oneOf('X1', 'X1', 'X2', null),
    },
    3,
    9,
  ),
  certificate: rows(
    {
      vin: oneOf(A, B, C),
      tempPlateUntil: onDay(58, 59, 60, 61, 62, 63, 64),
      pendingExportOn: onDay(-9, 0, 4, 90),
    },
    3,
    6,
  ),
  refund: rows(
    {
      vin: oneOf(A, B, C),
      number: oneOf('R1', 'R2'),
      claimedOn: onDay(-1, 0, 4, 9),
      declaration: oneOf('D0000001', 'D0000002', null, null),
      amount: oneOf(100, -100, null),
    },
    0,
    2,
  ),
  arrival: rows(
    { vin: oneOf(A, B, C), country: oneOf('KG', 'CN'), registeredOn: onDay(3, 9) },
    0,
    2,
  ),
});

const young = fc.record({
  licence: rows(
    {
      vin: oneOf(A, B, C),
      application: oneOf('S1', 'S2'),
      appliedOn: onDay(4, 179, 180, 181, 182),
    },
    1,
    5,
  ),
  certificate: rows(
    {
      vin: oneOf(A, B, C),
      registeredOn: onDay(0, 1),
      pendingExportOn: fc.oneof(fc.constant(null), onDay(0, 1, 2, 3, 4)),
    },
    1,
    4,
  ),
  letter: rows(
    {
      vin: oneOf('LZZAAAAA4TA000009', 'LZZAAAAA4TA000091', 'LZZAAAAA4TA000912', null),
      application: oneOf('S1', 'S2'),
      number: oneOf('SH1', null),
    },
    1,
    3,
  ),
});

const EDGES: readonly Edge[] = [
  {
    about: 'certificates of a VIN in several',
    pattern: 'severalRegistrations',
    nation: fc.record({ certificate: fc.oneof(certificates, historied) }),
    law: fc.record({
      [`${R13}.historyPercent`]: fc.constantFrom(10, 49, 49, 99),
      [`${R14}.keystrokes`]: fc.constantFrom(0, 0, 1),
    }),
    crossed: [`${R13}.historyPercent`, `${R14}.keystrokes`],
    runs: 100,
  },
  {
    about: 'refunds without an exit',
    pattern: 'refundExit',
    nation: exits,
    law: fc.record({
      [`${R22}.exitDays`]: upTo(89, 90),
      [`${R22}.unexitedPercent`]: fc.constantFrom(33, 34, 49, 59, 60, 79, 80),
      [`${R22}.slipPercent`]: fc.constantFrom(1, 19, 24, 33, 49),
    }),
    crossed: [`${R22}.exitDays`, `${R22}.unexitedPercent`, `${R22}.slipPercent`],
    runs: 140,
  },
  {
    about: 'items of customs entries',
    pattern: 'refundEntry',
    nation: entries,
    law: fc.record({
      [`${R14}.keystrokes`]: upTo(0, 2),
      [`${R22}.entryDigits`]: upTo(17, 18),
      [`${R22}.itemDigitsLeast`]: upTo(1, 3),
      [`${R22}.itemDigitsMost`]: upTo(1, 3),
      [`${R22}.leastClaims`]: upTo(1, 4),
    }),
    crossed: [
      `${R14}.keystrokes`,
      `${R22}.entryDigits`,
      `${R22}.itemDigitsLeast`,
      `${R22}.itemDigitsMost`,
      `${R22}.leastClaims`,
    ],
  },
  {
    about: 'policies after an exit',
    pattern: 'homeAfterExit',
    keys: ['holder', 'applicant'],
    nation: insured,
    law: fc.record({ [RENEWAL]: fc.constantFrom(9, 10, 29, 30) }),
    crossed: [RENEWAL],
  },
  {
    about: 'long letter numbers in several forms',
    pattern: 'letterReused',
    keys: ['application'],
    nation: letters,
    law: fc.record({
      [`${R10}.longCharacters`]: fc.constantFrom(9, 10, 11, 99),
      [`${R10}.suffixes`]: upTo(1, 3),
      [`${R10}.contentRows`]: upTo(1, 3),
      [`${R14}.counterDigits`]: upTo(1, 2),
    }),
    crossed: [`${R10}.longCharacters`, `${R10}.suffixes`, `${R10}.contentRows`],
  },
  {
    about: 'long numbers on several vehicles',
    pattern: 'numberReused',
    nation: numbered,
    law: fc.record({
      [`${R14}.counterDigits`]: upTo(1, 3),
      [`${R14}.keystrokes`]: upTo(0, 2),
      [`${R14}.leastNumbers`]: fc.constantFrom(3, 6, 9, 12, 10_000),
      [`${R14}.longCharacters`]: fc.constantFrom(9, 10, 11, 99),
      [`${R14}.seriesCharacters`]: upTo(1, 3),
      [`${R14}.suffixes`]: upTo(1, 4),
      [`${R14}.widePerMille`]: fc.constantFrom(249, 285, 332, 399, 499, 570, 665, 749, 999),
    }),
    crossed: [
      `${R14}.counterDigits`,
      `${R14}.keystrokes`,
      `${R14}.leastNumbers`,
      `${R14}.longCharacters`,
      `${R14}.seriesCharacters`,
      `${R14}.suffixes`,
      `${R14}.widePerMille`,
    ],
    runs: 150,
  },
  {
    about: 'filings at the end of the letter',
    pattern: 'limitFiling',
    keys: ['application', 'applicant'],
    nation: parked,
    law: fc.record({
      [LETTER_DAYS]: upTo(178, 181),
      [`${R02}.days`]: upTo(0, 3),
      [`${R02}.batch`]: upTo(1, 3),
      [`${R02}.drivenKmADay`]: upTo(19, 21),
    }),
    crossed: [LETTER_DAYS, `${R02}.days`, `${R02}.batch`, `${R02}.drivenKmADay`],
  },
  {
    about: 'vehicles traded through another country, or seen there',
    pattern: 'otherDestination',
    keys: ['application', 'applicant'],
    nation: traded,
    law: fc.record({
      [`${R12}.invoicingApplicants`]: upTo(1, 3),
      [`${R12}.invoicingDestinations`]: upTo(1, 3),
      [`${R12}.invoicingTimes`]: upTo(0, 3),
      [`${R12}.resaleMonths`]: upTo(10, 12),
    }),
    crossed: [
      `${R12}.invoicingApplicants`,
      `${R12}.invoicingDestinations`,
      `${R12}.invoicingTimes`,
      `${R12}.resaleMonths`,
    ],
    runs: 90,
  },
  {
    about: 'vehicles struck off and endorsed for export',
    pattern: 'struckOff',
    keys: [],
    nation: struckOff,
    law: fc.constant({}),
    crossed: [],
    runs: 15,
  },
  {
    about: 'vehicles that left and may have come back',
    pattern: 'cameBack',
    keys: ['application', 'number', 'declaration', 'licence'],
    nation: cameBack,
    law: fc.record({ [`${R13}.returnDays`]: upTo(2, 6), [PLATE_DAYS]: upTo(57, 61) }),
    crossed: [`${R13}.returnDays`, PLATE_DAYS],
  },
  {
    about: 'young vehicles that no letter lists',
    pattern: 'letterOverdrawn',
    keys: ['application'],
    nation: young,
    law: fc.record({
      [LETTER_DAYS]: upTo(178, 181),
      [ASKED_FROM]: upTo(FIRST, FIRST + 4),
      [`${R14}.keystrokes`]: upTo(0, 2),
    }),
    crossed: [LETTER_DAYS, ASKED_FROM, `${R14}.keystrokes`],
  },
];

/** Of so many nations in which something may hang on a figure, in memory, one is asked in SQL too. */
const IN_SQL = 3;

for (const { about, pattern, nation, law, crossed, runs = 60, keys } of EDGES) {
  test(`${about}: found in memory as in SQL, on either side of every figure`, async () => {
    let told = 0;
    let asked = 0;
    const figures = new CrossedFigures(crossed, [pattern]);
    const [nations, times] =
      keys === undefined ? [nation, runs] : [inCorners(nation, keys, 3), runs / 3];
    await fc.assert(
      fc.asyncProperty(nations, law, async (feeds, replaced) => {
        figures.look(replaced, feeds);
        asked += 1;
        if (ALL && crossed.length > 0 && asked % IN_SQL !== 0) return;
        const { [pattern]: found = {} } = await equalInMemory(replaced, feeds, pattern);
        told += Object.keys(found).length;
      }),
      { numRuns: share(times), seed: 19 },
    );
    assert.ok(told > share(5) - 1, `${told}`);
    figures.assertAll();
  });
}
