import { makerOfVin } from '../../domain/identifiers/maker-of-vin.ts';
import { parseVin } from '../../domain/vin/vin.ts';
import { type Actor, PUBLIC } from '../actor.ts';
import { closeCase } from '../cases/close-case.ts';
import { takeCase } from '../cases/take-case.ts';
import { acceptAnswer } from '../complaints/accept-answer.ts';
import { acknowledgeComplaint } from '../complaints/acknowledge-complaint.ts';
import { addPhotographs } from '../complaints/add-photographs.ts';
import { answerComplaint } from '../complaints/answer-complaint.ts';
import { disputeAnswer } from '../complaints/dispute-answer.ts';
import { escalateComplaint } from '../complaints/escalate-complaint.ts';
import { type Complained, fileComplaint } from '../complaints/file-complaint.ts';
import { forwardComplaint } from '../complaints/forward-complaint.ts';
import { listComplaints } from '../complaints/list-complaints.ts';
import type { PaperFile } from '../papers/hand-in-papers.ts';
import type { Register } from '../register.ts';
import type { Cast } from './cast.ts';
import { COMPLAINT_WORDS, SHOWN_COMPLAINT } from './complaint-words.ts';
import { dayNumberOf, daysAfter } from './days.ts';
import { DEMONSTRATION_DAY } from './demonstration-day.ts';
import type { Diary } from './diary.ts';
import type { PlannedApplication } from './nation/plan-applications.ts';
import { done } from './outcomes.ts';
import type { DemonstrationPress } from './papers/demonstration-press.ts';

/** How far a complaint of the demonstration comes. */
type Fate =
  | 'filed'
  | 'acknowledged'
  | 'forwarded'
  | 'answered'
  | 'disputed'
  | 'closed'
  | 'case opened'
  | 'case closed';

/** A complaint that is to be led. */
interface Led {
  readonly given: Complained;
  readonly fate: Fate;
  /** Whom its office asks. */
  readonly answerer: Actor;
  /** Its office, if the vehicle is on a licence; else it is the ministry's. */
  readonly office: Actor;
  /** What its buyer adds at once; nothing without it. */
  readonly photographs?: () => Promise<readonly PaperFile[]>;
}

const STEP_DAYS = 2; // not-law: days of the demonstration
/** Whoever is asked takes longer. */
const ANSWER_DAYS = 5; // not-law: days of the demonstration
const ROWS = 1000; // not-law: rows of a list
const REFUSED_AT = '被拒修的车辆 The car that was not repaired';
const NOTE = 'Please tell the buyer where the vehicle will be repaired, and when.';
const REASON =
  'The outlet refuses cars it did not import, although the letter names it. 确认书所列网点拒绝维修。';
const OUTCOME = 'The letter names the outlet; the outlet confirmed that it refused.';
const ANSWER = {
  manufacturer: {
    sentence: 'need',
    bring: ['refusal', 'registration'],
    text: '已告知网点接车。请重新预约，并出示本答复。',
    language: 'zh',
    ground: 'After-sales confirmation of this vehicle, terms of the guarantee',
  },
  exporter: {
    text: 'We pay for the repair at the workshop that our contract names. Send them the VIN first.',
    language: 'en',
    ground: 'Export contract, clause on after-sales service',
  },
} as const;
const STILL: Readonly<Record<string, string>> = {
  ru: 'Приехал снова, опять отказали.',
  kk: 'Қайта бардым, тағы бас тартты.',
  ar: 'ذهبت مرة أخرى ورفضوا ثانية.',
  es: 'Volví y me lo negaron otra vez.',
  fr: 'J’y suis retourné, ils ont encore refusé.',
};

/** Whose office it came before, and its id there. */
const keeperOf = async (
  register: Register,
  { given, office }: Led,
  ministry: Actor,
): Promise<{ readonly keeper: Actor; readonly complaint: string }> => {
  for (const keeper of [office, ministry]) {
    const asked = { state: 'filed', limit: ROWS };
    const { items } = await done(listComplaints(register, keeper, asked));
    const found = items.find(({ vin }) => vin === given.vin);
    if (found !== undefined) return { keeper, complaint: found.id };
  }
  throw new Error(`the complaint about ${given.vin} is before nobody`);
};

