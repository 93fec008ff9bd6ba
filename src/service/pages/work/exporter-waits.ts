import { daysBetween } from '../../../domain/calendar/day.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { listDecisions } from '../../../register/applications/decisions/list-decisions.ts';
import { listApplications } from '../../../register/applications/list-applications.ts';
import { listHolds } from '../../../register/border/holds/read-holds.ts';
import { listComplaints } from '../../../register/complaints/list-complaints.ts';
import { listDuties } from '../../../register/duties/list-duties.ts';
import { listFilings } from '../../../register/exporters/filings/list-filings.ts';
import { getStanding } from '../../../register/exporters/standings/get-standing.ts';
import { listHearings } from '../../../register/hearings/list-hearings.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { listQuestions } from '../../../register/questions/list-questions.ts';
import type { Visit } from '../frame/page.ts';
import { dutyTitle } from '../pieces/duty-title.ts';
import { askedWaits } from './asked-waits.ts';

/** One thing that waits for an exporter. */
export interface Waiting {
  /** The day it falls due, ISO; null where the law names none. */
  readonly due: string | null;
  readonly overdue: boolean;
  readonly what: string;
  readonly more: string;
  /** Where the next step is taken, and what it is called. */
  readonly to: string;
  readonly next: string;
}

const MOST = 200; // not-law: items of a list
/** A filing that ends is said from so many days before. */
const FILING_AHEAD = 60; // not-law: days before a reminder

/** Nobody's day comes last; of one day what is owed by law first. */
const byDay = (one: Waiting, other: Waiting): number =>
  (one.due ?? '9999').localeCompare(other.due ?? '9999'); // not-law: behind every day

const questionsWait = async ({
  register,
  actor,
  language,
  say,
}: Visit): Promise<Outcome<Waiting[]>> => {
  const found = await listQuestions(register, actor, { answered: false, limit: MOST });
  if (found.kind === 'refused') return found;
  const byThing = Map.groupBy(found.value.items, ({ application, filing }) =>
    application === null ? `/filings/${filing}` : `/applications/${application}`,
  );
  const { home } = say.exporter;
  const value = [...byThing].map(([path, questions]) => ({
    due: null,
    overdue: false,
    what: home.questions(questions.length),
    more: questions[0]?.text[language] ?? '',
    to: `${path}#questions`,
    next: home.answer,
  }));
  return { kind: 'done', value };
};

const draftsWait = async ({ register, actor, say }: Visit): Promise<Outcome<Waiting[]>> => {
  const found = await listApplications(register, actor, { state: 'draft', limit: MOST });
  if (found.kind === 'refused') return found;
  const { home } = say.exporter;
  const value = found.value.items.map(({ id, number }) => ({
    due: null,
    overdue: false,
    what: home.draft(number),
    more: '',
    to: `/applications/${id}/draft`,
    next: home.goOn,
  }));
  return { kind: 'done', value };
};

const filingsWait = async ({ register, actor, say, today }: Visit): Promise<Outcome<Waiting[]>> => {
  const found = await listFilings(register, actor, { limit: MOST });
  if (found.kind === 'refused') return found;
  const { home } = say.exporter;
  const { items } = found.value;
  const waiting = { due: null, overdue: false, more: '' };
  const drafts = items
    .filter(({ state }) => state === 'draft')
    .map(({ id, number }) => ({
      ...waiting,
      what: home.filingDraft(number),
      to: `/filings/${id}`,
      next: home.goOn,
    }));
  const underWay = items.some(({ state }) => ['draft', 'submitted', 'returned'].includes(state));
  const last = items
    .flatMap(({ state, validUntil }) =>
      state === 'filed' && validUntil !== null ? [validUntil] : [],
    )
    .sort()
    .at(-1);
  if (underWay) return { kind: 'done', value: drafts };
  if (last === undefined) {
    const none = { ...waiting, what: home.notFiled, to: '/filings', next: home.file };
    return { kind: 'done', value: [...drafts, none] };
  }
  const left = daysBetween(parseIsoDate(today) ?? 0, parseIsoDate(last) ?? 0);
  const ends = {
    ...waiting,
    due: last,
    what: home.filingEnds,
    to: '/filings',
    next: home.fileAgain,
  };
  return { kind: 'done', value: left <= FILING_AHEAD ? [...drafts, ends] : drafts };
};

