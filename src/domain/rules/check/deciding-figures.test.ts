import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDecidingFigures } from './deciding-figures.ts';

const PATH = 'src/nation/patterns/some-pattern.ts';

const found = (text: string, path = PATH): readonly string[] =>
  checkDecidingFigures([{ path, text }]).map(
    ({ where, message }) => `${where}: ${message.slice(0, message.indexOf(' '))}`,
  );

/** A pattern as somebody would write it in a hurry: its thresholds stand in the program. */
const LEFT = `/** At most 99 of them. */
const LEAST = 30;
export const some = (law) => [
  sql\`
  SELECT vin, count(*) AS n
  FROM certificate
  WHERE registered_on - insured_on > 15
    AND substr(vin, 1, 3) <> 'LZZ'
  GROUP BY vin
  HAVING count(*) >= \${LEAST}
    AND sum(late) * 100 >= count(*) * 20
    AND count(*) > \${law.on('integrity.some.vehicles', 'day')}\`,
];
`;

describe('figures by which the program decides', () => {
  it('are told with file, line, figure and remedy', () => {
    assert.deepEqual(checkDecidingFigures([{ path: PATH, text: LEFT }])[0], {
      file: PATH,
      where: 'line 2',
      code: 'deciding-figure',
      message:
        '30 decides in program text: make it a dated value, with its citation, of the rule under law/ that it ' +
        `serves and read it as of the vehicle's day, or say why it is none: "not-law: reason"`,
    });
    assert.deepEqual(found(LEFT), ['line 2: 30', 'line 7: 15', 'line 11: 20']);
  });

  it('are those that are compared, added, multiplied, named or chosen among', () => {
    for (const text of [
      'if (owners >= 5) return;',
      'if (5 <= owners) return;',
      'if (n === 5) return;',
      'const limits = { days: 5 };',
      'return times * 5;',
      'return Math.max(5, n);',
      'const few = (n) => n ? 5 : 0;',
      '`n BETWEEN 5 AND most`',
      '`n BETWEEN least AND 5`',
      '`HAVING count(*) >= 5`',
      '`greatest(n, 5)`',
      '`CASE WHEN odd THEN 5 END`',
      '`RANGE BETWEEN INTERVAL 5 MONTHS PRECEDING AND CURRENT ROW`',
      '`quantile_disc(day, 0.05)`',
    ]) {
      assert.equal(found(text).length, 1, text);
    }
  });

  it('are not none, one and several, bits, percent, places of a text and of a list', () => {
    for (const text of [
      'if (n > 0 && n !== 1) return;',
      'if (rows.length < 2) return;',
      '`HAVING count(*) BETWEEN 2 AND ${most}`',
      'const byte = word >> 6;',
      '`n * 100 // total`',
      '`amount / 100.0`',
      '`left(vin, 8) = substr(number, 10, 1)`',
      '`list_sort(list(vin))[1:10]`',
      'row.slice(2, 5)',
      '`CAST(n AS DECIMAL(18, 4))`',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
    assert.equal(found('`n >= 100`').length, 1, 'a hundred that is compared decides');
    assert.equal(found('`n >= 2 * usual`').length, 1, 'twice the usual decides');
  });

  it('are let be with a reason on their line, in code and in a query', () => {
    assert.deepEqual(found('const BITS = 64; // not-law: bits'), []);
    assert.deepEqual(found('`\n  month % 3 = 0 -- not-law: the calendar\n  AND n > 4`'), [
      'line 3: 4',
    ]);
    assert.deepEqual(found('const LEAST = 30; // not-law:'), ['line 1: 30'], 'no reason');
  });

  it('are looked for where somebody is flagged, and not where a world is made up or a page laid out', () => {
    for (const place of [
      'src/nation/links/a.ts',
      'src/nation/dossiers/a.ts',
      'src/domain/patterns/a.ts',
      'src/domain/assess/a.ts',
      'src/engine/a.ts',
      'src/products/lanes/a.ts',
      String.raw`src\nation\patterns\a.ts`,
    ]) {
      assert.equal(found('const LEAST = 30;', place).length, 1, place);
    }
    for (const place of ['src/simulate/a.ts', 'src/report/a-style.ts', 'src/intake/a.ts']) {
      assert.deepEqual(found('const LEAST = 30;', place), [], place);
    }
  });
});
