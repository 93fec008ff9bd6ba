import { ENTRIES, ENTRIES_ALONE, ENTRIES_BESIDE_OTHERS, ENTRY_SHARES } from './merged-entries.ts';
import type { Pattern } from './pattern.ts';
import { dropTables, evidenceOf } from './pattern-sql.ts';
import { SAYS_WHAT, UNSAID_SHARES } from './shared-tables.ts';

/** Median absolute deviation to standard deviation, for a bell curve. */
const TO_DEVIATION = 1.4826; // not-law: statistics
/** Like vehicles never lie closer together than this, in logarithms; a fleet sold at one price is no measure. */
const LEAST_SPREAD = 0.03;
/** What is nearer to the middle is of no interest. */
const LEAST_PERCENT = 110; // not-law: percent

/**
 * Logarithms held against those of like vehicles: the amount, and its relation to the first sale and the last
 * invoice.
 */
const MEASURES = ['x', 'y', 'z'] as const;
const off = (measure: (typeof MEASURES)[number]): string => `(${measure} - middle_${measure})`;

/** How far the nearest of the measures is. */
const NEAREST = `least(${MEASURES.map((m) => `abs(${off(m)})`).join(', ')})`;

/** What is asked of a vehicle whose amounts are held against those of others; in SQL of `value_vehicle`. */
const VEHICLE = 'v.rowid AS vehicle, v.make, v.exporter';

/** Rows of customs as amounts told of vehicles. */
const declared = (entries: string): string =>
  `0 AS kind, ${VEHICLE}, declaration_value AS amount, declaration_currency AS currency, declaration_declared_on AS day
    FROM ${entries} JOIN value_vehicle v ON v.vin = declaration_vin`;

/**
 * The amounts told of vehicles, each once: `kind`, vehicle, `amount`, `currency`, `day`. Only where a VIN stands in
 * several rows can one be told twice: the others, nearly all, are not compared.
 */
const AMOUNTS = `SELECT ${declared(ENTRIES_ALONE)}
  UNION ALL SELECT DISTINCT ${declared(ENTRIES_BESIDE_OTHERS)}
  UNION ALL SELECT 1, ${VEHICLE}, price, currency, applied FROM value_vehicle v
  UNION ALL SELECT 1, t.* FROM (
    SELECT DISTINCT ${VEHICLE}, licence_unit_price AS amount, licence_currency AS currency, licence_applied_on AS day
    FROM value_beside JOIN value_vehicle v ON v.vin = licence_vin) t
  ANTI JOIN value_vehicle o ON o.rowid = t.vehicle AND o.price = t.amount AND o.currency = t.currency AND o.applied = t.day`;

interface Level {
  readonly name: string;
  /** Columns beside kind and currency that make vehicles alike. */
  readonly by: readonly string[];
  /** Whether the amounts themselves can be held against each other: those of one model. */
  readonly amounts: boolean;
}

/** From the closest likeness to the widest; the first with enough vehicles, and of enough exporters, counts. */
const LEVELS: readonly Level[] = [
  { name: 'model, year of registration, month', by: ['model', 'year', 'month'], amounts: true },
  { name: 'model, year of registration, quarter', by: ['model', 'year', 'quarter'], amounts: true },
  { name: 'model, year of registration', by: ['model', 'year'], amounts: true },
  { name: 'model, two years of registration', by: ['model', 'years'], amounts: true },
  { name: 'year of registration, quarter, any model', by: ['year', 'quarter'], amounts: false },
];

/** Months of all years that a date may have, counted from the year 0. */
const MONTHS = 120_000; // not-law: the calendar
/** More than any number of a make. */
const MAKES = 2 ** 31; // not-law: the range of an INTEGER

/**
 * All that makes amounts alike, in one number: kind and currency, the make, which is a model and year of first
 * registration, and the month. Amounts of one cell are of one group at every level.
 */
const CELL = `((place * 2 + kind) * ${MAKES} + make) * ${MONTHS} + year(day) * 12 + month(day)`;

