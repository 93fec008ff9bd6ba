import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { equalInMemory } from './equal-in-memory.ts';
import type { Feeds } from './feed-tables.ts';

const A = 'LZZAAAAA4TA000001';

/** What a nation and a filing both tell of the vehicle's return: how, and whether customs tells each. */
const back = async (feeds: Feeds): Promise<string> => {
  const { cameBack = {} } = await equalInMemory({}, feeds, 'cameBack');
  const { 'pattern.cameBack': how, 'pattern.returnTold': told } = cameBack[A]?.facts ?? {};
  return told === undefined ? '-' : `${how ?? '-'} ${told}`;
};

/** Left on 1 March under its first licence, came back, applied for again on 1 May, with a plate to the end of June. */
const first = { vin: A, application: 'S1', number: 'L1', applicant: 'X1', appliedOn: '2026-02-01' };
const second = {
  vin: A,
  application: 'S2',
  number: 'L2',
  applicant: 'X1',
  appliedOn: '2026-05-01',
};
const exit = { vin: A, number: '941120260000000011', licence: 'L1', exitedOn: '2026-03-01' };
const plate = (tempPlateUntil: string | null) => ({ vin: A, number: 'C1', tempPlateUntil });
const claim = { vin: A, number: 'R1', claimedOn: '2026-03-20', amount: 100 };

const likely = {
  licence: [first, second],
  declaration: [exit],
  certificate: [plate('2026-06-30')],
} satisfies Feeds;
const told = {
  licence: [first, second],
  declaration: [{ ...exit, returnedOn: '2026-04-01' }],
} satisfies Feeds;

describe('a vehicle that left and came back', () => {
  it('is told by customs, in the row of the exit or in one of its own', async () => {
    assert.equal(await back(told), 'told true');
    const own = { vin: A, number: '941120260000000099', returnedOn: '2026-04-01' };
    assert.equal(await back({ ...told, declaration: [exit, own] }), 'told true');
    // on the day of the exit, not before it
    const on = (returnedOn: string) => [{ ...exit, returnedOn }];
    assert.equal(await back({ ...told, declaration: on('2026-03-01') }), 'told true');
    assert.equal(await back({ ...told, declaration: on('2026-02-28') }), '-');
  });

  it('is likely where the same exporter applies again and a plate ends later than one of the exit', async () => {
    assert.equal(await back(likely), 'likely false');
    // sixty days after the exit
    assert.equal(await back({ ...likely, certificate: [plate('2026-04-30')] }), '-');
    assert.equal(await back({ ...likely, certificate: [plate('2026-05-01')] }), 'likely false');
    assert.equal(await back({ ...likely, certificate: [plate(null)] }), '-');
    const other = { ...second, applicant: 'X2' };
    assert.equal(await back({ ...likely, licence: [first, other] }), '-');
    const untold = { ...second, applicant: null };
    assert.equal(await back({ ...likely, licence: [first, untold] }), '-');
    const unquoted = { ...exit, licence: null };
    assert.equal(await back({ ...likely, declaration: [unquoted] }), '-');
    assert.equal(
      await back({ ...likely, declaration: [{ ...unquoted, exporter: 'X1' }] }),
      'likely false',
    );
  });

  it('is not excused where a refund was not paid back, or it was registered abroad', async () => {
    const paidBack = { ...claim, number: 'R2', claimedOn: '2026-04-20', amount: -100 };
    assert.equal(await back({ ...likely, refund: [claim] }), '-');
    assert.equal(await back({ ...told, refund: [claim] }), '- true');
    assert.equal(
      await back({ ...likely, refund: [claim, { ...claim }, paidBack] }),
      'likely false',
    );
    assert.equal(await back({ ...likely, refund: [claim, { ...paidBack, amount: -99 }] }), '-');
    assert.equal(await back({ ...likely, refund: [{ ...claim, amount: null }] }), '-');
    const arrival = [{ vin: A, country: 'KG', registeredOn: '2026-03-20' }];
    assert.equal(await back({ ...likely, arrival }), '-');
    assert.equal(await back({ ...told, arrival }), '- true');
  });

  it('is asked of each exit that another follows, and what was drawn on the last is its own', async () => {
    const again = { vin: A, number: '941120260000000048', licence: 'L2', exitedOn: '2026-06-01' };
    const twice = { ...likely, declaration: [exit, again] };
    assert.equal(await back(twice), 'likely false');
    const own = { ...claim, claimedOn: '2026-06-20' };
    assert.equal(await back({ ...twice, refund: [own] }), 'likely false');
    const late = { ...own, declaration: '9411 2026 0000000011' };
    assert.equal(await back({ ...twice, refund: [late] }), '-');
    const abroad = [{ vin: A, country: 'KG', registeredOn: '2026-06-20' }];
    assert.equal(await back({ ...twice, arrival: abroad }), 'likely false');
    // a third application: the return after the second exit is told by nobody
    const third = { ...second, application: 'S3', number: 'L3', appliedOn: '2026-09-01' };
    assert.equal(await back({ ...twice, licence: [first, second, third] }), '-');
  });

  it('is nothing of a vehicle that left and stayed away, nor of an entry that was corrected', async () => {
    assert.equal(await back({ ...likely, licence: [first] }), '-');
    const corrected = { ...exit, number: '941120260000000012', exitedOn: '2026-03-06' };
    assert.equal(await back({ ...likely, licence: [first], declaration: [exit, corrected] }), '-');
  });
});
