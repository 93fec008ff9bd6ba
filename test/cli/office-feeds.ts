import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import papaparse from 'papaparse';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCli } from './run-cli.ts';

/** A row of an account as text. */
export type Row = Readonly<Record<string, string>>;

/** Files of a folder by name: rows, or what stands in them. */
export type Files = Readonly<Record<string, readonly Row[] | string | Uint8Array>>;

const COMPANY = '91652644YTMLN4A43D';
const MAKER = '北山汽车制造有限公司';

/** Vehicles that were registered three months before the application, so that each needs its letter. */
export const YOUNG = [
  'LZZZZZA18TB000801',
  'LZZZZZA1XTB000802',
  'LZZZZZA11TB000803',
  'LZZZZZA13TB000804',
] as const;

/** A letter of the maker for the application of them all. */
export const letterOf = (number: string, vin: string, more: Row = {}): Row => ({
  number,
  issuer: MAKER,
  issuedOn: '2026-06-06',
  vin,
  destination: 'KZ',
  seal: 'signed',
  revokedOn: '',
  application: 'A-8',
  ...more,
});

/** The certificates of the vehicles. */
export const CERTIFICATES: readonly Row[] = YOUNG.map((vin) => ({
  vin,
  number: `440000${vin.slice(-6)}`,
  brand: '北山牌',
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
}));

/** The exits of the vehicles: none. */
export const ENTRIES: readonly Row[] = YOUNG.map((vin, at) => ({
  vin,
  number: `94${at}`,
  declaredOn: '2026-06-20',
  exitedOn: '',
  licence: '26GLX',
}));

/** Feeds of an application that is in order but for letters, which are to be added. */
export const OFFICE: Readonly<Record<string, readonly Row[]>> = {
  'licence.csv': YOUNG.map((vin) => ({
    vin,
    application: 'A-8',
    applicant: COMPANY,
    province: '65',
    appliedOn: '2026-06-10',
    brand: '北山',
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
  'certificate.csv': CERTIFICATES,
  'declaration.csv': ENTRIES,
  'factory.csv': YOUNG.map((vin) => ({
    vin,
    maker: 'BS00',
    kind: 'passenger',
    energy: 'petrol',
  })),
  'inspection.csv': YOUNG.map((vin) => ({
    vin,
    on: '2026-06-08',
    standard: 'WM/T 8-2022《二手乘用车出口质量要求》',
    result: 'pass',
    odometerKm: '60000',
  })),
  'exporter.csv': [
    { uscc: COMPANY, filedOn: '2026-01-10', filedUntil: '2027-01-09', standing: 'good' },
  ],
  'maker.csv': [
    {
      id: 'BS00',
      legalName: MAKER,
      kind: 'manufacturer',
      announcedFrom: '2004-01-01', // not-law: a made-up maker
      wmis: 'LZZ',
    },
  ],
  'outlet.csv': ['QR-1', 'QR-2', 'QR-3', 'QR-4', 'QR-9'].map((letter) => ({
    letter,
    provider: 'Almaty Auto',
    country: 'KZ',
    address: '1 Abay Ave, Almaty',
  })),
};

/** Letters that list their vehicles, one each. */
export const LETTERS: readonly Row[] = YOUNG.map((vin, at) => letterOf(`QR-${at + 1}`, vin));

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
  return {
    gates: YOUNG.map((vin) => {
      const row = verdicts.find((one) => one['vin'] === vin);
      return `${row?.['gate']} ${row?.['gate_reasons']}`.trim();
    }),
    problems: rowsIn(await readFile(join(out, 'problems.csv'), 'utf8')),
    inputs: Object.fromEntries(
      manifest.inputs.map(({ name, rows, used, reported }) => [name, [rows, used, reported]]),
    ),
    out,
    page: await readFile(join(out, 'summary.html'), 'utf8'),
    told: `${run.out}${run.err}`,
  };
};

/** The gates of `YOUNG` in a batch of the same files. */
export const batchOf = async (files: Files): Promise<readonly string[]> => {
  const { out } = await runCli(['screen', await folderOf(files), '--format', 'csv', ...TODAY]);
  const rows = rowsIn(out);
  return YOUNG.map((vin) => String(rows.find((one) => one['vin'] === vin)?.['gate']));
};
