import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LAW } from '../../../test/published-law.ts';
import { rulesOfEveryVehicle } from './every-vehicle.ts';

const { ruleSet } = LAW;

test('vehicles in no application are asked the flags that reach them, as of the day of the answer', () => {
  const { rules } = rulesOfEveryVehicle(ruleSet);
  const codes = rules.map(({ code }) => code);
  for (const code of ['R05', 'R08', 'R13', 'R14', 'R22']) assert.ok(codes.includes(code), code);
  for (const code of ['G01', 'R01', 'R03', 'R17']) assert.ok(!codes.includes(code), code);
  for (const rule of rules) {
    assert.equal(rule.versionOn.name, 'today');
    for (const { versionOn } of rule.values) assert.equal(versionOn.name, 'today');
  }
  const before = ruleSet.rules.find(({ code }) => code === 'R14');
  assert.equal(before?.versionOn.name, 'licence.appliedOn', 'the law itself is left as it is');
});
