import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { chanceOf } from './chance.ts';
import type { AppealFate, ApplicationFate } from './lead-application.ts';
import type { LicenceFate } from './lead-licence.ts';
import type { PlannedApplication } from './nation/plan-applications.ts';

/** What an office asks of a vehicle whose papers are in order. */
const QUESTIONS: readonly Bilingual[] = [
  {
    en: 'The photograph of the odometer is blurred. Send one on which the figures can be read.',
    zh: '里程表照片不清晰，请补交可辨认读数的照片。',
  },
  {
    en: 'Who is the buyer abroad, and where will the vehicle be serviced?',
    zh: '请说明境外买方及车辆的维修服务地点。',
  },
  {
    en: 'The invoice names another price than the application. Which one was paid?',
    zh: '发票金额与申请所填价格不一致，请说明实际成交价格。',
  },
];

const ANSWERS = [
  '已补交清晰照片，读数与申报一致。A clear photograph is attached.',
  '买方为当地经销商，由其维修网点提供服务。The buyer is a dealer with a workshop of its own.',
  '以发票为准，申报时误填。The invoice is right; the other figure was a slip.',
] as const;

const of = <T>(list: readonly T[], key: string): T => {
  const found = list[Math.floor(chanceOf('of', key) * list.length)];
  if (found === undefined) throw new Error('a list is not empty');
  return found;
};

const ASKED = 0.12; // not-law: share of the demonstration
const APPEALED = 0.7; // not-law: share of the demonstration
const TAKEN_BACK = 40; // not-law: every so many applications of the demonstration

const appealOf = (vin: string): AppealFate => {
  if (chanceOf('appeal', vin) > APPEALED) return 'none';
  return of(['appealed', 'upheld', 'upheld', 'overturned'] as const, `appeal ${vin}`);
};

const MOST_PACE = 5; // not-law: working days of the demonstration

/**
 * What becomes of an application of the nation.
 *
 * @param busyFrom the day from which offices have more to do than they manage at once, ISO.
 */
export const fateOf = (
  { key, at, on, vins }: PlannedApplication,
  { drafts, busyFrom }: { readonly drafts: boolean; readonly busyFrom: string },
): ApplicationFate => {
  const asked = chanceOf('asked', key) < ASKED;
  const [vin = null] = vins;
  const until = at % TAKEN_BACK === TAKEN_BACK / 2 ? 'withdrawn' : 'end';
  return {
    until: drafts ? 'draft' : until,
    question: asked ? { vin, text: of(QUESTIONS, key) } : null,
    answer: of(ANSWERS, key),
    pace: on < busyFrom ? 1 : 1 + Math.floor(chanceOf('pace', key) * MOST_PACE),
    inspected: false,
    releases: chanceOf('releases', key) < 1 / 2,
    appeal: appealOf,
  };
};

/** What becomes of the licence of an application beside its use; null: nothing. */
export const licenceFateOf = ({ at }: PlannedApplication): LicenceFate | null => {
  const fates: Readonly<Record<number, LicenceFate>> = {
    5: 'suspended',
    9: 'suspendedInUse',
    33: 'suspendedInUse',
    12: 'resumed',
    19: 'revoked',
    26: 'surrendered',
  };
  return fates[at % TAKEN_BACK] ?? null;
};
