import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, PUBLIC } from '../../../register/actor.ts';
import { grantAll } from '../../../register/applications/decisions/grant-all.ts';
import { liftDuty } from '../../../register/duties/lift-duty.ts';
import { liftBar } from '../../../register/exporters/standings/lift-bar.ts';
import { declineLetter } from '../../../register/letters/decline-letter.ts';
import { suspendLetter } from '../../../register/letters/suspend-letter.ts';
import { suspendLicence } from '../../../register/licences/suspend-licence.ts';
import type { Visit } from '../frame/page.ts';
import { mayTake } from './may-take.ts';

const as = (part: Actor['part'], ...rights: Actor['rights']) =>
  ({ actor: { ...PUBLIC, part, rights: ['read', ...rights] } }) satisfies Partial<Visit>;

test('who may and the state lead to a step together', () => {
  const signer = as('office', 'act', 'sign');
  assert.equal(mayTake(signer, suspendLicence, 'issued'), true);
  assert.equal(mayTake(signer, suspendLicence, 'partlyUsed'), true);
  assert.equal(mayTake(signer, suspendLicence, 'suspended'), false);
  assert.equal(mayTake(signer, suspendLicence, 'usedUp'), false);
  assert.equal(mayTake(as('office', 'act'), suspendLicence, 'issued'), false);
  assert.equal(mayTake(as('exporter', 'act', 'sign'), suspendLicence, 'issued'), false);
});

test('a step of one part is not offered to another that sees the thing', () => {
  assert.equal(mayTake(as('ministry', 'sign'), liftBar, 'barred'), true);
  assert.equal(mayTake(as('office', 'sign'), liftBar, 'barred'), false);
  assert.equal(mayTake(as('public'), liftBar, 'barred'), false);
});

test('what nobody signs is offered to whoever acts, and what is signed is not', () => {
  const maker = as('manufacturer', 'act');
  assert.equal(mayTake(maker, declineLetter, 'requested'), true);
  assert.equal(mayTake(maker, suspendLetter, 'issued'), false);
});

test('a duty that is no longer owed is not lifted once more', () => {
  assert.equal(mayTake(as('customs', 'act'), liftDuty, 'overdue'), true);
  assert.equal(mayTake(as('customs', 'act'), liftDuty, 'lifted'), false);
});

test('of what is no step the right alone is asked', () => {
  assert.throws(() => mayTake(as('office', 'sign'), grantAll, 'submitted'), /without one/);
  assert.throws(() => mayTake(as('office', 'sign'), suspendLicence), /state of its thing/);
  assert.equal(mayTake(as('office', 'sign'), grantAll), true);
  assert.equal(mayTake(as('office', 'act'), grantAll), false);
});