/** Writes a complaint into the diary, from the day on which it is filed, as far as its fate goes. */
const lead = (diary: Diary, ministry: Actor, on: string, led: Led): void => {
  const { given, fate, answerer, photographs = async () => [] } = led;
  const later = (
    today: string,
    days: number,
    act: (register: Register, today: string) => Promise<void>,
  ): void => diary.on(daysAfter(today, days), act, `complaint ${given.mark}`);
  later(on, 0, async (register, filedOn) => {
    const { receipt } = await done(fileComplaint(register, PUBLIC, given));
    const files = await photographs();
    if (files.length > 0) await done(addPhotographs(register, PUBLIC, { receipt, files }));
    if (fate === 'filed') return;
    const { keeper, complaint } = await keeperOf(register, led, ministry);
    const makeCase = async (over: Register, today: string): Promise<void> => {
      const { caseFile } = await done(
        escalateComplaint(over, keeper, { complaint, reason: REASON }),
      );
      if (fate !== 'case closed' || caseFile === null) return;
      later(today, STEP_DAYS, async (last) => {
        await done(takeCase(last, keeper, { caseFile }));
        const closing = { caseFile, outcome: 'confirmed', ground: OUTCOME } as const;
        await done(closeCase(last, keeper, closing));
      });
    };
    const hear = async (over: Register): Promise<void> => {
      if (fate === 'closed') await done(acceptAnswer(over, PUBLIC, { receipt }));
      const words = STILL[given.language] ?? 'I went there again, and was refused again.';
      if (fate === 'disputed') await done(disputeAnswer(over, PUBLIC, { receipt, words }));
    };
    const answer = async (over: Register, today: string): Promise<void> => {
      const words = ANSWER[answerer.part === 'manufacturer' ? 'manufacturer' : 'exporter'];
      await done(answerComplaint(over, answerer, { complaint, ...words }));
      later(today, STEP_DAYS, hear);
    };
    const forward = async (over: Register, today: string): Promise<void> => {
      const organisation = answerer.organisation ?? '';
      await done(forwardComplaint(over, keeper, { complaint, organisation, note: NOTE }));
      if (fate !== 'forwarded') later(today, ANSWER_DAYS, answer);
    };
    later(filedOn, STEP_DAYS, async (over, today) => {
      await done(acknowledgeComplaint(over, keeper, { complaint }));
      if (fate === 'acknowledged') return;
      later(today, 1, fate.startsWith('case') ? makeCase : forward);
    });
  });
};

/** What becomes of those that the manufacturer of the demonstration is asked about. */
const FATES: readonly Fate[] = [
  ...(['forwarded', 'answered', 'disputed', 'closed'] as const),
  ...(['case closed', 'case opened', 'acknowledged'] as const),
];
/** They are filed day after day, the first so long before the day of the demonstration. */
const AHEAD = 20; // not-law: days of the demonstration
const SHOWN_ON = '2026-11-04'; // not-law: a day of the demonstration
const NOBODYS = 'HZYDB11B8TZZZ0999';
const LEFT_BY = '2026-10-01'; // not-law: a day of the demonstration

/**
 * Writes complaints of buyers into the diary, in every state: about a car of the stories, whose receipt is shown; about
 * vehicles of the demonstration's manufacturer that left; and about one that nobody knows.
 */
export const leadComplaints = (
  diary: Diary,
  cast: Cast,
  register: Register,
  planned: readonly PlannedApplication[],
  press: DemonstrationPress,
): void => {
  const ministry = cast.actor('ministry');
  const manufacturer = cast.actor('manufacturer');
  const first = { given: SHOWN_COMPLAINT, fate: 'answered', answerer: manufacturer } as const;
  const photographs = async (): Promise<readonly PaperFile[]> => {
    const drawing = { caption: REFUSED_AT, plate: SHOWN_COMPLAINT.vin, barred: false };
    return [{ name: 'photo.jpg', bytes: await press.picture(drawing) }];
  };
  lead(diary, ministry, SHOWN_ON, { ...first, office: cast.actor('office 65'), photographs });
  const { wmis, makers } = register.engine.reader({
    today: dayNumberOf(DEMONSTRATION_DAY),
    everything: false,
  }).reference;
  const ofManufacturer = (text: string): boolean => {
    const vin = parseVin(text);
    return vin !== null && makerOfVin(vin, wmis, makers, null)?.id === manufacturer.maker;
  };
  const left = planned.flatMap(({ uscc, exports }) => {
    const exporter = cast.exporter(uscc);
    if (exporter === undefined) return [];
    return [...exports].flatMap(([vin, { exitedOn }]) =>
      exitedOn !== null && exitedOn <= LEFT_BY && ofManufacturer(vin) ? [{ vin, exporter }] : [],
    );
  });
  const own = ({ exporter }: (typeof left)[number]): number =>
    ['65', '44'].includes(exporter.province) ? 0 : 1;
  const chosen = left.toSorted((one, other) => own(one) - own(other)).slice(0, FATES.length);
  for (const [at, { vin, exporter }] of chosen.entries()) {
    const words = COMPLAINT_WORDS[at % COMPLAINT_WORDS.length];
    const fate = FATES[at];
    if (words === undefined || fate === undefined) continue;
    const on = daysAfter(DEMONSTRATION_DAY, at - AHEAD);
    const given = { ...words, vin, refusedOn: daysAfter(on, -STEP_DAYS), mark: `complaint ${at}` };
    const office = cast.office(exporter.province)[0];
    lead(diary, ministry, on, { given, fate, answerer: manufacturer, office });
  }
  const [words] = COMPLAINT_WORDS;
  if (words === undefined) return;
  for (const [at, fate] of (['filed', 'acknowledged'] as const).entries()) {
    const on = daysAfter(DEMONSTRATION_DAY, at - STEP_DAYS * 2);
    const vin = `${NOBODYS.slice(0, -1)}${at}`;
    const given = { ...words, vin, refusedOn: on, mark: `nobody's ${at}` };
    const office = cast.actor('office 65');
    lead(diary, ministry, on, { given, fate, answerer: ministry, office });
  }
};
