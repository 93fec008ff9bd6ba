import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Verdict } from '../domain/verdict/verdict.ts';
import { VerdictWriter } from './verdict-writer.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('示例', '\u2028"\\', ''),
);
const both = fc.record({ en: text, zh: text }, { noNullPrototype: true });
const name = fc.constantFrom('licence.vin', 'licence.appliedOn', 'licence.unitPrice');

/** Findings of one id share citation and remedy, as those of a rule do. */
const finding = (index: number, shared: unknown): fc.Arbitrary<Verdict['findings'][number]> =>
  fc.record(
    {
      rule: fc.constant(`R${index}`),
      id: fc.constant(`rule.${index}`),
      result: fc.constantFrom('notMet', 'unknown', 'met', 'notApplicable'),
      because: fc.dictionary(name, fc.oneof(text, fc.integer(), fc.boolean()), {
        noNullPrototype: true,
      }),
      missing: fc.array(text, { maxLength: 2 }),
      cite: fc.constant(shared),
      toldUpTo: fc.constant(index === 1 ? '2026-02-21' : null),
      announced: fc.constant(index === 1),
      remedy: fc.constant({ en: 'a remedy', zh: '补救' }),
    },
    { noNullPrototype: true },
  ) as fc.Arbitrary<Verdict['findings'][number]>;

const cite = {
  instrument: '商贸函',
  item: '一(一)',
  url: null,
  confidence: 'verbatim',
  dated: null,
};

const verdict = fc.record(
  {
    row: fc.nat(),
    application: text,
    vin: text,
    gate: fc.constantFrom('clear', 'blocked', 'undetermined'),
    entry: fc.record(
      {
        country: text,
        answer: fc.constant('barred'),
        reasons: fc.array(text, { maxLength: 2 }),
        toldUpTo: fc.constantFrom(null, '2026-02-21', '2021-05'),
      },
      { noNullPrototype: true },
    ),
    risk: fc.record(
      { score: fc.nat(), band: fc.constant('low'), reasons: fc.array(text, { maxLength: 2 }) },
      { noNullPrototype: true },
    ),
    quality: fc.array(
      fc.record(
        { row: fc.nat(), field: text, code: fc.constant('not-a-date'), value: text, remedy: both },
        { noNullPrototype: true },
      ),
      { maxLength: 2 },
    ),
    findings: fc.tuple(finding(1, cite), finding(2, cite)),
    ruleset: fc.constant('sha256:0'),
  },
  { noNullPrototype: true },
) as unknown as fc.Arbitrary<Verdict>;

test('verdicts are written byte for byte as JSON.stringify writes them', () => {
  const writer = new VerdictWriter();
  fc.assert(
    fc.property(fc.array(verdict, { maxLength: 4 }), text, (verdicts, input) => {
      for (const one of verdicts) writer.line(one, input);
      const expected = verdicts
        .map((one) => `${JSON.stringify(input === '' ? one : { ...one, input })}\n`)
        .join('');
      assert.equal(new TextDecoder('utf-8', { ignoreBOM: true }).decode(writer.take()), expected);
    }),
  );
});
