import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REFERRAL_TERMS, readReferralTerms } from '../../src/domain/referrals/referral-terms.ts';
import type { LawFile } from '../../src/domain/rules/read/law.ts';
import { lawOf } from '../../src/engine/load-law.ts';
import { LAW } from '../published-law.ts';
import { TERMS } from './referral-database.ts';

type Json = Record<string, unknown>;

/** The files of the law with the terms changed. */
const changed = (change: (document: Json) => void): readonly LawFile[] =>
  LAW.files.map((file) => {
    if (file.path !== REFERRAL_TERMS) return file;
    const document = structuredClone(file.document) as Json;
    change(document);
    return { ...file, document };
  });

const problemsOf = (change: (document: Json) => void): readonly string[] =>
  readReferralTerms(changed(change), LAW.ruleSet.instruments).problems.map(
    ({ where, code }) => `${where}: ${code}`,
  );

const at = (document: Json, ...path: readonly string[]): Json =>
  path.reduce((member, key) => member[key] as Json, document);

describe('the terms of referrals in the law', () => {
  it('are whole, and rest on rules and instruments that the law has', () => {
    assert.deepEqual(
      problemsOf(() => {}),
      [],
    );
    const rules = new Set(LAW.ruleSet.rules.map(({ code }) => code));
    for (const { rule } of TERMS.grounds) assert.ok(rules.has(rule), rule);
    for (const { id, cites } of TERMS.limits) {
      for (const { item } of cites) assert.match(item, /^第\d+条/, id);
    }
    const used = new Set([
      ...Object.values(TERMS.money).flatMap(({ limits }) => limits),
      ...TERMS.customs,
    ]);
    assert.deepEqual([...used].sort(), TERMS.limits.map(({ id }) => id).sort());
  });

  it('name the provision in both languages', () => {
    const error = TERMS.limits.find(({ id }) => id === 'tax-error');
    assert.equal(
      error?.provision.zh,
      '《中华人民共和国税收征收管理法》第52条第2款、《中华人民共和国税收征收管理法实施细则》第83条',
    );
    assert.match(
      error?.provision.en ?? '',
      /^Law on the Administration of Tax Collection, Art\. 52\(2\); /,
    );
  });

  it('are as sure as the least sure source', () => {
    const sure = new Map(TERMS.limits.map(({ id, confidence }) => [id, confidence]));
    assert.equal(sure.get('tax-error'), 'inferred');
    assert.equal(sure.get('tax-penalty'), 'verbatim');
    assert.equal(sure.get('customs-audit'), 'secondary');
  });

  it('are part of the hash of the law', () => {
    const other = changed((document) => {
      at(document, 'limits', 'tax-error')['months'] = 37;
    });
    assert.notEqual(lawOf(other).hash, LAW.hash);
    assert.deepEqual(lawOf(other).problems, []);
  });

  it('are refused where a part is missing or wrong, with its place', () => {
    const set = (path: readonly string[], key: string, value: unknown) =>
      problemsOf((document) => {
        at(document, ...path)[key] = value;
      });
    assert.deepEqual(set(['limits', 'tax-error'], 'months', 0), [
      'limits.tax-error: bad-value',
      'money.refund: bad-value',
      'money.purchase-tax: bad-value',
    ]);
    assert.deepEqual(set(['limits', 'tax-fraud'], 'cite', []), [
      'limits.tax-fraud: missing-citation',
      'money.refund: bad-value',
      'money.purchase-tax: bad-value',
    ]);
    assert.deepEqual(
      set(['limits', 'tax-penalty'], 'from', 'birth')[0],
      'limits.tax-penalty: bad-value',
    );
    assert.deepEqual(set(['money', 'scrap'], 'office', 'police'), ['money.scrap: bad-value']);
    assert.deepEqual(set(['grounds', 'round-trip'], 'also', ['police']), [
      'grounds.round-trip: bad-value',
    ]);
    assert.deepEqual(set(['grounds', 'round-trip'], 'rule', null), [
      'grounds.round-trip: bad-value',
    ]);
    assert.deepEqual(set(['grounds', 'round-trip', 'outcomes'], 'came-back', { en: 'x' }), [
      'grounds.round-trip.outcomes.came-back: missing-text',
      'grounds.round-trip.outcomes.came-back: bad-value',
    ]);
    assert.deepEqual(set(['grounds'], 'hearsay', {}), ['grounds.hearsay: bad-value']);
    assert.deepEqual(set(['doubts'], 'reversed', { en: 'only' }), [
      'doubts.reversed: missing-text',
    ]);
    const without = LAW.files.filter(({ path }) => path !== REFERRAL_TERMS);
    const { problems } = readReferralTerms(without, LAW.ruleSet.instruments);
    assert.equal(problems[0]?.code, 'bad-file');
  });
});
