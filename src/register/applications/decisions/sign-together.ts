import { z } from 'zod';
import { action } from '../../action.ts';
import { GROUND_REFUSALS } from '../../ground-shapes.ts';
import { windClock } from '../../steps/clock-of.ts';
import { layLawInForce } from '../../stores/lay-law-in-force.ts';
import { APPLICATION } from '../application.ts';
import { documentOfGroup } from './document-of-refusal.ts';
import { findGroup, GROUP_PATH, heldGroup, stepTogether } from './refusal-group.ts';
import { RefusalGroup } from './refusal-group-shapes.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';

const READ = z
  .number()
  .int()
  .min(1)
  .meta({ description: 'How many vehicles were read: another number by now refuses.' });

/** Vehicles that are refused together. */
export const getRefusalGroup = action({
  method: 'GET',
  path: GROUP_PATH,
  summary: { en: 'Vehicles that are refused together', zh: '一并不予发放的车辆' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  params: { group: z.uuid() },
  answer: RefusalGroup,
  work: (work, { group }) => findGroup(work, group),
});

/**
 * Signs one refusal of many vehicles as the second person: each vehicle is refused by a step of its own, and one
 * decision lists them in its annex.
 */
export const countersignRefusals = action({
  method: 'POST',
  path: `${GROUP_PATH}/countersign`,
  summary: { en: 'Sign one refusal of many vehicles', zh: '复核多辆车的不予发放' },
  access: { right: 'sign', parts: ['office'] },
  step: { life: VEHICLE_DECISION.life, verb: 'countersign' },
  params: { group: z.uuid() },
  body: { vehicles: READ },
  answer: RefusalGroup,
  refusals: ['group-changed', 'verdict-missing', 'not-heard', ...GROUND_REFUSALS],
  work: async (work, { group, vehicles }) => {
    const { tx, register } = work;
    await layLawInForce(tx, register);
    await heldGroup(work, group, vehicles);
    await stepTogether(tx, group, { state: 'refused', verb: 'countersign' });
    await documentOfGroup(register, tx, group);
    return findGroup(work, group);
  },
});

/** Takes one refusal of many vehicles back, which voids it for all of them. */
export const editRefusals = action({
  method: 'POST',
  path: `${GROUP_PATH}/edit`,
  summary: { en: 'Take one refusal of many vehicles back', zh: '撤回多辆车的拟办意见' },
  access: { right: 'sign', parts: ['office'] },
  step: { life: VEHICLE_DECISION.life, verb: 'edit' },
  params: { group: z.uuid() },
  body: { vehicles: READ },
  answer: RefusalGroup,
  refusals: ['group-changed'],
  work: async (work, { group, vehicles }) => {
    const { tx, register } = work;
    const { application } = await heldGroup(work, group, vehicles);
    await stepTogether(tx, group, { state: 'open', verb: 'edit' });
    await windClock(register, tx, APPLICATION, application);
    return findGroup(work, group);
  },
});
