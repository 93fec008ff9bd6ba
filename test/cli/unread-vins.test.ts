import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import papaparse from 'papaparse';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCli } from './run-cli.ts';

type Row = Readonly<Record<string, string>>;
type Feeds = Readonly<Record<string, readonly Row[]>>;

const COMPANY = '91652644YTMLN4A43D';
const MAKER = '北山汽车制造有限公司';

/** Registered in 2021: needs no letter. */
const OLD = {
  cyrillic: 'LZZZZZA12MB000701',
  first: 'LZZZZZA14MB000702',
  second: 'LZZZZZA16MB000703',
  certificate: 'LZZZZZA18MB000704',
  letter: 'LZZZZZA1XMB000705',
  third: 'LZZZZZA13MB000707',
  alone: 'LZZZZZA11MB000706',
} as const;
/** Registered three months before the application: needs one. */
const YOUNG = {
  cutOff: 'LZZZZZA18TB000801',
  unlisted: 'LZZZZZA1XTB000802',
  anybodys: 'LZZZZZA11TB000803',
  listed: 'LZZZZZA13TB000804',
  beside: 'LZZZZZA15TB000805',
} as const;
const UNKNOWN = 'LZZZZZA17TB000806';

const VEHICLES: readonly (readonly [vin: string, registeredOn: string])[] = [
  ...Object.values(OLD).map((vin) => [vin, '2021-04-01'] as const),
  ...Object.values(YOUNG).map((vin) => [vin, '2026-03-05'] as const),
];

/** One of its own; the vehicle beside which no cell says anything is applied for with one whose letter is cut off. */
const applicationOf = (vin: string): string =>
  `A-${(vin === OLD.alone ? YOUNG.cutOff : vin).slice(-3)}`;

const certificateOf = (vin: string, registeredOn: string): Row => ({
  vin,
  number: `440000${vin.slice(-6)}`,
  brand: '北山牌',
  model: 'BS101',
  registeredOn,
  pendingExportOn: '2026-06-05',
  province: '65',
  plate: `新A${vin.slice(-5)}`,
  owner: COMPANY,
  ownerKind: 'company',
  status: 'A',
  mustScrapOn: '2041-03-05',
  deregisteredOn: '',
});

const exitOf = (vin: string, number: string): Row => ({
  vin,
  number,
  declaredOn: '2026-03-01',
  exitedOn: '2026-03-03',
  licence: '26GLX',
});

const letterOf = (vin: string, application: string): Row => ({
  number: `QR-${vin.slice(-3)}`,
  issuer: MAKER,
  issuedOn: '2026-06-06',
  vin,
  destination: 'KZ',
  seal: 'signed',
  revokedOn: '',
  application,
});

const LETTERS: readonly Row[] = [
  { ...letterOf(OLD.letter.replace('000', '0OQ'), 'A-1'), revokedOn: '2026-06-08' },
  letterOf(YOUNG.cutOff.slice(0, -1), applicationOf(YOUNG.cutOff)),
  letterOf(UNKNOWN, applicationOf(YOUNG.unlisted)),
  letterOf(YOUNG.anybodys.replace('A', 'А'), ''),
  letterOf(YOUNG.listed, applicationOf(YOUNG.listed)),
  letterOf(UNKNOWN, applicationOf(YOUNG.beside)),
  letterOf(`${YOUNG.beside} / ${UNKNOWN} 等`, 'A-2'),
];

