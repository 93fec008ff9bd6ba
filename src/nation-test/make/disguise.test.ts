import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usccCheckCharacterOf } from '../../domain/identifiers/uscc.ts';
import { Secret } from '../secret.ts';
import { Disguise } from './disguise.ts';

const disguise = new Disguise(new Secret('a'));

const cells = (account: string, columns: readonly string[], row: readonly string[]) =>
  disguise.table(account, { columns, rows: [row] }).rows[0] ?? [];

const number = (text: string, name = 'certificate.number'): string => {
  const [account = '', column = ''] = name.split('.');
  return cells(account, [column], [text])[0] ?? '';
};

test('a number is another of its length, the same wherever it stands', () => {
  const made = number('290499334321');
  assert.match(made, /^\d{12}$/);
  assert.notEqual(made, '290499334321');
  assert.equal(number('290499334321'), made);
  assert.equal(
    number('26-0659794394', 'declaration.licence'),
    number('26-0659794394', 'licence.number'),
  );
  assert.match(number('26-0659794394', 'licence.number'), /^26-\d{10}$/);
  const many = new Set(Array.from({ length: 2_000 }, (_, at) => number(String(10_000 + at))));
  assert.equal(many.size, 2_000, 'each is another');
});

test('what is written nearly alike stays so: O for 0, I for 1, -1 behind it', () => {
  const made = number('201101334321');
  assert.equal(number('2OIIOI33432I'), made.replaceAll('0', 'O').replaceAll('1', 'I'));
  assert.equal(number('201101334321-1'), `${made}-1`);
});

test('a company has another code, with its check character, the same in every account', () => {
  const code = '91320300YYHJH21R2H';
  const columns = ['id', 'kind', 'name', 'address', 'since'];
  const row = [
    code,
    'company',
    '江苏示例华飞供应链管理有限公司',
    '江苏示例路4355号503室',
    '2025-03-15',
  ];
  const [id = '', kind, name = '', address = '', since = ''] = cells('party', columns, row);
  assert.match(id, /^91320300YY[0-9A-Z]{8}$/);
  assert.notEqual(id, code);
  assert.equal(usccCheckCharacterOf(id), id.at(-1));
  assert.equal(cells('licence', ['applicant'], [code])[0], id);
  assert.equal(kind, 'company');
  assert.match(name, /^江苏示例华飞.+有限公司$/);
  assert.match(address, /^江苏示例路\d{4}号[1-9]\d\d室$/);
  assert.notEqual(address, row[3]);
  assert.match(since, /^2025-0\d-\d\d$/);
  // what is no company of the simulator, and what is no number, stays
  assert.deepEqual(cells('invoice', ['seller', 'price'], ['p:16f6211ec9fbaf21', '86304']), [
    'p:16f6211ec9fbaf21',
    '86304',
  ]);
});
