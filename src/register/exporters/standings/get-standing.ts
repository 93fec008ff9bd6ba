import { z } from 'zod';
import { action } from '../../action.ts';
import { timelineOf } from '../../stores/events.ts';
import { STANDING, showStanding } from './standing.ts';
import { StandingInFull } from './standing-shapes.ts';

/** The standing of an exporter with all its steps. */
export const getStanding = action({
  method: 'GET',
  path: STANDING.path,
  summary: { en: 'The standing of an exporter', zh: '企业监管状态' },
  access: { right: 'read', parts: ['exporter', 'office', 'ministry'] },
  params: { exporter: z.uuid() },
  answer: StandingInFull,
  work: async ({ tx }, { exporter }) => {
    const standing = await showStanding(tx, exporter);
    return { ...standing, timeline: await timelineOf(tx, 'standing', standing.id) };
  },
});
