import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PaperKind, ReadName, ReadValue, ToldBy } from '../paper-reading.ts';
import type { CheckKey } from '../texts/keys.ts';
import { checkPaper } from './check-paper.ts';

type Values = Partial<Record<ReadName, string>>;

const on = (values: Values, by: ToldBy = 'text', page: number | null = 1): ReadValue[] =>
  Object.entries(values).map(([name, value]) => ({
    name: name as ReadName,
    value,
    by,
    place: page === null ? null : { page, box: null },
  }));

const INVOICE: Values = {
  number: '26312000000000000017',
  date: '2026-03-09',
  net: '109253.10',
  tax: '14202.90',
  total: '123456.00',
  totalInWords: '壹拾贰万叁仟肆佰伍拾陆圆整',
  vin: 'LVVDB11B4RD000001',
  sellerCreditCode: '91350100M000100Y43',
};

const CODE: Values = { number: '26312000000000000017', date: '2026-03-09', total: '123456.00' };

const answers = (values: readonly ReadValue[], kind: PaperKind | null = 'saleInvoice') =>
  Object.fromEntries(checkPaper(kind, values).map((one) => [one.check, one.answer]));

const told = (values: readonly ReadValue[], kind: PaperKind | null = 'saleInvoice') =>
  checkPaper(kind, values).flatMap((one) => (one.answer === 'told' ? [one.check] : []));

const changed = (change: Values): readonly ReadValue[] => on({ ...INVOICE, ...change });

describe('a paper that contradicts itself', () => {
  it('an honest invoice tells nothing, and each check was made', () =>
    assert.deepEqual(answers([...on(INVOICE), ...on(CODE, 'code')]), {
      'code-and-page': 'not-found',
      'number-form': 'not-found',
      'number-year': 'not-found',
      'words-and-figures': 'not-found',
      'net-tax-total': 'not-found',
      'credit-code': 'not-found',
      'vin-check-digit': 'not-found',
      'one-vehicle': 'not-found',
    }));

  const EDITS: readonly (readonly [string, Values, readonly CheckKey[]])[] = [
    [
      'total 123456.01, one fen, is rounding; words are exact',
      { total: '123456.01' },
      ['words-and-figures'],
    ],
    ['total one fen less', { net: '109253.09' }, []],
    ['total two fen off', { net: '109253.08' }, ['net-tax-total']],
    ['amount in words', { totalInWords: '壹拾贰万叁仟肆佰伍拾陆圆壹角' }, ['words-and-figures']],
    ['year before that of the number', { date: '2025-12-31' }, ['number-year']],
    ['first day of the year of the number', { date: '2026-01-01' }, []],
    ['last day of the year of the number', { date: '2026-12-31' }, []],
    ['year after that of the number', { date: '2027-01-01' }, ['number-year']],
    ['a digit of the VIN', { vin: 'LVVDB11B4RD000002' }, ['vin-check-digit']],
    ['a letter that no VIN has', { vin: 'LVVDB11B4RD00000O' }, ['number-form']],
    ['a character of the credit code', { sellerCreditCode: '91350100M000100Y44' }, ['credit-code']],
    ['nineteen digits', { number: '2631200000000000001' }, ['number-form']],
    ['eight digits, as older ones have', { number: '00012345' }, []],
    ['code printed the year before', { number: '00012345', code: '131002520000' }, []],
    ['code of the year after', { number: '00012345', code: '131002720000' }, ['number-year']],
    ['code of nine digits', { number: '00012345', code: '131002720' }, ['number-form']],
  ];
  for (const [name, change, checks] of EDITS)
    it(`${name}: ${checks.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(told(changed(change)), checks));

  it('the code against the page: number, date, amount', () => {
    for (const change of [
      { number: '26312000000000000018' },
      { date: '2026-03-08' },
      { total: '123456.10' },
    ])
      assert.deepEqual(
        told([...on(INVOICE), ...on({ ...CODE, ...change }, 'code')]).filter(
          (one) => one === 'code-and-page',
        ),
        ['code-and-page'],
      );
  });

  it('an amount of the code that differs by exactly the tax is none, with or without the printed net', () => {
    const { net, ...without } = INVOICE;
    for (const page of [INVOICE, without])
      assert.deepEqual(told([...on(page), ...on({ net: net ?? '' }, 'code')]), []);
  });

  it('a page without its total: net and tax lead to it; by the net alone nothing can be said', () => {
    const { total, totalInWords, ...page } = INVOICE;
    const codeOf = (amount: string) => on({ total: amount }, 'code');
    const said = (values: Values, amount: string) =>
      answers([...on(values), ...codeOf(amount)])['code-and-page'];
    assert.equal(said(page, total ?? ''), 'not-found');
    assert.equal(said({ ...page, totalInWords: totalInWords ?? '' }, total ?? ''), 'not-found');
    assert.equal(said(page, '123456.10'), 'told');
    assert.equal(said({ net: INVOICE.net ?? '' }, total ?? ''), 'cannot-be-checked');
    assert.equal(said({ total: total ?? '' }, INVOICE.net ?? ''), 'cannot-be-checked');
    // an invoice of a used car names no tax
    const used = [...on({ total: total ?? '' }), ...codeOf('123456.10')];
    assert.equal(answers(used, 'usedSaleInvoice')['code-and-page'], 'told');
  });

  it('zeros before a number are no difference', () => {
    const page = { number: '00012345', code: '131002620000', date: '2026-03-09' };
    assert.deepEqual(told([...on(page), ...on({ ...page, number: '12345' }, 'code')]), [
      'number-form',
    ]);
    assert.deepEqual(told([...on(page), ...on(page, 'code')]), []);
  });

  it('two vehicles on one page are told; on a page each they are two papers', () => {
    const other = { vin: 'LVVDB11B4RD000052' };
    assert.ok(told([...on(INVOICE), ...on(other)]).includes('one-vehicle'));
    assert.ok(!told([...on(INVOICE), ...on(other, 'text', 2)]).includes('one-vehicle'));
    assert.ok(!told([...on(INVOICE), ...on(other)], 'letter').includes('one-vehicle'));
  });

  it('what an invoice does not say cannot be checked; of other papers it is left out', () => {
    assert.equal(answers(on({ number: '00012345' }))['net-tax-total'], 'cannot-be-checked');
    assert.deepEqual(answers(on({ plate: '沪A12345' }), 'vehicleLicence'), {});
  });

  it('a declaration: eighteen digits, export, a district that is known, the year of the date', () => {
    const of = (number: string, date = '2026-03-09') =>
      answers(on({ number, date }), 'customsDeclaration');
    assert.deepEqual(of('020020260000000012'), {
      'number-form': 'not-found',
      'number-year': 'not-found',
    });
    assert.equal(of('020020261000000012')['number-form'], 'told');
    assert.equal(of('02002026000000001')['number-form'], 'told');
    assert.equal(of('990020260000000012')['number-form'], 'cannot-be-checked');
    assert.equal(of('020020260000000012', '2025-12-31')['number-year'], 'told');
  });

  it('an export licence of the old form tells its year; another form is unknown, not wrong', () => {
    const of = (number: string) => answers(on({ number, date: '2026-03-09' }), 'exportLicence');
    assert.equal(of('26-AA-000123')['number-year'], 'not-found');
    assert.equal(of('25-AA-000123')['number-year'], 'told');
    assert.deepEqual(of('CK2026000123'), { 'number-form': 'cannot-be-checked' });
  });
});
