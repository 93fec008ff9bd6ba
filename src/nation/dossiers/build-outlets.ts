import { manufacturerNamed, PARTS } from '../../domain/assess/derive.ts';
import type { MakerRegistry } from '../../domain/identifiers/maker-registry.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../database.ts';
import { foldedName, plainNumber } from '../patterns/pattern-sql.ts';
import { distinctTexts } from './distinct-texts.ts';
import { writeTable } from './write-table.ts';

/** What an issuer that is no manufacturer is called beside the ids of those that are. */
const NOBODY = "''";

/** SQL of an issuer as outlets are laid out by it. */
export const outletIssuer = (issued: string): string =>
  `coalesce(${issued}.manufacturer, ${NOBODY})`;

/** The letter's number as its outlets are found by; one without letters or digits finds none. */
export const LETTER_NUMBER = plainNumber('t.letter_number');

/** Every outlet that names a letter, and every letter that outlets name with each of its issuers. */
const buildNamed = async (database: Database, makers: MakerRegistry): Promise<void> => {
  const named = await distinctTexts(database, 'outlet', 'outlet_maker');
  await writeTable(
    database,
    'shared_outlet_maker',
    { named: 'VARCHAR', manufacturer: 'VARCHAR' },
    named.map((name) => [name, manufacturerNamed(makers, name)]),
  );
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_outlet AS
    SELECT
      ${plainNumber('outlet_letter')} AS letter,
      outlet_country AS country,
      m.manufacturer,
      outlet_serves_grey AS grey,
      outlet_services AS services,
      outlet_attested_on AS attested_on,
      outlet_closed_on AS closed_on,
      ${foldedName('outlet_provider')} AS provider,
      ${foldedName('outlet_address')} AS address
    FROM outlet
    LEFT JOIN shared_outlet_maker m ON m.named = outlet_maker
    WHERE outlet_letter IS NOT NULL
  `);
  // the manufacturer's own list, as `engine/listed-closures.ts`
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_outlet_closed AS
    SELECT
      m.manufacturer AS lister,
      ${foldedName('outlet_provider')} AS provider,
      ${foldedName('outlet_address')} AS address,
      max(outlet_closed_on) AS listed_closed_on
    FROM outlet
    JOIN shared_outlet_maker m ON m.named = outlet_maker
    WHERE coalesce(${plainNumber('outlet_letter')}, '') = ''
      AND m.manufacturer IS NOT NULL
      AND outlet_provider IS NOT NULL
      AND outlet_address IS NOT NULL
    GROUP BY ALL
    HAVING coalesce(max(outlet_attested_on), max(outlet_closed_on)) <= max(outlet_closed_on)
  `);
  // numbers are folded once each: that takes far longer than to find which there are
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_outlet_letter AS
    SELECT DISTINCT letter, ${outletIssuer('i')} AS issuer
    FROM (
      SELECT ${plainNumber('letter_number')} AS letter, letter_issuer
      FROM (
        SELECT DISTINCT letter_number, letter_issuer
        FROM letter
        WHERE letter_number IS NOT NULL
      )
    ) l
    SEMI JOIN (
      FROM shared_outlet
      WHERE letter <> ''
    ) o USING (letter)
    LEFT JOIN shared_issuer i ON i.named = letter_issuer
  `);
};

/** Outlets of letters: every maker numbers its own, so one of another manufacturer is none of the letter's. */
const OF_LETTERS = sql`
  (
    SELECT
      o.* REPLACE (coalesce(o.closed_on, c.listed_closed_on) AS closed_on),
      issuer,
      o.provider IS NOT NULL AND o.address IS NOT NULL AS complete
    FROM shared_outlet o
    JOIN shared_outlet_letter USING (letter)
    LEFT JOIN shared_outlet_closed c
      ON c.provider = o.provider
      AND c.address = o.address
      AND c.lister = coalesce(nullif(issuer, ${NOBODY}), o.manufacturer))
  WHERE coalesce(issuer = ${NOBODY} OR manufacturer = issuer, true)`;

/**
 * Builds the outlets that each letter names into `shared_outlets` (`letter`, its number as
 * `plainNumber` folds it; `issuer`, as `outletIssuer` has it; `named` with provider and address; `unplaced` when a row
 * has no country) and `shared_outlets_there` (`letter`, `issuer`, `country`, `outlets` with provider and address, and
 * what these say of themselves, as `deriveOutletsThere` has it). A blank cell is a missing fact: both counts are null,
 * not none, where no row has both. Needs `shared_issuer`.
 */
export const buildOutlets = async (database: Database, makers: MakerRegistry): Promise<void> => {
  await buildNamed(database, makers);
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_outlets AS
    SELECT
      letter,
      issuer,
      nullif(count(*) FILTER (complete), 0) AS named,
      count(*) FILTER (country IS NULL) > 0 AS unplaced
    FROM ${OF_LETTERS}
    GROUP BY ALL
    ORDER BY ALL
  `);
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_outlets_there AS
    SELECT
      letter,
      issuer,
      country,
      nullif(count(*) FILTER (complete), 0) AS outlets,
      count(*) FILTER (complete AND grey = 'no') AS refusing,
      count(*) FILTER (
        complete AND list_contains(string_split(services, ','), ${sqlText(PARTS)})
      ) AS with_parts,
      count(services) FILTER (complete) < count(*) FILTER (complete) AS services_untold,
      CASE
        WHEN count(attested_on) FILTER (complete) = count(*) FILTER (complete) THEN max(attested_on) FILTER (complete)
      END AS attested_on,
      CASE
        WHEN count(closed_on) FILTER (complete) = count(*) FILTER (complete) THEN max(closed_on) FILTER (complete)
      END AS closed_on
    FROM ${OF_LETTERS} AND country IS NOT NULL
    GROUP BY ALL
    ORDER BY ALL
  `);
  for (const table of ['maker', 'letter', 'closed'])
    await database.run(`DROP TABLE shared_outlet_${table}`);
  await database.run('DROP TABLE shared_outlet');
};
