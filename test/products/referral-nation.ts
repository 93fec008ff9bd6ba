import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Vehicles of the nation that is written down, by what happened to them. */
export const CAR = {
  /** Its invoice is relied on for this one first, and was issued for it. */
  invoiceFirst: 'LZZAAAAA0TA000101',
  /** The same invoice, relied on three days later. */
  invoiceAgain: 'LVVBBBBB0TB000202',
  /** Refunded the day before the exit; the row stands in two files. */
  beforeExit: 'LGXCCCCC0TC000303',
  /** Subsidised on the last of January, exported within a year. */
  subsidised: 'LFVDDDDD0TD000404',
  /** Subsidised two years before the export. */
  longBefore: 'LFMEEEEE0TE000505',
  /** Before the exit, on an ordinary invoice, and registered again: three findings, one row. */
  thrice: 'LGWFFFFF0TF000606',
  /** All in order, the claim sent twice with its number. */
  innocent: 'LHGGGGGG0TG000707',
  /** A refund and a swap subsidy. */
  both: 'LSVHHHHH0TH000808',
  /** Two claims under two numbers; nobody says who made the second. */
  twice: 'LBVJJJJJ0TJ000909',
  /** One claim number told with two amounts, before the exit, on 29 February. */
  amounts: 'LDCKKKKK0TK001010',
} as const;

/** Claimants. */
export const FIRM = {
  one: '91500400YY8JH21W9W',
  two: '91650600YYTJH21297',
} as const;

type Row = readonly (string | number)[];

const csv = (head: string, rows: readonly Row[]): string =>
  `${[head, ...rows.map((row) => row.join(','))].join('\n')}\n`;

const REFUND = 'vin,number,claimedOn,claimant,invoice,declaration,amount';

/** Entry of a car by its name, so that each claim names its own. */
const entryOf = (vin: string): string => `E${vin.slice(3, 8)}${vin.slice(-6)}`;
const invoiceOf = (vin: string): string => `F${vin.slice(3, 8)}${vin.slice(-6)}`;

const refund = (
  vin: string,
  number: string,
  on: string,
  claimant: string,
  amount: string,
  invoice = invoiceOf(vin),
): Row => [vin, number, on, claimant, invoice, entryOf(vin), amount];

const SHARED = 'F7000000001';

const refunds: readonly Row[] = [
  refund(CAR.invoiceFirst, 'RN10000001', '2026-07-02', FIRM.one, '1000.00', SHARED),
  refund(CAR.invoiceAgain, 'RN25550002', '2026-07-05', FIRM.one, '1200.50', SHARED),
  refund(CAR.beforeExit, 'RN31113333', '2026-05-31', FIRM.one, '2000.00'),
  refund(CAR.thrice, 'RN42227777', '2026-05-31', FIRM.two, '4000.00'),
  refund(CAR.innocent, 'RN57779999', '2026-06-20', FIRM.two, '8000.00'),
  refund(CAR.both, 'RN68881111', '2026-06-20', FIRM.two, '300.00'),
  refund(CAR.twice, 'RN79995555', '2026-06-20', FIRM.two, '500.00'),
  refund(CAR.twice, 'RN11117779', '2026-06-21', '', '600.00'),
  refund(CAR.amounts, 'RN23456789', '2024-02-29', FIRM.two, '70.00'),
];

/** The second file: a row told again as it stands, and one with another amount. */
const refundsAgain: readonly Row[] = [
  refund(CAR.beforeExit, 'RN31113333', '2026-05-31', FIRM.one, '2000.00'),
  refund(CAR.innocent, 'RN57779999', '2026-06-20', FIRM.two, '8000.00'),
  refund(CAR.amounts, 'RN23456789', '2024-02-29', FIRM.two, '90.00'),
];

const exits: readonly Row[] = Object.values(CAR).map((vin) => {
  const exit = vin === CAR.amounts ? '2024-03-10' : '2026-06-01';
  const declared = vin === CAR.amounts ? '2024-03-01' : '2026-05-29';
  return [vin, entryOf(vin), declared, exit];
});

const invoices: readonly Row[] = Object.values(CAR)
  .filter((vin) => vin !== CAR.invoiceAgain)
  .map((vin) => [
    vin,
    vin === CAR.invoiceFirst ? SHARED : invoiceOf(vin),
    vin === CAR.thrice ? 'ordinary' : 'special',
    vin === CAR.amounts ? '2024-01-05' : '2026-01-05',
    '113000.00',
  ]);

const certificates: readonly Row[] = Object.values(CAR).map((vin, at) => [
  vin,
  `C${String(at * 7919 + 10_000)}`,
  vin === CAR.amounts ? '2024-01-06' : '2026-01-06',
]);

const licences: readonly Row[] = Object.values(CAR).map((vin, at) => [
  vin,
  `S${String(at + 1).padStart(3, '0')}`,
  vin === CAR.amounts ? '2024-02-20' : '2026-05-20',
  FIRM.one,
  'KG',
]);

/** Writes the feeds of the nation into a folder. */
export const writeReferralNation = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, head: string, rows: readonly Row[]): void =>
    writeFileSync(join(folder, name), csv(head, rows));
  write('refund-1.csv', REFUND, refunds);
  write('refund-2.csv', REFUND, refundsAgain);
  write('subsidy.csv', 'vin,kind,paidOn,amount,claimant', [
    [CAR.subsidised, 'local', '2026-01-31', '5000.00', 'p:1111aaaa2222bbbb'],
    [CAR.longBefore, 'local', '2024-01-31', '6000.00', 'p:3333cccc4444dddd'],
    [CAR.both, 'swap', '2026-02-28', '15000.00', 'p:5555eeee6666ffff'],
  ]);
  write('declaration.csv', 'vin,number,declaredOn,exitedOn', exits);
  write('invoice.csv', 'vin,number,kind,issuedOn,price', invoices);
  write('certificate.csv', 'vin,number,registeredOn', [
    ...certificates,
    [CAR.thrice, 'C99999', '2026-07-15'],
  ]);
  write('licence.csv', 'vin,application,appliedOn,applicant,destination', licences);
};
