import { daysBetween } from '../../../domain/calendar/day.ts';
import { isoDate, parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { listDecisions } from '../../../register/applications/decisions/list-decisions.ts';
import { listDrafts } from '../../../register/applications/filed/list-drafts.ts';
import { listHolds } from '../../../register/border/holds/read-holds.ts';
import { listComplaints } from '../../../register/complaints/list-complaints.ts';
import { listDuties } from '../../../register/duties/list-duties.ts';
import { listFilings } from '../../../register/exporters/filings/list-filings.ts';
import { getStanding } from '../../../register/exporters/standings/get-standing.ts';
import { listHearings } from '../../../register/hearings/list-hearings.ts';
import { listLicences } from '../../../register/licences/list-licences.ts';
import { LICENCE_ENDS_AHEAD } from '../../../register/notices/news/news-kinds.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { listQuestions } from '../../../register/questions/list-questions.ts';
import type { Visit } from '../frame/page.ts';
import { dutyTitle } from '../pieces/duty-title.ts';
import { everyRow } from '../pieces/list-page.ts';
import { askedWaits } from './asked-waits.ts';
import { extractsWait } from './extracts-wait.ts';

/** One thing that waits for an exporter. */
export interface Waiting {
  /** The day it falls due, ISO; null where the law names none. */
  readonly due: string | null;
  readonly overdue: boolean;
  /** What stands in the place of the day. */
  readonly mark?: string;
  readonly what: string;
  readonly more: string;
  /** Where the next step is taken, and what it is called. */
  readonly to: string;
  readonly next: string;
}

const MOST = 200; // not-law: items of a list
/** A filing that ends is said from so many days before. */
const FILING_AHEAD = 60; // not-law: days before a reminder

/** By the day; of one day in the order in which they were found. */
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
    mark: path.startsWith('/applications/') ? say.draftWork.home.clock : '',
    what: home.questions(questions.length),
    more: questions[0]?.text[language] ?? '',
    to: `${path}#questions`,
    next: home.answer,
  }));
  return { kind: 'done', value };
};

const draftsWait = async ({ register, actor, say }: Visit): Promise<Outcome<Waiting[]>> => {
  const found = await listDrafts(register, actor, { limit: MOST });
  if (found.kind === 'refused') return found;
  const { home } = say.exporter;
  const { home: words, filed } = say.draftWork;
  const value = found.value.items.map(({ application, number, file, vehicles }) => ({
    due: null,
    overdue: false,
    what: words.draft(filed.draft(file, vehicles)),
    more: number,
    to: `/applications/${application}/draft`,
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

/** Duties that are open or overdue, those of one rule and one day together, and of how many vehicles they are. */
const dutiesWait = async (
  visit: Visit,
  state: 'open' | 'overdue',
): Promise<Outcome<{ readonly items: readonly Waiting[]; readonly cars: number }>> => {
  const { register, actor, say } = visit;
  const value: Waiting[] = [];
  const { home } = say.exporter;
  const found = await everyRow((page) => listDuties(register, actor, { state, ...page }));
  if (found.kind === 'refused') return found;
  const together = Map.groupBy(found.value, ({ rule, due }) => `${due} ${rule}`);
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
  const cars = new Set(found.value.map(({ vin }) => vin)).size;
  return { kind: 'done', value: { items: value, cars } };
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

/** Licences that end within two weeks, with vehicles that are not declared. */
const licencesEnd = async (
  { register, actor, say }: Visit,
  endsBy: string,
): Promise<Outcome<readonly Waiting[]>> => {
  const found = await everyRow((page) => listLicences(register, actor, { endsBy, ...page }));
  if (found.kind === 'refused') return found;
  const { ends } = say.exporter.licence;
  const value = found.value.map(({ id, number, validUntil, vehicles }) => ({
    due: validUntil,
    overdue: false,
    what: ends.waits(number, vehicles['open'] ?? 0),
    more: '',
    to: `/licences/${id}`,
    next: say.exporter.home.toLicence,
  }));
  return { kind: 'done', value };
};

/** What can be done at once, the weightiest first. */
const NOW = [
  questionsWait,
  hearingsWait,
  askedWaits,
  holdsWait,
  refusalsWait,
  standingWaits,
  complaintsWait,
  extractsWait,
  filingsWait,
  draftsWait,
];

/** What waits for an exporter, by what is to be done with it. */
export interface ExporterWaits {
  /** Can be done at once, the weightiest first. */
  readonly now: readonly Waiting[];
  /** Falls due within two weeks, by its day. */
  readonly soon: readonly Waiting[];
  /** Falls due later, by its day. */
  readonly later: readonly Waiting[];
  /** Duties whose day has passed, by that day, and of how many vehicles they are. */
  readonly overdue: readonly Waiting[];
  readonly overdueCars: number;
}

/** What waits for an exporter. */
export const exporterWaits = async (visit: Visit): Promise<Outcome<ExporterWaits>> => {
  const now: Waiting[] = [];
  for (const part of NOW) {
    const found = await part(visit);
    if (found.kind === 'refused') return found;
    now.push(...found.value);
  }
  const open = await dutiesWait(visit, 'open');
  if (open.kind === 'refused') return open;
  const overdue = await dutiesWait(visit, 'overdue');
  if (overdue.kind === 'refused') return overdue;
  const last = isoDate((parseIsoDate(visit.today) ?? 0) + LICENCE_ENDS_AHEAD);
  const ending = await licencesEnd(visit, last);
  if (ending.kind === 'refused') return ending;
  // a filing that ends has its day as a duty has
  const isDated = ({ due, to }: Waiting): boolean => due !== null && to === '/filings';
  const dated = [...open.value.items, ...ending.value, ...now.filter(isDated)].sort(byDay);
  return {
    kind: 'done',
    value: {
      // of what can be done at once nobody waits for a day
      now: now
        .filter((one) => !isDated(one))
        .map((one) => ({ ...(one.due === null && { mark: '' }), ...one })),
      soon: dated.filter(({ due }) => (due ?? '') <= last),
      later: dated.filter(({ due }) => (due ?? '') > last),
      overdue: [...overdue.value.items].sort(byDay),
      overdueCars: overdue.value.cars,
    },
  };
};
