import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_LANGUAGES } from '../public-languages.ts';
import type { DestinationRule } from '../say-of-destination.ts';
import type { Said, StatementCode, StatementValues } from '../statement.ts';
import type { AnswerCode } from './answer.ts';
import { type AnswersRest, threeAnswers } from './three-answers.ts';
import { answerIn } from './word-answer.ts';
import { ANSWER_CODES } from './words-by-language.ts';

const said = <Code extends StatementCode>(code: Code, values: StatementValues[Code]): Said =>
  ({ code, values, saidBy: 'register', asOf: '2026-11-30' }) as Said;

const LEFT = said('exported', {
  ...{ on: '2026-11-23', country: 'KZ', condition: 'used', daysLater: 103 },
});
const REGISTERED = said('first-registered', { on: '2026-08-12' });
const APPLIED = said('export-applied-for', { on: '2026-11-05', daysLater: 85 });
const NO_RECORD = said('no-export-record', { dataOf: '2026-11-30' });
const WARRANTY = said('letter-warranty', {
  ...{ months: 36, kilometres: 100_000, startsOn: 'export' },
});
const outlets = (named: number, serving: number) =>
  said('letter-outlets', { country: 'KZ', named, attested: 0, since: null, serving });
const letter = (
  standing: StatementValues['letter']['standing'],
  on: string | null = null,
): readonly Said[] => [said('letter', { standing, on })];
const needed = (need: StatementValues['letter-needed']['need']) =>
  said('letter-needed', { need, days: 180 });
const VALID = [...letter('valid'), WARRANTY, outlets(5, 3)];

const rule = (held: DestinationRule['held'], code: string): DestinationRule => ({
  ...{ id: 'x', code, title: { en: '', zh: '' }, toldUpTo: null, ended: null, held, by: [] },
  ...{ announced: false, secondHand: false },
});

interface Given {
  readonly said: readonly Said[];
  readonly to?: string | null;
  readonly bound?: string | null;
  readonly rules?: readonly DestinationRule[];
}

const given = ({ said: all, to = 'KZ', bound = 'KZ', rules = [] }: Given): AnswersRest => ({
  ...{ said: all, boundFor: bound, country: to, rules },
});

