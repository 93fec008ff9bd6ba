import { FILING_LIFE } from '../../../domain/lives/filing-life.ts';
import { refuse } from '../../outcome.ts';
import { questionsOf } from '../../questions/questions.ts';
import { thing } from '../../step.ts';
import { clocksOf } from '../../steps/clock-of.ts';
import { timelineOf } from '../../stores/events.ts';
import { filingVersions, findFiling, saidOfFiling } from './filing-rows.ts';
import { FilingInFull } from './filing-shapes.ts';

/** Exporters' filings (备案), shown with their clock, questions, versions and steps. */
export const FILING = thing({
  relation: 'register.filing',
  life: FILING_LIFE,
  path: '/v1/filings/{filing}',
  answer: FilingInFull,
  show: async (register, tx, id) => {
    const filing = (await findFiling(tx, id)) ?? refuse('not-found');
    const timeline = await timelineOf(tx, 'filing', id);
    const { clock, until } = await clocksOf(register, tx, FILING_LIFE, id, timeline);
    return {
      ...filing,
      clock,
      returnUntil: until,
      questions: await questionsOf(tx, 'filing', id),
      versions: await filingVersions(tx, id),
      said: await saidOfFiling(tx, id),
      timeline,
    };
  },
});

/** Who reads filings. */
export const FILING_READERS = { right: 'read', parts: ['exporter', 'office', 'ministry'] } as const;
