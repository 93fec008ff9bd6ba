import { type Account, FACTS, type Fact } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { SqlChance } from '../random.ts';

/** Cells of a million that are wrong, by what is wrong with them; an office's ordinary slovenliness. */
const PER_MILLION = {
  blank: 2500,
  blankKey: 200,
  otherDate: 5000,
  typedVin: 900,
  typedNumber: 250,
  fullWidth: 1500,
  spaced: 1500,
} as const;

/** Facts without which a row says nothing; they are hardly ever left blank. */
const KEYS: ReadonlySet<string> = new Set([
  'licence.vin',
  'licence.application',
  'licence.applicant',
  'licence.appliedOn',
  'licence.destination',
  'certificate.vin',
  'certificate.number',
  'certificate.registeredOn',
  'certificate.owner',
  'factory.vin',
  'letter.number',
  'letter.vin',
  'insurance.vin',
  'reading.vin',
  'reading.on',
  'reading.km',
  'reading.source',
  'invoice.vin',
  'invoice.number',
  'inspection.vin',
  'declaration.vin',
  'declaration.number',
  'refund.vin',
  'refund.number',
  'subsidy.vin',
  'arrival.vin',
  'complaint.vin',
  'complaint.on',
  'complaint.kind',
  'party.id',
]);

const WIDE_FROM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WIDE_TO = '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ';

/** Facts whose cells are typed by hand as words. */
const TYPED: ReadonlySet<string> = new Set([
  'licence.brand',
  'licence.model',
  'licence.applicantName',
  'certificate.brand',
  'certificate.model',
  'factory.maker',
  'party.name',
  'party.address',
]);

/** One of the last characters mistyped as a digit; positions 12 to 16. */
const typo = (cell: string, bits: string): string =>
  `(substr(${cell}, 1, 11 + (${bits} // 11 % 5)::INTEGER) || (${bits} // 7 % 10)::VARCHAR || substr(${cell},
    13 + (${bits} // 11 % 5)::INTEGER))`;

/** The cell as it may be found in the feed, SQL over the right cell and the row's `key`. */
const messyCell = (chance: SqlChance, fact: Fact, cell: string): string => {
  const label = `mess ${fact.name}`;
  const bits = chance.bits(label, 'key');
  const roll = `(${bits} % 1000003)`; // not-law: fineness
  const faults: (readonly [part: number, sql: string])[] = [
    [KEYS.has(fact.name) ? PER_MILLION.blankKey : PER_MILLION.blank, 'NULL'],
  ];
  const short = fact.name.slice(fact.name.indexOf('.') + 1);
  if (fact.kind === 'date') {
    faults.push([PER_MILLION.otherDate, `strftime(try_cast(${cell} AS DATE), '%Y/%-m/%-d')`]);
    faults.push([PER_MILLION.otherDate / 2, `replace(${cell}, '-', '')`]);
  } else if (fact.kind === 'vin') {
    faults.push([PER_MILLION.typedVin, typo(cell, bits)]);
    faults.push([PER_MILLION.fullWidth / 3, `lower(${cell})`]);
    faults.push([PER_MILLION.fullWidth / 3, `translate(${cell}, '${WIDE_FROM}', '${WIDE_TO}')`]);
  } else if (fact.kind === 'integer' && short.toLowerCase().includes('km')) {
    faults.push([PER_MILLION.typedNumber, `(${cell} || '0')`]);
    faults.push([PER_MILLION.typedNumber, `reverse(${cell})`]);
  } else if (fact.kind === 'decimal') {
    faults.push([PER_MILLION.spaced, `(${cell} || '.00')`]);
    faults.push([PER_MILLION.typedNumber, `substr(${cell}, 1, greatest(1, length(${cell}) - 1))`]);
  } else if (TYPED.has(fact.name)) {
    faults.push([PER_MILLION.fullWidth, `translate(${cell}, '${WIDE_FROM}', '${WIDE_TO}')`]);
    faults.push([PER_MILLION.spaced, `(' ' || ${cell} || ' ')`]);
    faults.push([
      PER_MILLION.typedNumber,
      `(substr(${cell}, 2, 1) || substr(${cell}, 1, 1) || substr(${cell}, 3))`,
    ]);
  }
  let upTo = 0;
  const arms = faults.map(([part, sql]) => {
    upTo += Math.round(part);
    return `WHEN ${roll} < ${upTo} THEN ${sql}`;
  });
  const most = upTo;
  return `CASE WHEN ${roll} >= ${most} THEN ${cell} ${arms.join(' ')} END`;
};

const DUPLICATE = 1500;
const LATE = 8000;

/** Columns of an account in order, by the fact's name after the dot. */
export const columnsOf = (account: Account): readonly Fact[] =>
  FACTS.filter((fact) => fact.account === account && !fact.derived);

/** The fact's name after the dot. */
export const columnName = (fact: Fact): string => fact.name.slice(fact.name.indexOf('.') + 1);

/**
 * Rows with the faults of offices: blank and mistyped cells, other spellings, late rows, rows sent
 * twice. `told` yields `key`, `filed` and the account's columns.
 */
export const messyRows = (chance: SqlChance, account: Account, told: string): string => {
  const cells = columnsOf(account).map((fact) => {
    const name = `"${columnName(fact)}"`;
    return `${messyCell(chance, fact, name)} AS ${name}`;
  });
  const late = sql`
    CASE
      WHEN ${chance.some(LATE, `late ${account}`, 'key')}
        THEN filed + 20 + ${chance.upTo(60, `late-by ${account}`, 'key')}
      ELSE filed
    END`;
  const rows = sql`
    SELECT key, ${late} AS filed, ${cells.join(', ')}
    FROM (${told})`;
  return sql`
    WITH messy AS (${rows})
    SELECT *, 0 AS again
    FROM messy
    UNION ALL
    SELECT * REPLACE (filed + ${chance.upTo(9, `again-on ${account}`, 'key')} AS filed), 1 AS again
    FROM messy
    WHERE ${chance.some(DUPLICATE, `again ${account}`, 'key')}`;
};