/** What was given, the answer of which question, its code, its sign, its values. */
const CASES: readonly (readonly [Given, 0 | 1 | 2, AnswerCode, string, object])[] = [
  [
    { said: [LEFT, REGISTERED] },
    ...([0, 'left', 'yes', { on: '2026-11-23', condition: 'used', daysLater: 103 }] as const),
  ],
  [
    { said: [LEFT, said('first-registered', { on: '2026-11-24' })] },
    ...([
      0,
      'left-days-disagree',
      'but',
      { on: '2026-11-23', registeredOn: '2026-11-24' },
    ] as const),
  ],
  // the day of the exit itself is no disagreement
  [
    { said: [LEFT, said('first-registered', { on: '2026-11-23' })] },
    ...([0, 'left', 'yes', { on: '2026-11-23', condition: 'used', daysLater: 103 }] as const),
  ],
  [
    { said: [APPLIED, said('export-refused', { on: '2026-11-20' })] },
    ...([0, 'export-refused', 'no', { on: '2026-11-20' }] as const),
  ],
  [
    { said: [APPLIED, said('licensed-for', { country: 'KZ' })] },
    ...([0, 'licensed-not-left', 'but', { country: 'KZ' }] as const),
  ],
  [{ said: [APPLIED] }, 0, 'applied-not-left', 'but', { on: '2026-11-05' }],
  [
    { said: [NO_RECORD], bound: null, to: null },
    ...([0, 'no-record', 'unknown', { dataOf: '2026-11-30' }] as const),
  ],
  // mistyped comes before no record
  [
    { said: [said('vin-check-digit', { expected: '2' }), NO_RECORD], bound: null, to: null },
    ...([0, 'mistyped', 'but', { expected: '2' }] as const),
  ],
  // a car on record whose check digit does not fit has left all the same
  [
    { said: [said('vin-check-digit', { expected: '2' }), LEFT] },
    ...([0, 'left', 'yes', { on: '2026-11-23', condition: 'used', daysLater: 103 }] as const),
  ],
  [{ said: [LEFT, ...VALID] }, 1, 'holds', 'yes', { months: 36, kilometres: 100_000 }],
  [
    { said: [LEFT, ...letter('valid')] },
    ...([1, 'holds', 'yes', { months: null, kilometres: null }] as const),
  ],
  [{ said: [LEFT, ...VALID], to: 'AE' }, 1, 'holds-only-in', 'but', { country: 'KZ' }],
  [
    { said: [LEFT, ...letter('suspended', '2026-11-20')] },
    ...([1, 'suspended', 'paused', { on: '2026-11-20' }] as const),
  ],
  [
    { said: [LEFT, ...letter('revoked', '2026-11-20')], to: 'AE' },
    ...([1, 'revoked', 'no', { on: '2026-11-20' }] as const),
  ],
  [{ said: [LEFT, ...letter('elsewhere')] }, 1, 'names-another-country', 'no', {}],
  [
    { said: [LEFT, needed('needed'), ...letter('none')] },
    ...([1, 'needed-and-none', 'no', {}] as const),
  ],
  [{ said: [LEFT, needed('not-needed')] }, 1, 'none-and-not-needed', 'unknown', {}],
  [{ said: [LEFT, needed('exempt')] }, 1, 'none-and-not-needed', 'unknown', {}],
  [{ said: [LEFT, needed('unknown')] }, 1, 'none-need-unknown', 'unknown', {}],
  [{ said: [LEFT, ...letter('not-verified')] }, 1, 'not-verified', 'unknown', {}],
  [{ said: [NO_RECORD], bound: null }, 1, 'nothing-on-record', 'unknown', {}],
  [
    { said: [LEFT, ...VALID] },
    ...([2, 'for-it', 'yes', { country: 'KZ', named: 5, serving: 3 }] as const),
  ],
  // what may concern it is no condition, what concerns it is
  [
    { said: [LEFT, ...VALID], rules: [rule('may', 'KZ-2')] },
    ...([2, 'for-it', 'yes', { country: 'KZ', named: 5, serving: 3 }] as const),
  ],
  [
    { said: [LEFT, ...VALID], rules: [rule('concerns', 'KZ-5'), rule('may', 'KZ-2')] },
    ...([2, 'for-it-read-rule', 'but', { country: 'KZ', rule: 'KZ-5' }] as const),
  ],
  [
    { said: [LEFT, ...letter('valid'), WARRANTY, outlets(5, 0)] },
    ...([2, 'for-it-none-serves', 'but', { country: 'KZ', named: 5 }] as const),
  ],
  [
    { said: [LEFT, ...letter('valid'), WARRANTY, outlets(5, 1)] },
    ...([2, 'for-it', 'yes', { country: 'KZ', named: 5, serving: 1 }] as const),
  ],
  // told of and not signed here: no outlet is known
  [
    { said: [LEFT, ...letter('valid')] },
    ...([2, 'for-it', 'yes', { country: 'KZ', named: 0, serving: 0 }] as const),
  ],
  [
    { said: [LEFT, ...VALID], to: 'AE' },
    ...([2, 'for-another', 'no', { promised: 'KZ', asked: 'AE' }] as const),
  ],
  [
    { said: [LEFT, ...letter('suspended', '2026-11-20')] },
    ...([2, 'not-in-force-now', 'but', { country: 'KZ' }] as const),
  ],
  [
    { said: [LEFT, ...letter('suspended', '2026-11-20')], to: 'AE' },
    ...([2, 'nothing-in-force', 'no', { country: 'AE' }] as const),
  ],
  [
    { said: [LEFT, ...letter('revoked', null)] },
    ...([2, 'nothing-in-force', 'no', { country: 'KZ' }] as const),
  ],
  [
    { said: [LEFT, ...letter('elsewhere')] },
    ...([2, 'nothing-in-force', 'no', { country: 'KZ' }] as const),
  ],
  [
    { said: [LEFT, ...letter('elsewhere')], to: 'AE' },
    ...([2, 'none-names-it', 'unknown', { country: 'AE' }] as const),
  ],
  // a country that does not admit the car is no, whatever the letter says
  [
    { said: [LEFT, ...VALID], to: 'MX', rules: [rule('bars', 'MX-1')] },
    ...([2, 'not-admitted', 'no', { country: 'MX', rule: 'MX-1' }] as const),
  ],
  [
    { said: [LEFT, needed('not-needed')] },
    ...([2, 'none-names-it', 'unknown', { country: 'KZ' }] as const),
  ],
  [{ said: [NO_RECORD], bound: null, to: null }, 2, 'no-country', 'unknown', {}],
];

const ORDER = ['left', 'promise', 'country'];

test('each of the closed set, value by value', () => {
  for (const [of, at, code, sign, values] of CASES) {
    const answers = threeAnswers(given(of));
    assert.deepEqual(
      answers.map(({ question }) => question),
      ORDER,
    );
    const found = answers[at];
    assert.deepEqual([found.code, found.sign, found.values], [code, sign, values]);
  }
  assert.deepEqual(
    [...new Set(CASES.map(([, , code]) => code))].sort(),
    [...ANSWER_CODES].sort(),
    'every code is reached',
  );
});

test('in every language: another word for no than for not known, no figure lost, never of fraud or money', () => {
  const names = { country: (code: string) => `<${code}>`, date: (iso: string) => `[${iso}]` };
  for (const language of PUBLIC_LANGUAGES) {
    const words = CASES.map(([of, at]) => {
      const answer = threeAnswers(given(of))[at];
      return { answer, ...answerIn(answer, language, names) };
    });
    const texts = (sign: string) =>
      new Set(words.filter(({ answer }) => answer.sign === sign).map(({ text }) => text));
    assert.deepEqual(
      [...texts('no')].filter((text) => texts('unknown').has(text)),
      [],
      language,
    );
    for (const { answer, asked, text, why } of words) {
      assert.ok(asked !== '' && text !== '', `${language} ${answer.code}`);
      for (const value of Object.values(answer.values))
        if (typeof value === 'string' && value !== 'used') {
          const shown = /^\d{4}-/.test(value) ? `[${value}]` : value;
          const told = `${text} ${why}`.includes(shown);
          assert.ok(told || answer.code === 'for-it-none-serves', `${language} ${answer.code}`);
        }
      assert.doesNotMatch(`${text} ${why}`, /undefined|NaN|null/, `${language} ${answer.code}`);
      assert.doesNotMatch(
        `${text} ${why}`,
        /forge|fake|fraud|\bpay\b|поддел|платит|伪造|付款|falso|pague|مزوّر|ادفع/i,
        `${language} ${answer.code}`,
      );
    }
  }
});
