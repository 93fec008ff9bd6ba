import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FACTS, factNamed } from '../../src/domain/facts/fact-table.ts';
import { NOT_MET } from '../../src/domain/rules/evaluate/compile-rule.ts';
import { compileRule } from '../../src/domain/rules/evaluate/compile-rule-set.ts';
import { mayBeRaised } from '../../src/domain/rules/may-be-raised.ts';
import { PICKED_ACCOUNTS } from '../../src/nation/dossiers/near-rows.ts';
import { rulesOfEveryVehicle } from '../../src/nation/law/every-vehicle.ts';
import { factsThatRaise } from '../../src/nation/law/facts-that-raise.ts';
import { randomDossiers } from '../law/random-dossiers.ts';
import { LAW } from '../published-law.ts';

const { ruleSet } = LAW;
const everyVehicle = rulesOfEveryVehicle(ruleSet);
const raising = factsThatRaise(everyVehicle);
const VIN = factNamed('licence.vin').index;

/** What of a random dossier a vehicle in no application can have. */
const told = new Set<string>([...PICKED_ACCOUNTS, 'pattern', 'vehicle', 'readings', 'today']);

const ofUnapplied = (dossier: readonly unknown[], quiet: boolean): unknown[] =>
  FACTS.map(({ index, name, account, kind }) => {
    if (index === VIN || (told.has(account) && kind === 'vin')) {
      return index === VIN || dossier[index] !== null ? 'LGXCE4CB2PZZZ0001' : null;
    }
    if (!told.has(account)) return null;
    return quiet && raising?.has(name) ? null : dossier[index];
  });

const results = everyVehicle.rules.map(compileRule);
const dossiers = fc.sample(randomDossiers(everyVehicle, FACTS, FACTS.length), {
  numRuns: 5000,
  seed: 5,
});

test('without a fact that may raise one, no flag of every vehicle is raised, whatever the others say', () => {
  assert.ok(raising !== null && raising.size > 0);
  for (const dossier of dossiers) {
    const quiet = ofUnapplied(dossier, true);
    for (const { rule, result } of results) {
      assert.notEqual(result(quiet as never), NOT_MET, `${rule.code} ${JSON.stringify(quiet)}`);
    }
  }
});

test('with them flags are raised, so that the test above could fail', () => {
  const raised = new Set<string>();
  for (const dossier of dossiers) {
    const loud = ofUnapplied(dossier, false);
    for (const { rule, result } of results) {
      if (result(loud as never) === NOT_MET) raised.add(rule.code);
    }
  }
  assert.ok(raised.size >= 5, [...raised].join(' '));
});

test('certificates, factories, insurance and invoices stir nothing by themselves', () => {
  const names = [...(raising ?? [])];
  assert.ok(names.includes('declaration.exitedOn') && names.includes('refund.number'));
  for (const account of ['certificate', 'factory', 'insurance', 'invoice', 'inspection']) {
    assert.ok(!names.some((name) => name.startsWith(`${account}.`)), account);
  }
});

test('a rule that asks for a fact nobody can know is not raised; one that may be, may', () => {
  const rule = everyVehicle.rules.find(({ code }) => code === 'R28');
  assert.ok(rule);
  const same = () => false;
  assert.equal(mayBeRaised(rule, { known: () => false, same }), false);
  assert.equal(mayBeRaised(rule, { known: () => true, same }), true);
});
