import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currencyNamed } from './named-currency.ts';

test('the currency that an amount names', () => {
  const named: Readonly<Record<string, string | null>> = {
    '15,400元': 'CNY',
    '１５４００圆': 'CNY',
    '￥15400': 'CNY',
    '15400人民币': 'CNY',
    '15,400美元': 'USD',
    'US$ 15,400': 'USD',
    'usd 15400': 'USD',
    '15400 欧元': 'EUR',
    '15400卢布': 'RUB',
    'KZT 15400': 'KZT',
    '15,400': null,
    '1.54万': null,
    '': null,
  };
  for (const [text, currency] of Object.entries(named)) {
    assert.equal(currencyNamed(text), currency, text);
  }
});
