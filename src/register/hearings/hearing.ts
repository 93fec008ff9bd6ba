import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { APPLICATION_LIFE } from '../../domain/lives/application-life.ts';
import { HEARING_LIFE } from '../../domain/lives/hearing-life.ts';
import { refuse } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import { executionsOn } from '../remedies.ts';
import { thing } from '../step.ts';
import { clocksOf, windClock } from '../steps/clock-of.ts';
import { countingLaw } from '../steps/law-numbers-of.ts';
import { timelineOf } from '../stores/events.ts';
import type { Transaction } from '../transaction.ts';
import { findHearing } from './hearing-rows.ts';
import { HearingInFull } from './hearing-shapes.ts';

const HELD = 'cn.648.rectification.heldWorkingDays';

/** What may be heard orally: a penalty that bars from trade or takes a licence. */
const ORAL: readonly string[] = ['bar', 'revocation'];

const show = async (register: Register, tx: Transaction, id: string): Promise<HearingInFull> => {
  const hearing = (await findHearing(tx, id)) ?? refuse('not-found');
  const timeline = await timelineOf(tx, 'hearing', id);
  const today = await todayIn(tx);
  const { numbers, calendar } = countingLaw(register, today);
  const asked = hearing.askedOn === null ? null : parseIsoDate(hearing.askedOn);
  const holdBy = asked === null ? null : calendar.addWorkingDays(asked, numbers(HELD, asked));
  // an exporter is not told of the proposal: its term begins with what it was told
  const { clock } = await clocksOf(register, tx, HEARING_LIFE, id, timeline);
  return {
    ...hearing,
    clock,
    holdBy: holdBy === null ? null : isoDate(holdBy),
    mayAskOral: ORAL.includes(hearing.proposes) && hearing.state === 'told',
    executions: [...executionsOn(register.engine.law, today)],
    timeline,
  };
};

/** Hearings: what exporters are told before something is signed against them, shown with their steps. */
export const HEARING = thing({
  relation: 'register.hearing',
  told: 'register.told_hearing',
  life: HEARING_LIFE,
  path: '/v1/hearings/{hearing}',
  answer: HearingInFull,
  show,
});

/** Who reads hearings. */
export const HEARING_READERS = {
  right: 'read',
  parts: ['exporter', 'office', 'ministry'],
} as const;

/** Winds the clock of the application whose vehicle was told of, which stands still meanwhile. */
export const windApplication = async (
  register: Register,
  tx: Transaction,
  application: string | null,
): Promise<void> => {
  if (application === null) return;
  const living = { relation: 'register.application', life: APPLICATION_LIFE };
  await windClock(register, tx, living, application);
};

/** The application of a hearing; null where it is about something else. */
export const applicationOf = async (tx: Transaction, hearing: string): Promise<string | null> =>
  (await findHearing(tx, hearing))?.application ?? null;