/** A tally of a cell is kept by so many parts of its exporters. */
const PARTS = 16;

/**
 * Statements that make `value_found`, groups with enough vehicles to tell a middle, and `value_left`, exporters whose
 * vehicles are left out of a group: whoever has more than `ownPart` percent of it, the largest first, until nobody
 * has. What is left, vehicles of exporters unknown among it, must be `least` at least. Exporters are only counted one
 * by one where some of them have that much together.
 */
const foundAmong = (least: number, ownPart: number): readonly string[] => {
  const largest =
    'OVER (PARTITION BY place ORDER BY own DESC, exporter ROWS BETWEEN UNBOUNDED PRECEDING AND';
  const tooMany = (own: string, all: string): string => `${own} * 100 > ${all} * ${ownPart}`; // not-law: percent
  return [
    `CREATE OR REPLACE TEMP TABLE value_size AS SELECT place, CAST(sum(n) AS BIGINT) AS n FROM value_cell JOIN value_group USING (cell)
      GROUP BY place HAVING sum(n) >= ${least}`,
    `CREATE OR REPLACE TEMP TABLE value_full AS SELECT DISTINCT place, n FROM (
        SELECT place, part, CAST(sum(n) AS BIGINT) AS own FROM value_tally JOIN value_group USING (cell) WHERE part IS NOT NULL GROUP BY place, part)
      JOIN value_size USING (place) WHERE ${tooMany('own', 'n')}`,
    `CREATE OR REPLACE TEMP TABLE value_left AS SELECT place, exporter, own FROM (
        SELECT *, bool_and(${tooMany('own', '(n - before)')}) ${largest} CURRENT ROW) AS out FROM (
          SELECT place, exporter, own, n, coalesce(sum(own) ${largest} 1 PRECEDING), 0) AS before FROM value_full JOIN (
            SELECT place, exporter, count(*) AS own FROM value_amount JOIN (FROM value_group SEMI JOIN value_full USING (place)) USING (cell)
            WHERE exporter IS NOT NULL GROUP BY place, exporter) USING (place)))
      WHERE out`,
    `CREATE OR REPLACE TEMP TABLE value_found AS SELECT place, n - coalesce(less, 0) AS n
      FROM value_size LEFT JOIN (SELECT place, CAST(sum(own) AS BIGINT) AS less FROM value_left GROUP BY place) USING (place)
      WHERE n - coalesce(less, 0) >= ${least}`,
  ];
};

/**
 * Statements that add to `value_like` what the cells not in it yet are held against at a level. Most cells find
 * enough like vehicles at the first one: of the others only groups in which such a cell lies are looked at.
 */
const likeAt = (level: Level, least: number, ownPart: number): readonly string[] => {
  const { name, by, amounts } = level;
  const keys = ['kind', 'currency', ...by].join(', ');
  const measures = `(SELECT *, ln(amount) AS x FROM value_amount) JOIN (FROM value_group SEMI JOIN value_found USING (place)) USING (cell)
        ANTI JOIN value_left USING (place, exporter)`;
  const middle = (measure: string): string =>
    `median(${measure}) AS middle_${measure}, mad(${measure}) AS spread_${measure}`;
  return [
    `CREATE OR REPLACE TEMP TABLE value_open AS SELECT * FROM value_cell ANTI JOIN value_like USING (cell)`,
    `CREATE OR REPLACE TEMP TABLE value_group AS SELECT c.cell, g.place FROM value_cell c
      JOIN (SELECT row_number() OVER () AS place, ${keys} FROM (SELECT DISTINCT ${keys} FROM value_open)) g USING (${keys})`,
    ...foundAmong(least, ownPart),
    `INSERT INTO value_like SELECT o.cell, '${name}', f.n, ${amounts ? 'x.middle_x, x.spread_x' : 'NULL, NULL'}, p.* EXCLUDE (place, kept, kept_of, last, last_of),
        CASE WHEN kept_of >= ${least} THEN kept END, ${amounts ? `CASE WHEN last_of >= ${least} THEN last END` : 'NULL'}
      FROM value_open o JOIN value_group USING (cell) JOIN value_found f USING (place)
      ${amounts ? `JOIN (SELECT place, ${middle('x')} FROM ${measures} GROUP BY place) x USING (place)` : ''}
      LEFT JOIN (SELECT place, ${middle('y')}, ${middle('z')},
          median(y - z) AS kept, count(y - z) AS kept_of, median(x - z) AS last, count(z) AS last_of
        FROM ${measures} WHERE coalesce(y, z) IS NOT NULL GROUP BY place) p USING (place)`,
  ];
};

