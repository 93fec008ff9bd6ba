import { companyNamed, makerNamed, manufacturerNamed } from '../../domain/assess/derive.ts';
import type { Reference } from '../../domain/assess/surroundings.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { mayQuestion } from '../../domain/vin/wmi-registry.ts';
import type { Database } from '../database.ts';
import { buildAnnouncements } from './build-announcements.ts';
import { distinctTexts } from './distinct-texts.ts';
import { type Cell, dayOrNull, writeTable } from './write-table.ts';

/** One past the last character of the basic plane, in which all marks of plates are. */
const PLANE = 0x10000;

/** Numbers texts from 1, so that equal texts have equal numbers. */
const numbering = (): ((text: string) => number) => {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return number;
  };
};

const plateRows = ({ provinces }: Reference): readonly (readonly Cell[])[] =>
  Array.from({ length: PLANE }, (_, code) => String.fromCharCode(code)).flatMap((mark) => {
    const province = provinces.ofPlate(mark);
    return province === null ? [] : [[mark, province]];
  });

/** The owners of each maker code that may question, the first by id before. */
const wmiOwners = ({ wmis, makers }: Reference): readonly (readonly (readonly Cell[])[])[] =>
  wmis.entries
    .filter((entry) => !entry.shared && mayQuestion(entry))
    .map(({ code }) => makers.ownersOf(code).map(({ id }) => [code, id]));

const workingDayRows = ({ calendar }: Reference): readonly (readonly Cell[])[] =>
  Array.from({ length: calendar.until - calendar.from + 1 }, (_, at) => [
    isoDate(calendar.from + at),
    calendar.workingDaysBetween(calendar.from, calendar.from + at),
  ]);

/** Columns that hold brands. */
const BRANDS = [
  ['licence', 'licence_brand'],
  ['licence', 'licence_chassis_brand'],
  ['certificate', 'certificate_brand'],
] as const;

const brandRows = async (
  database: Database,
  { brands }: Reference,
): Promise<readonly (readonly Cell[])[]> => {
  const named = new Set<string>();
  for (const [account, column] of BRANDS) {
    for (const name of await distinctTexts(database, account, column)) named.add(name);
  }
  return [...named].flatMap((name) => {
    const brand = brands.find(name);
    return brand === null ? [] : [[name, brand.id]];
  });
};

/** Tables that `buildReference` makes. */
export const REFERENCE_TABLES = [
  'shared_maker',
  'shared_brand',
  'shared_issuer',
  'shared_announced',
  'shared_plate',
  'shared_wmi',
  'shared_wmi_owner',
  'shared_working_day',
] as const;

/**
 * Puts the slow lists beside the accounts: what each maker and issuer that is named stands for, whom
 * plates' first characters and maker codes belong to (`shared_wmi`; where several own a code, the first, and all in
 * `shared_wmi_owner`), which names of brands are listed, working days passed by each day. `number` is
 * equal for a maker and an issuer that are one company, its legal name character for character; `company`
 * in any spelling, as `manufacturer` is the id of an issuer that is one.
 */
export const buildReference = async (database: Database, reference: Reference): Promise<void> => {
  const { makers } = reference;
  const numberOf = numbering();
  const companyOf = numbering();
  const named = await distinctTexts(database, 'factory', 'factory_maker');
  const issuers = await distinctTexts(database, 'letter', 'letter_issuer');
  await writeTable(
    database,
    'shared_maker',
    { named: 'VARCHAR', maker: 'VARCHAR', number: 'BIGINT', company: 'BIGINT' },
    named.map((name) => {
      const maker = makerNamed(makers, name);
      const company = companyOf(companyNamed(makers, name));
      return [name, maker?.id ?? null, numberOf(maker?.id ?? name), company];
    }),
  );
  await writeTable(
    database,
    'shared_issuer',
    {
      named: 'VARCHAR',
      maker: 'VARCHAR',
      number: 'BIGINT',
      company: 'BIGINT',
      manufacturer: 'VARCHAR',
      resembles: 'VARCHAR',
      unlisted: 'VARCHAR',
      letters_until: 'DATE',
    },
    issuers.map((name) => {
      const maker = makers.byLegalName(name);
      const resembles = makers.resembling(name)?.legalName ?? null;
      return [
        name,
        maker?.id ?? null,
        numberOf(maker?.id ?? name),
        companyOf(companyNamed(makers, name)),
        manufacturerNamed(makers, name),
        resembles,
        makers.whole || resembles !== null ? 'unlisted' : null,
        dayOrNull(makers.lettersUntilOf(name)),
      ];
    }),
  );
  await buildAnnouncements(database, makers, issuers);
  const brands = await brandRows(database, reference);
  await writeTable(database, 'shared_brand', { named: 'VARCHAR', brand: 'VARCHAR' }, brands);
  await writeTable(
    database,
    'shared_plate',
    { mark: 'VARCHAR', province: 'VARCHAR' },
    plateRows(reference),
  );
  const owners = wmiOwners(reference);
  const several = owners.filter(({ length }) => length > 1);
  for (const [table, rows] of [
    ['shared_wmi', owners.flatMap(([first]) => (first === undefined ? [] : [first]))],
    ['shared_wmi_owner', several.flat()],
  ] as const) {
    await writeTable(database, table, { code: 'VARCHAR', maker: 'VARCHAR' }, rows);
  }
  await writeTable(
    database,
    'shared_working_day',
    { day: 'DATE', passed: 'BIGINT' },
    workingDayRows(reference),
  );
};
