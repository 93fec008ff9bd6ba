import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import papaparse from 'papaparse';
import { expectedCheckDigit } from '../../src/domain/vin/check-digit.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCli } from './run-cli.ts';

/** A row of an account as text. */
export type Row = Readonly<Record<string, string>>;

/** Files of a folder by name: rows, or what stands in them. */
export type Files = Readonly<Record<string, readonly Row[] | string | Uint8Array>>;

const COMPANY = '91652644YTMLN4A43D';
const MAKERS = ['北山', '东山', '南山', '西山', '中山'] as const;

/** A VIN with its check digit. */
const vinOf = (bare: string): string => {
  const vin = parseVin(bare);
  assert.ok(vin !== null);
  return `${bare.slice(0, 8)}${expectedCheckDigit(vin)}${bare.slice(9)}`;
};

/** An application of four vehicles that is in order but for letters, which are to be added. */
export interface Office {
  /** Vehicles that were registered three months before the application, so that each needs its letter. */
  readonly young: readonly [string, string, string, string];
  readonly maker: string;
  /** A letter of the maker for the application of them all. */
  readonly letterOf: (number: string, vin: string, more?: Row) => Row;
  /** The rows of the application by account. */
  readonly feeds: Readonly<Record<OfficeAccount, readonly Row[]>>;
}

type OfficeAccount =
  | 'licence'
  | 'certificate'
  | 'declaration'
  | 'factory'
  | 'inspection'
  | 'exporter'
  | 'maker'
  | 'outlet';

/** One of several applications that one nation may hold: each with vehicles, a maker and letters of its own. */
export const officeAt = (at: number): Office => {
  const brand = MAKERS[at] ?? '';
  const maker = `${brand}汽车制造有限公司`;
  const application = `A-${8 + at}`;
  const vinAt = (place: number): string => vinOf(`LZZZZZA10TB00${at}80${place}`);
  const young = [vinAt(1), vinAt(2), vinAt(3), vinAt(4)] as const;
  return {
    young,
    maker,
    letterOf: (number, vin, more = {}) => ({
      number,
      issuer: maker,
      issuedOn: '2026-06-06',
      vin,
      destination: 'KZ',
      seal: 'signed',
      revokedOn: '',
      application,
      ...more,
    }),
    feeds: {
      licence: young.map((vin) => ({
        vin,
        application,
        applicant: COMPANY,
        province: '65',
        appliedOn: '2026-06-10',
        brand,
        model: 'BS101',
        registeredOn: '2026-03-05',
        pendingExportOn: '2026-06-05',
        destination: 'KZ',
        hsCode: '8703234110',
        condition: 'used',
        odometerKm: '60000',
        transport: 'road',
        modified: 'false',
      })),
      certificate: young.map((vin) => ({
        vin,
        number: `440000${vin.slice(-6)}`,
        brand: `${brand}牌`,
        model: 'BS101',
        registeredOn: '2026-03-05',
        pendingExportOn: '2026-06-05',
        province: '65',
        plate: `新A${vin.slice(-5)}`,
        owner: COMPANY,
        ownerKind: 'company',
        status: 'A',
        mustScrapOn: '2041-03-05',
        deregisteredOn: '',
      })),
      // of exits there are none
      declaration: young.map((vin, place) => ({
        vin,
        number: `94${at === 0 ? '' : at}${place}`,
        declaredOn: '2026-06-20',
        exitedOn: '',
        licence: '26GLX',
      })),
      factory: young.map((vin) => ({
        vin,
        maker: `BS0${at}`,
        kind: 'passenger',
        energy: 'petrol',
      })),
      inspection: young.map((vin) => ({
        vin,
        on: '2026-06-08',
        standard: 'WM/T 8-2022《二手乘用车出口质量要求》',
        result: 'pass',
        odometerKm: '60000',
      })),
      exporter: [
        { uscc: COMPANY, filedOn: '2026-01-10', filedUntil: '2027-01-09', standing: 'good' },
      ],
      maker: [
        {
          id: `BS0${at}`,
          legalName: maker,
          kind: 'manufacturer',
          announcedFrom: '2004-01-01', // not-law: a made-up maker
          wmis: 'LZZ',
        },
      ],
      outlet: ['1', '2', '3', '4', '9'].map((place) => ({
        letter: numberAt(at, place),
        provider: 'Almaty Auto',
        country: 'KZ',
        address: '1 Abay Ave, Almaty',
      })),
    },
  };
};