/**
 * The relation to the last invoice, as far as that is believed: up to `percent` of what like vehicles keep of the
 * price of their first sale, or of that price itself while too few of them tell; of a vehicle whose first sale nobody
 * told up to `percent` of the last invoices of like vehicles. Where that cannot be told either, it explains no amount
 * above theirs.
 */
const believed = (percent: number): string => {
  const above = `ln(${percent / 100})`; // not-law: percent
  return `CASE WHEN z IS NULL THEN NULL WHEN y IS NOT NULL THEN greatest(z, coalesce(y - kept - ${above}, y))
    WHEN last IS NOT NULL THEN greatest(z, x - last - ${above})
    WHEN middle_x IS NULL OR x <= middle_x THEN z END`;
};

/**
 * Whether the vehicle's own invoices judge the amount, in place of the amounts of like vehicles: where one is told,
 * and the amount is not more than so many times it, or it the amount, beside like vehicles. Farther off the invoice
 * is mistyped.
 */
const ownInvoiceCounts = (times: number): string =>
  `coalesce(least(abs(${off('y')}), abs(${off('z')})) <= ln(${times}), false)`;

/**
 * R21: the value declared at customs, and the price on the licence, against those of like vehicles: of one model,
 * year of first registration and month, in one currency, widened to the quarter, the year and two years while there
 * are too few, no further: a car of seven years is not like one of a year; then to all models, of which only the
 * relations to the invoices are alike. Vehicles of an exporter who has too many of them are held, but not against:
 * else he, or everybody, would be held against him alone. The middle is the median, the spread the median absolute
 * deviation, of logarithms, so that twice and half are equally far. What the vehicle's own invoices explain is no
 * distance: a dearer trim shows in the first sale, wear and damage in the last invoice, which is written for whoever
 * exports and so is believed above like vehicles only a little way. The value is held against both, as those of like
 * vehicles are, and the nearer counts; against the amounts of like vehicles only where no invoice is told, or none
 * that can be right. Of value and licence price the farther is told.
 */