const FEEDS: Feeds = {
  licence: VEHICLES.map(([vin, registeredOn]) => ({
    vin,
    application: applicationOf(vin),
    applicant: COMPANY,
    province: '65',
    appliedOn: '2026-06-10',
    brand: '北山牌',
    model: 'BS101',
    registeredOn,
    pendingExportOn: '2026-06-05',
    destination: 'KZ',
    hsCode: '8703234110',
    condition: 'used',
    odometerKm: '60000',
    transport: 'road',
    modified: 'false',
  })),
  certificate: [
    ...VEHICLES.map(([vin, registeredOn]) => certificateOf(vin, registeredOn)),
    {
      ...certificateOf(OLD.certificate.replace('000', '0ОO'), '2021-04-01'),
      deregisteredOn: '2026-03-03',
    },
  ],
  declaration: [
    exitOf(OLD.cyrillic.replace('A', 'А'), '9401'),
    exitOf(`${OLD.first}、${OLD.second}`, '9402'),
    exitOf(`${OLD.third}等2辆`, '9406'),
    // a cell that means no vehicle of the nation, a VIN cut off, and another VIN, its check digit wrong
    exitOf('LZZZZZA1XMBOOO799', '9403'),
    exitOf(OLD.alone.slice(0, -1), '9404'),
    exitOf(OLD.alone.replace('706', '708'), '9405'),
  ],
  factory: VEHICLES.map(([vin]) => ({ vin, maker: 'BS00', kind: 'passenger', energy: 'petrol' })),
  inspection: VEHICLES.map(([vin]) => ({
    vin,
    on: '2026-06-08',
    standard: 'WM/T 8-2022',
    result: 'pass',
    odometerKm: '60000',
  })),
  exporter: [{ uscc: COMPANY, filedOn: '2026-01-10', filedUntil: '2027-01-09', standing: 'good' }],
  maker: [
    {
      id: 'BS00',
      legalName: MAKER,
      kind: 'manufacturer',
      announcedFrom: '2004-01-01', // not-law: a made-up maker
      wmis: 'LZZ',
    },
  ],
  letter: LETTERS,
  outlet: LETTERS.map(({ number = '' }) => ({
    letter: number,
    provider: 'Almaty Auto',
    country: 'KZ',
    address: '1 Abay Ave, Almaty',
  })),
};

/** The gate of each vehicle, and what a nation says of it. */
const EXPECTED: Readonly<Record<string, readonly [gate: string, reasons: string]>> = {
  [OLD.cyrillic]: ['undetermined', 'declaration.vin:vin-character'],
  [OLD.first]: ['undetermined', 'declaration.vin:vin-length'],
  [OLD.second]: ['undetermined', 'declaration.vin:vin-length'],
  [OLD.third]: ['undetermined', 'declaration.vin:vin-character'],
  [OLD.certificate]: ['undetermined', 'certificate.vin:vin-character'],
  [OLD.letter]: ['undetermined', 'letter.vin:vin-character'],
  [OLD.alone]: ['clear', ''],
  [YOUNG.cutOff]: ['undetermined', 'G04'],
  [YOUNG.unlisted]: ['blocked', 'G04'],
  [YOUNG.anybodys]: ['undetermined', 'G01 G03 G04 G05 G06 G07 letter.vin:vin-character'],
  [YOUNG.listed]: ['clear', ''],
  [YOUNG.beside]: ['undetermined', 'G04 letter.vin:vin-character'],
};

const parsed = (text: string): readonly Row[] =>
  papaparse.parse<Row>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

test(
  'a row whose VIN cell cannot be read holds the gate of the vehicle that it means open, and blocks ' +
    'none',
  async () => {
    const scratch = temporaryFolder('unread-vins');
    const folder = join(scratch, 'feeds');
    await mkdir(folder);
    for (const [account, rows] of Object.entries(FEEDS)) {
      await writeFile(join(folder, `${account}.csv`), papaparse.unparse([...rows]));
    }
    const out = join(scratch, 'out');
    const asked = ['--today', '2026-10-31'];
    await runCli(['screen', folder, '--out', out, ...asked]);
    const verdicts = parsed(await readFile(join(out, 'verdicts.csv'), 'utf8'));
    const nation = verdicts.map((row) => [row['vin'], [row['gate'], row['gate_reasons']]]);
    assert.deepEqual(Object.fromEntries(nation), EXPECTED);

    const batch = parsed((await runCli(['screen', folder, '--format', 'csv', ...asked])).out);
    assert.deepEqual(
      Object.fromEntries(batch.map(({ vin, gate }) => [vin, gate])),
      Object.fromEntries(Object.entries(EXPECTED).map(([vin, [gate]]) => [vin, gate])),
    );
  },
);

