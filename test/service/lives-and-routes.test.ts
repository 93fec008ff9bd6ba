import assert from 'node:assert/strict';
import { test } from 'node:test';
import { APPLICATION_LIFE } from '../../src/domain/lives/application-life.ts';
import { CASE_LIFE } from '../../src/domain/lives/case-life.ts';
import { COMPLAINT_LIFE } from '../../src/domain/lives/complaint-life.ts';
import { DUTY_LIFE } from '../../src/domain/lives/duty-life.ts';
import { FILING_LIFE } from '../../src/domain/lives/filing-life.ts';
import { LETTER_LIFE } from '../../src/domain/lives/letter-life.ts';
import { LICENCE_LIFE } from '../../src/domain/lives/licence-life.ts';
import type { Life } from '../../src/domain/lives/life.ts';
import { OUTLET_LIFE } from '../../src/domain/lives/outlet-life.ts';
import { STANDING_LIFE } from '../../src/domain/lives/standing-life.ts';
import { VEHICLE_DECISION_LIFE } from '../../src/domain/lives/vehicle-decision-life.ts';
import { API } from '../../src/service/api/api.ts';
import type { Route } from '../../src/service/api/route.ts';

/** Things that live, by the path below which they are served. */
const LIVED: Readonly<Record<string, Life>> = {
  applications: APPLICATION_LIFE,
  cases: CASE_LIFE,
  complaints: COMPLAINT_LIFE,
  decisions: VEHICLE_DECISION_LIFE,
  duties: DUTY_LIFE,
  filings: FILING_LIFE,
  letters: LETTER_LIFE,
  licences: LICENCE_LIFE,
  outlets: OUTLET_LIFE,
  standings: STANDING_LIFE,
};

/** Steps of which some who may take them do so by another route. */
const BY_OTHER_ROUTES: Readonly<Record<string, string>> = {
  liftDuty: 'the exporter lifts none by itself: its duty goes with a licence that it gives back',
};

const PATH = /^\/v1\/(?:network\/)?([a-z-]+)\/\{\w+\}\/([a-z-]+)$/;

const steps = API.flatMap(({ routes }) => routes).flatMap((route) => {
  const [, things = '', verb = ''] = PATH.exec(route.path) ?? [];
  const taken = (LIVED[things]?.steps ?? []).filter((step) => step.verb === verb);
  return route.method === 'POST' && taken.length > 0 ? [{ route, taken }] : [];
});

const accessOf = ({ access }: Route) =>
  access === 'public' ? { parts: ['public'], right: 'read' } : access;

test('most steps of lives are routes', () => {
  // 47 by the last word of their path, and five of a decision
  assert.equal(steps.length, 52);
});

for (const { route, taken } of steps) {
  const { id } = route;

  if (BY_OTHER_ROUTES[id] === undefined) {
    test(`${id}: whoever the life names may take the step`, () => {
      const roles = new Set(taken.flatMap(({ by }) => by));
      assert.deepEqual([...accessOf(route).parts].sort(), [...roles].sort());
    });
  }

  test(`${id}: the life says whether a person signs it`, () => {
    const needs = new Set(taken.flatMap(({ needs: all = [] }) => all));
    assert.equal(accessOf(route).right, needs.has('signature') ? 'sign' : 'act');
    if (needs.has('signature') || needs.has('person')) {
      assert.ok(route.refusals?.includes('person-needed'));
    }
  });
}