/** Duties, those of one rule and one day together. */
const dutiesWait = async (visit: Visit): Promise<Outcome<Waiting[]>> => {
  const { register, actor, say } = visit;
  const value: Waiting[] = [];
  const { home } = say.exporter;
  for (const state of ['overdue', 'open'] as const) {
    const found = await listDuties(register, actor, { state, limit: MOST });
    if (found.kind === 'refused') return found;
    const together = Map.groupBy(found.value.items, ({ rule, due }) => `${due} ${rule}`);
    for (const duties of together.values()) {
      const [first] = duties;
      if (first === undefined) continue;
      const { rule, due, vin } = first;
      const known = Object.hasOwn(home.duties, rule) ? (rule as keyof typeof home.duties) : null;
      value.push({
        due,
        overdue: state === 'overdue',
        what:
          known === null
            ? home.otherDuty(dutyTitle(visit, rule), duties.length)
            : home.duties[known](duties.length),
        more: duties.length === 1 ? `VIN ${vin}` : '',
        to: duties.length === 1 ? `/licences?vin=${vin}` : `/duties?state=${state}`,
        next: duties.length === 1 ? home.toLicence : home.toDuties,
      });
    }
  }
  return { kind: 'done', value };
};

const holdsWait = async ({ register, actor, say }: Visit): Promise<Outcome<Waiting[]>> => {
  const found = await listHolds(register, actor, { state: 'held', limit: MOST });
  if (found.kind === 'refused') return found;
  const { wait } = say.holds;
  const { items } = found.value;
  const one: Waiting = {
    ...{ due: null, overdue: false, what: wait.exporter(items.length), next: wait.toHolds },
    more: items.length === 1 ? `VIN ${items[0]?.vin}` : '',
    to: items.length === 1 ? `/holds/${items[0]?.id}` : '/holds',
  };
  return { kind: 'done', value: items.length === 0 ? [] : [one] };
};

const refusalsWait = async ({ register, actor, say }: Visit): Promise<Outcome<Waiting[]>> => {
  const found = await listDecisions(register, actor, { state: 'refused', limit: MOST });
  if (found.kind === 'refused') return found;
  const { home } = say.exporter;
  const byApplication = Map.groupBy(found.value.items, ({ application }) => application);
  const value = [...byApplication].map(([application, vehicles]) => {
    const [first] = vehicles;
    const alone = vehicles.length === 1 && first !== undefined;
    return {
      due: null,
      overdue: false,
      what: home.refused(vehicles.length, first?.number ?? ''),
      more: alone ? `VIN ${first.vin}` : '',
      to: alone
        ? `/applications/${application}/vehicles/${first.vin}#appeal`
        : `/applications/${application}?state=refused`,
      next: home.appeal,
    };
  });
  return { kind: 'done', value };
};

const standingWaits = async ({ register, actor, say }: Visit): Promise<Outcome<Waiting[]>> => {
  const found = await getStanding(register, actor, { exporter: actor.organisation ?? '' });
  if (found.kind === 'refused') {
    return found.code === 'not-found' ? { kind: 'done', value: [] } : found;
  }
  const { home } = say.exporter;
  const waits = found.value.state === 'rectifying';
  const one = {
    due: null,
    overdue: false,
    what: home.rectify,
    more: '',
    to: '/standing',
    next: home.report,
  };
  return { kind: 'done', value: waits ? [one] : [] };
};

/** Complaints of buyers that were forwarded to whoever looks, and wait for an answer. */
const complaintsWait = async ({ register, actor, say }: Visit): Promise<Outcome<Waiting[]>> => {
  const found = await listComplaints(register, actor, { state: 'forwarded', limit: MOST });
  if (found.kind === 'refused') return found;
  const words = say.complaintWork;
  const value = found.value.items
    .filter(({ yours }) => yours)
    .map(({ id, number, vin }) => ({
      due: null,
      overdue: false,
      what: words.waits(number),
      more: `VIN ${vin}`,
      to: `/${actor.part}/complaints/${id}`,
      next: words.steps.answer,
    }));
  return { kind: 'done', value };
};

/** What is proposed against whoever looks, by its last day to answer. */
const hearingsWait = async (visit: Visit): Promise<Outcome<Waiting[]>> => {
  const { register, actor, say } = visit;
  const found = await listHearings(register, actor, { open: true, limit: MOST });
  if (found.kind === 'refused') return found;
  const { own, proposes } = say.hearing;
  const value = found.value.items
    .filter(({ state }) => state === 'told')
    .map(({ id, proposes: what, label, until }) => ({
      due: until,
      overdue: false,
      what: own.waits(proposes[what]),
      more: label ?? '',
      to: `/hearings/${id}`,
      next: own.next,
    }));
  return { kind: 'done', value };
};

const PARTS = [
  hearingsWait,
  dutiesWait,
  holdsWait,
  askedWaits,
  questionsWait,
  complaintsWait,
  standingWaits,
  filingsWait,
  draftsWait,
  refusalsWait,
];

/** What waits for an exporter, by the day it falls due; what has no day comes last. */
export const exporterWaits = async (visit: Visit): Promise<Outcome<readonly Waiting[]>> => {
  const waiting: Waiting[] = [];
  for (const part of PARTS) {
    const found = await part(visit);
    if (found.kind === 'refused') return found;
    waiting.push(...found.value);
  }
  return { kind: 'done', value: waiting.sort(byDay) };
};