/** The number of a letter for one of the applications, of which 1 to 4 and 9 have outlets. */
export const numberAt = (at: number, place: number | string): string =>
  `Q${at === 0 ? 'R' : at}-${place}`;

/** The files of several applications, of one exporter. */
export const together = (offices: readonly Office[]): Readonly<Record<string, readonly Row[]>> => {
  const files: Record<string, Row[]> = {};
  for (const { feeds } of offices) {
    for (const [account, rows] of Object.entries(feeds)) {
      const file = `${account}.csv`;
      files[file] = account === 'exporter' ? [...rows] : [...(files[file] ?? []), ...rows];
    }
  }
  return files;
};

const only = officeAt(0);

export const { young: YOUNG, letterOf } = only;
export const { certificate: CERTIFICATES, declaration: ENTRIES } = only.feeds;

/** Feeds of one of the applications. */
export const OFFICE: Readonly<Record<string, readonly Row[]>> = together([only]);

/** Letters that list their vehicles, one each. */
export const LETTERS: readonly Row[] = YOUNG.map((vin, at) => letterOf(numberAt(0, at + 1), vin));

/** Rows as a table of comma-separated values. */
export const csvOf = (rows: readonly Row[]): string => papaparse.unparse([...rows]);

/** The rows of a table. */
const rowsIn = (text: string): readonly Row[] =>
  papaparse.parse<Row>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

/** Writes files into a folder of their own, names with folders among them. */
const folderOf = async (files: Files): Promise<string> => {
  const folder = join(temporaryFolder('office'), 'feeds');
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    const text = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(path, text ? content : csvOf(content));
  }
  return folder;
};

const TODAY = ['--today', '2026-10-31'];

/** What a nation made of feeds. */
export interface OfficeNation {
  /** `gate` and its reasons of each of `YOUNG`, in order. */
  readonly gates: readonly string[];
  /** The same of other vehicles. */
  readonly gatesOf: (vins: readonly string[]) => readonly string[];
  readonly problems: readonly Row[];
  /** By file: rows in it, used, reported. */
  readonly inputs: Readonly<Record<string, readonly [number, number, number]>>;
  readonly out: string;
  readonly page: string;
  readonly told: string;
}

interface Input {
  readonly name: string;
  readonly rows: number;
  readonly used: number;
  readonly reported: number;
}

/** Screens a folder as a nation. */
export const nationOf = async (files: Files, ...more: readonly string[]): Promise<OfficeNation> => {
  const folder = await folderOf(files);
  const out = join(folder, '..', 'out');
  const run = await runCli(['screen', folder, '--out', out, ...TODAY, ...more]);
  const verdicts = rowsIn(await readFile(join(out, 'verdicts.csv'), 'utf8'));
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as {
    readonly inputs: readonly Input[];
  };
  const gatesOf = (vins: readonly string[]): readonly string[] =>
    vins.map((vin) => {
      const row = verdicts.find((one) => one['vin'] === vin);
      return `${row?.['gate']} ${row?.['gate_reasons']}`.trim();
    });
  return {
    gates: gatesOf(YOUNG),
    gatesOf,
    problems: rowsIn(await readFile(join(out, 'problems.csv'), 'utf8')),
    inputs: Object.fromEntries(
      manifest.inputs.map(({ name, rows, used, reported }) => [name, [rows, used, reported]]),
    ),
    out,
    page: await readFile(join(out, 'summary.html'), 'utf8'),
    told: `${run.out}${run.err}`,
  };
};

/** The gates of vehicles in a batch of the same files, of `YOUNG` unless others are named. */
export const batchOf = async (
  files: Files,
  vins: readonly string[] = YOUNG,
): Promise<readonly string[]> => {
  const { out } = await runCli(['screen', await folderOf(files), '--format', 'csv', ...TODAY]);
  const rows = rowsIn(out);
  return vins.map((vin) => String(rows.find((one) => one['vin'] === vin)?.['gate']));
};