test('a row that cannot be used holds the gates of the vehicles open whose VINs stand in it', async () => {
  const scratch = temporaryFolder('lost-rows');
  const folder = join(scratch, 'feeds');
  await mkdir(folder);
  const rows = {
    ...FEEDS,
    certificate: VEHICLES.map(([vin, registeredOn]) => certificateOf(vin, registeredOn)),
  };
  for (const [account, of] of Object.entries(rows)) {
    await writeFile(join(folder, `${account}.csv`), papaparse.unparse([...of]));
  }
  const exit = '2026-03-01,2026-03-03,26GLX';
  const lines = [
    'vin,number,declaredOn,exitedOn,licence',
    `${OLD.cyrillic},9501,${exit},one too many`,
    `${OLD.first},9502,${exit}\xff`,
    `${OLD.second},"95"03",${exit}`,
    // of no vehicle of the nation, one that names two, and a row of sums
    `${UNKNOWN},9504,${exit},one too many`,
    `${OLD.third},${OLD.certificate},${exit},${exit}`,
    `合计,5,,,`,
    `${OLD.letter},9506,2026-03-01,202`,
  ];
  const text = Buffer.from(lines.join('\n'), 'utf8').toString('latin1');
  // a byte that no text in UTF-8 has
  const declared = Buffer.from(text.replace('\xc3\xbf', '\xff'), 'latin1');
  await writeFile(join(folder, 'declaration.csv'), declared);
  const out = join(scratch, 'out');
  const asked = ['--today', '2026-10-31'];
  await runCli(['screen', folder, '--out', out, ...asked]);
  const verdicts = parsed(await readFile(join(out, 'verdicts.csv'), 'utf8'));
  const lost: Readonly<Record<string, string>> = {
    [OLD.cyrillic]: 'declaration.vin:too-many-fields',
    [OLD.first]: 'declaration.vin:undecodable-bytes',
    [OLD.second]: 'declaration.vin:broken-quotes',
    [OLD.third]: 'declaration.vin:too-many-fields',
    [OLD.certificate]: 'declaration.vin:too-many-fields',
    [OLD.letter]: 'declaration.vin:too-few-fields letter.vin:vin-character',
    [OLD.alone]: '',
  };
  const old = verdicts.filter(({ vin = '' }) => vin in lost);
  assert.deepEqual(Object.fromEntries(old.map((row) => [row['vin'], row['gate_reasons']])), lost);
  const { out: batch } = await runCli(['screen', folder, '--format', 'csv', ...asked]);
  const gates = parsed(batch).filter(({ vin = '' }) => vin in lost);
  assert.deepEqual(
    Object.fromEntries(gates.map(({ vin, gate }) => [vin, gate])),
    Object.fromEntries(
      Object.entries(lost).map(([vin, why]) => [vin, why === '' ? 'clear' : 'undetermined']),
    ),
  );
  // it is told once, as a row that could not be used
  const problems = parsed(await readFile(join(out, 'problems.csv'), 'utf8'));
  const told = problems.filter(({ file }) => file === 'declaration.csv');
  assert.equal(told.length, 7);
});

test('in a sheet the letter of a row whose VIN cell cannot be read is not taken for its own', async () => {
  const path = join(temporaryFolder('unread-vins'), 'sheet.csv');
  const of = (account: string, row: Row | undefined): Row =>
    Object.fromEntries(
      Object.entries(row ?? {}).map(([name, cell]) => [`${account}.${name}`, cell]),
    );
  const vin = YOUNG.listed;
  const own = (account: string): Row =>
    of(
      account,
      FEEDS[account]?.find((row) => row['vin'] === vin),
    );
  const { 'letter.application': _, ...letter } = own('letter');
  const row: Row = {
    ...own('licence'),
    ...own('certificate'),
    ...own('factory'),
    ...own('inspection'),
    ...of('exporter', FEEDS['exporter']?.[0]),
    ...letter,
    'letter.issuer': '比亚迪汽车有限公司',
    'factory.maker': '比亚迪汽车有限公司',
    'letter.outlets': '1',
  };
  const gateWith = async (written: string): Promise<string | undefined> => {
    await writeFile(path, papaparse.unparse([{ ...row, 'letter.vin': written }]));
    const { out } = await runCli(['screen', path, '--format', 'csv', '--today', '2026-10-31']);
    return parsed(out)[0]?.['gate'];
  };
  assert.equal(await gateWith(vin), 'clear');
  for (const written of [vin.slice(1), vin.replace('A', 'А')]) {
    assert.equal(await gateWith(written), 'undetermined', written);
  }
  assert.equal(await gateWith(UNKNOWN), 'blocked');
});