export const valueAgainstLike: Pattern = {
  name: 'valueAgainstLike',
  facts: ['pattern.valuePercent', 'pattern.valueDeviations', 'pattern.valueLike'],
  reads: ['declaration', 'licence', 'certificate', 'invoice'],
  shares: [...UNSAID_SHARES, ...ENTRY_SHARES],
  build: (parameters) => {
    const least = Number(parameters('integrity.value-against-invoice.likeVehicles'));
    const bare = (text: string): string => `upper(replace(${text}, ' ', ''))`;
    const ownPart = Number(parameters('integrity.value-against-invoice.oneExporterPercent'));
    const lastPercent = Number(parameters('integrity.value-against-invoice.lastInvoicePercent'));
    const mistypedTimes = Number(
      parameters('integrity.value-against-invoice.invoiceMistypedTimes'),
    );
    // what is invoiced later after registration is a resale's
    const late = Number(parameters('integrity.dates-out-of-order.firstSaleDays'));
    return [
      // a vehicle is what the first row says that says it, and that row tells an amount
      `CREATE OR REPLACE TEMP TABLE value_later AS SELECT row_id FROM (
          SELECT row_id, row_number() OVER (PARTITION BY licence_vin ORDER BY row_id) AS place FROM licence SEMI JOIN licence_several USING (row_id) WHERE ${SAYS_WHAT})
        WHERE place > 1`,
      // declared without an application that says it: the certificate says what it is
      `CREATE OR REPLACE TEMP TABLE value_bare AS
        SELECT vin, arg_min(coalesce(brand, ''), row_id) AS brand, arg_min(model, row_id) AS model, min(registered) AS registered FROM unsaid_certificate
        WHERE model IS NOT NULL AND registered IS NOT NULL AND vin IN (
          SELECT declaration_vin FROM ${ENTRIES} WHERE declaration_value > 0 AND declaration_vin IN (SELECT vin FROM unsaid_certificate))
        GROUP BY vin`,
      // models as they are written, however they are: few beside the vehicles
      `CREATE OR REPLACE TEMP TABLE value_make AS SELECT brand, written, year, CAST(dense_rank() OVER (ORDER BY model) AS INTEGER) AS model, CAST(dense_rank() OVER (ORDER BY model, year) AS INTEGER) AS make
        FROM (SELECT brand, written, year, ${bare('brand')} || '|' || ${bare('written')} AS model FROM (
          SELECT coalesce(licence_brand, '') AS brand, licence_model AS written, year(licence_registered_on) AS year FROM licence WHERE ${SAYS_WHAT} GROUP BY ALL
          UNION SELECT brand, model, year(registered) FROM value_bare))`,
      `CREATE OR REPLACE TEMP TABLE value_vehicle AS
        SELECT licence_vin AS vin, m.make, licence_registered_on AS registered, CASE WHEN licence_applicant IS NOT NULL THEN hash(licence_applicant) END AS exporter,
          licence_unit_price AS price, licence_currency AS currency, licence_applied_on AS applied
        FROM licence ANTI JOIN value_later USING (row_id)
          JOIN value_make m ON m.brand = coalesce(licence_brand, '') AND m.written = licence_model AND m.year = year(licence_registered_on)
        WHERE ${SAYS_WHAT} AND licence_vin IS NOT NULL
        UNION ALL SELECT vin, m.make, registered, NULL, NULL, NULL, NULL
        FROM value_bare b JOIN value_make m ON m.brand = b.brand AND m.written = b.model AND m.year = year(registered)`,
      // rows that tell an amount of a vehicle beside that one
      `CREATE OR REPLACE TEMP TABLE value_beside AS
        SELECT licence_vin, licence_unit_price, licence_currency, licence_applied_on FROM licence
        WHERE licence_vin IS NOT NULL AND (NOT ${SAYS_WHAT} OR row_id IN (FROM value_later))`,
      // from here on a vehicle is the number of its row: short keys, and of a VIN none but where something was found
      `CREATE OR REPLACE TEMP TABLE value_price AS SELECT vehicle, CASE WHEN sold THEN first_price END AS first_price,
          CASE WHEN NOT sold OR first_on < last_on THEN last_price END AS last_price FROM (
        SELECT v.rowid AS vehicle, ln(arg_min(invoice_price, (invoice_issued_on, row_id))) AS first_price, ln(arg_max(invoice_price, (invoice_issued_on, -row_id))) AS last_price,
          min(invoice_issued_on) AS first_on, max(invoice_issued_on) AS last_on, first_on <= any_value(v.registered) + ${late} AS sold
        FROM invoice JOIN value_vehicle v ON v.vin = invoice_vin WHERE invoice_price > 0 AND invoice_issued_on IS NOT NULL GROUP BY 1)`,
      `CREATE OR REPLACE TEMP TABLE value_currency AS SELECT currency, row_number() OVER () AS place FROM (
        SELECT DISTINCT declaration_currency AS currency FROM declaration UNION SELECT DISTINCT licence_currency FROM licence)`,
      `CREATE OR REPLACE TEMP TABLE value_amount AS
        SELECT ${CELL} AS cell, vehicle, exporter, amount, ln(amount) - first_price AS y, ln(amount) - last_price AS z
        FROM (${AMOUNTS}) JOIN value_currency USING (currency) LEFT JOIN value_price USING (vehicle)
        WHERE amount > 0 AND day IS NOT NULL`,
      `CREATE OR REPLACE TEMP TABLE value_tally AS SELECT cell, CAST(exporter % ${PARTS} AS UTINYINT) AS part, count(*) AS n FROM value_amount GROUP BY ALL`,
      `CREATE OR REPLACE TEMP TABLE value_cell AS SELECT c.*, currency, model, year, year // 2 AS years, (month - 1) // 3 AS quarter
        FROM (SELECT cell, CAST(sum(n) AS BIGINT) AS n, cell % ${MONTHS} AS month, cell // ${MONTHS} % ${MAKES} AS make, cell // ${MONTHS} // ${MAKES} AS of, of % 2 AS kind FROM value_tally GROUP BY cell) c
        JOIN value_currency ON place = of // 2 JOIN (SELECT DISTINCT make, model, year FROM value_make) USING (make)`,
      `CREATE OR REPLACE TEMP TABLE value_like (cell BIGINT, likeness VARCHAR, n BIGINT, ${MEASURES.flatMap((m) => [`middle_${m} DOUBLE`, `spread_${m} DOUBLE`]).join(', ')}, kept DOUBLE, last DOUBLE)`,
      ...LEVELS.flatMap((level) => likeAt(level, least, ownPart)),
      `CREATE OR REPLACE TEMP TABLE value_held AS
        SELECT cell, vehicle, amount, floor(least(${MEASURES.map((m) => `coalesce(abs(${off(m)}) / greatest(${LEAST_SPREAD}, spread_${m} * ${TO_DEVIATION}), 1e9)`).join(', ')})) AS deviations,
          round(exp(least(${MEASURES.map((m) => `CASE WHEN abs(${off(m)}) = ${NEAREST} THEN ${off(m)} END`).join(', ')})) * 100) AS part FROM (
          SELECT * REPLACE (CASE WHEN ${ownInvoiceCounts(mistypedTimes)} THEN NULL ELSE x END AS x) FROM (
            SELECT cell, vehicle, amount, x, y, ${believed(lastPercent)} AS z, l.* EXCLUDE (cell, likeness, n, kept, last)
            FROM (SELECT *, ln(amount) AS x FROM value_amount) JOIN value_like l USING (cell)))
        WHERE exp(${NEAREST}) * 100 >= ${LEAST_PERCENT}`, // not-law: percent
      `CREATE OR REPLACE TABLE pattern_value_against_like AS
        SELECT CAST(NULL AS BIGINT) AS row_id, vin, CAST(part AS BIGINT) AS pattern_value_percent, CAST(deviations AS BIGINT) AS pattern_value_deviations, CAST(n AS BIGINT) AS pattern_value_like,
          ${evidenceOf({ of: `CASE kind WHEN 0 THEN 'declared value' ELSE 'price on the licence' END`, amount: 'amount / 100.0', currency: 'currency', median: 'round(exp(middle_x)) / 100.0', percentOfMedian: 'CAST(part AS BIGINT)', deviations: 'CAST(deviations AS BIGINT)', like: 'likeness', likeVehicles: 'n' })} AS evidence
        FROM (SELECT h.*, c.kind, c.currency, l.n, l.likeness, l.middle_x FROM value_held h JOIN value_cell c USING (cell) JOIN value_like l USING (cell)
          QUALIFY row_number() OVER (PARTITION BY vehicle ORDER BY deviations DESC, kind, amount, currency, part, l.n, likeness, middle_x) = 1) h
        JOIN (SELECT rowid AS vehicle, vin FROM value_vehicle) USING (vehicle) ORDER BY vin`, // not-law: hundredths
      ...dropTables(
        'value_later',
        'value_beside',
        'value_vehicle',
        'value_bare',
        'value_price',
        'value_currency',
        'value_tally',
        'value_make',
        'value_cell',
        'value_amount',
        'value_like',
        'value_open',
        'value_group',
        'value_size',
        'value_full',
        'value_left',
        'value_found',
        'value_held',
      ),
    ];
  },
};
