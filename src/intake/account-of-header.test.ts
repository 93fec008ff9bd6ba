import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountOfHeaders } from './account-of-header.ts';

test('a table is of the account that nearly all of its headers are of, its key among them', () => {
  const of = (headers: string): string | null => accountOfHeaders(headers.split(','));
  assert.equal(
    of('车架号,登记证书编号,品牌,型号,初次登记日期,号牌号码,机动车所有人,机动车状态'),
    'certificate',
  );
  assert.equal(
    of('序号,车架号,号牌号码,机动车所有人,所有人身份证明号码,过户次数,机动车状态'),
    'certificate',
  );
  assert.equal(of('vin,exitedOn,declaredOn,number,port'), 'declaration');
  // no key, few columns, or too many of something else
  assert.equal(of('登记证书编号,号牌号码,机动车所有人,机动车状态,过户次数'), null);
  assert.equal(of('车架号,号牌号码,机动车所有人'), null);
  assert.equal(of('车架号,号牌号码,机动车所有人,机动车状态,姓名,工号,科室,备注'), null);
  assert.equal(of('姓名,工号,科室,电话'), null);
});

test('what this program writes is no feed', () => {
  for (const headers of [
    'vin,application,applicant,appliedOn,destination,gate,gate_reasons,entry,risk,band',
    'file,line,field,code,value,remedy,remedy_zh',
  ]) {
    assert.equal(accountOfHeaders(headers.split(',')), null);
  }
});
