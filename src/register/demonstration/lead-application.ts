import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { answerAboutApplication } from '../applications/answer-about-application.ts';
import type { ApplicationInFull } from '../applications/application-shapes.ts';
import { askAboutApplication } from '../applications/ask-about-application.ts';
import { appealRefusal } from '../applications/decisions/appeal-refusal.ts';
import { countersignRefusal } from '../applications/decisions/countersign-refusal.ts';
import { decideApplication } from '../applications/decisions/decide-application.ts';
import { draftRefusal } from '../applications/decisions/draft-refusal.ts';
import { draftRefusals } from '../applications/decisions/draft-refusals.ts';
import { grantAll } from '../applications/decisions/grant-all.ts';
import { issueLicences } from '../applications/decisions/issue-licences.ts';
import { judgeAppeal } from '../applications/decisions/judge-appeal.ts';
import { listDecisions } from '../applications/decisions/list-decisions.ts';
import { previewGrants } from '../applications/decisions/preview-grants.ts';
import { proposeRefusal } from '../applications/decisions/propose-refusal.ts';
import { proposeRefusals } from '../applications/decisions/propose-refusals.ts';
import type { RefusalGroup } from '../applications/decisions/refusal-group-shapes.ts';
import { countersignRefusals } from '../applications/decisions/sign-together.ts';
import { draftApplication } from '../applications/draft-application.ts';
import { changeLane } from '../applications/lane-of-application.ts';
import { listGroups } from '../applications/list-groups.ts';
import { releaseApplication } from '../applications/release-application.ts';
import { submitApplication } from '../applications/submit-application.ts';
import { takeApplication } from '../applications/take-application.ts';
import { withdrawApplication } from '../applications/withdraw-application.ts';
import { tellExporter } from '../hearings/tell-exporter.ts';
import { orderInspection } from '../inspections/order-inspection.ts';
import type { Licence } from '../licences/licence-shapes.ts';
import type { Register } from '../register.ts';
import { confirmPapersSeen } from '../verdicts/confirm-papers-seen.ts';
import { listStatedRows } from '../verdicts/list-stated-rows.ts';
import type { Cast, CastExporter } from './cast.ts';
import { daysAfter, workingDaysAfter } from './days.ts';
import type { Diary } from './diary.ts';
import type { PlannedApplication } from './nation/plan-applications.ts';
import { done, tried } from './outcomes.ts';

/** What becomes of one refused vehicle. */
export type AppealFate = 'none' | 'appealed' | 'upheld' | 'overturned';

/** What becomes of an application beside what its answers say. */
export interface ApplicationFate {
  /** Handed in at all, or taken back. */
  readonly until: 'draft' | 'submitted' | 'withdrawn' | 'returned' | 'refusalProposed' | 'end';
  /** Asked about one vehicle; null: not. */
  readonly question: { readonly vin: string | null; readonly text: Bilingual } | null;
  readonly answer: string;
  /** Working days until the office begins, and from step to step. */
  readonly pace: number;
  /** True: its first vehicle is to be looked at, after a tip. */
  readonly inspected: boolean;
  /** True: what an officer begins and does not end on that day goes back to the queue. */
  readonly releases: boolean;
  readonly appeal: (vin: string) => AppealFate;
}

const APPEAL =
  '确认书已由生产企业签发，原审核时尚未送达，请求复审。The confirmation had been issued and was on its way.';
const UPHELD = 'cn.reconsideration.stands';
const OVERTURNED = 'cn.reconsideration.facts';
const TIP = '登记机关来电：该车可能仍在使用。The registry called: the car may be driven still.';
const INSPECTION = {
  reason: TIP,
  place: '乌鲁木齐查验场3号位',
  lookAt: '里程表读数、轮胎磨损、车辆识别代号',
} as const;
const HOME = 12; // not-law: days of the demonstration

/** Leads one application through its office. */
export class ApplicationLead {
  readonly #diary: Diary;
  readonly #cast: Cast;
  readonly #exporter: CastExporter;
  readonly #planned: PlannedApplication;
  readonly #fate: ApplicationFate;
  readonly #licensed: (
    licences: readonly Licence[],
    vins: readonly string[],
    today: string,
  ) => void;
  #id = '';

  /** @param licensed told of licences that were issued, and of the vehicles granted. */
  constructor(
    diary: Diary,
    cast: Cast,
    exporter: CastExporter,
    planned: PlannedApplication,
    fate: ApplicationFate,
    licensed: (licences: readonly Licence[], vins: readonly string[], today: string) => void,
  ) {
    this.#diary = diary;
    this.#cast = cast;
    this.#exporter = exporter;
    this.#planned = planned;
    this.#fate = fate;
    this.#licensed = licensed;
  }

  get #officer() {
    return this.#cast.office(this.#exporter.province)[0];
  }

  get #second() {
    return this.#cast.office(this.#exporter.province)[1];
  }

  /** Writes it into the diary. */
  begin(): void {
    this.#diary.on(this.#planned.on, (register, today) => this.#handIn(register, today));
  }

  #next(
    today: string,
    register: Register,
    act: (register: Register, today: string) => Promise<void>,
  ): void {
    const { calendar } = register.engine.reader({ today: 0, everything: false }).reference;
    this.#diary.on(workingDaysAfter(calendar, today, this.#fate.pace), act);
  }

  async #handIn(register: Register, today: string): Promise<void> {
    const { actor } = this.#exporter;
    const { accounts } = this.#planned;
    const { id: application } = await done(draftApplication(register, actor, { accounts }));
    this.#id = application;
    if (this.#fate.until === 'draft') return;
    // what is refused stays a draft, as with any exporter
    if ((await tried(submitApplication(register, actor, { application }))) === null) return;
    if (this.#fate.inspected) await this.#inspect(register);
    if (this.#fate.until === 'submitted') return;
    if (this.#fate.until === 'withdrawn') {
      this.#next(today, register, async (then) => {
        await done(withdrawApplication(then, actor, { application }));
      });
    } else this.#next(today, register, (then, day) => this.#review(then, day));
  }

  async #take(register: Register): Promise<ApplicationInFull> {
    return done(takeApplication(register, this.#officer, { application: this.#id }));
  }

  /** Confirms the papers on whose word alone a gate is clear. */
  async #see(register: Register, { listed }: ApplicationInFull): Promise<void> {
    const application = this.#id;
    const vins = new Set(
      listed.items.flatMap(({ vin, verdict }) => (verdict?.onTheApplicantsWord ? [vin] : [])),
    );
    if (vins.size === 0) return;
    const { items: stated } = await done(listStatedRows(register, this.#officer, { application }));
    const rows = stated.flatMap(({ id, vin }) => (vin === null || vins.has(vin) ? [id] : []));
    if (rows.length > 0)
      await done(confirmPapersSeen(register, this.#officer, { application, rows }));
  }

  async #review(register: Register, today: string): Promise<void> {
    const application = this.#id;
    const taken = await this.#take(register);
    const { question, answer, until, releases } = this.#fate;
    const unsure = taken.listed.items.find(({ verdict }) => verdict?.gate === 'undetermined');
    const asked = question ?? (unsure === undefined ? null : { ...UNSURE, vin: unsure.vin });
    if (asked !== null) {
      const { questions } = await done(
        askAboutApplication(register, this.#officer, { application, questions: [asked] }),
      );
      if (until === 'returned') return;
      const answers = questions.map(({ id }) => ({ question: id, text: answer }));
      this.#next(today, register, async (then, day) => {
        await done(answerAboutApplication(then, this.#exporter.actor, { application, answers }));
        this.#next(day, then, (later, last) => this.#judge(later, last));
      });
      return;
    }
    await this.#see(register, taken);
    if (releases) await done(releaseApplication(register, this.#officer, { application }));
    this.#next(today, register, (then, day) => this.#judge(then, day));
  }

  async #judge(register: Register, today: string): Promise<void> {
    const application = this.#id;
    const officer = this.#officer;
    await this.#see(register, await this.#take(register));
    const { grantable, others, token } = await done(
      previewGrants(register, officer, { application }),
    );
    if (grantable.length > 0) await done(grantAll(register, officer, { application, token }));
    const { groups, mayAnswerUntil } = await this.#propose(register, others);
    const vins = grantable.map(({ vin }) => vin);
    const refused = others.map(({ vehicle, vin }) => ({ vehicle, vin }));
    const together = new Set(
      groups.flatMap(({ vehicles }) => vehicles.map(({ vehicle }) => vehicle)),
    );
    if (refused.length === 0) await this.#decide(register, today, vins);
    else if (this.#fate.until !== 'refusalProposed') {
      const sign = async (then: Register, day: string): Promise<void> => {
        for (const { id: group, vehicles } of groups) {
          const signs = { group, vehicles: vehicles.length };
          await done(countersignRefusals(then, this.#second, signs));
        }
        for (const { vehicle } of refused.filter((one) => !together.has(one.vehicle)))
          await done(countersignRefusal(then, this.#second, { vehicle }));
        await this.#decide(then, day, vins);
        for (const one of refused) this.#appeal(day, one);
      };
      // nobody answers, so that the term passes
      if (mayAnswerUntil === null) this.#next(today, register, sign);
      else this.#diary.on(daysAfter(mayAnswerUntil, 1), sign);
    }
  }

  /** Proposes refusals: those that the law demands alike together, others one by one, told to the exporter first. */
  async #propose(
    register: Register,
    others: readonly { readonly vehicle: string }[],
  ): Promise<{ groups: readonly RefusalGroup[]; mayAnswerUntil: string | null }> {
    const application = this.#id;
    const officer = this.#officer;
    const open = new Set(others.map(({ vehicle }) => vehicle));
    const { groups: stand } = await done(listGroups(register, officer, { application }));
    const blocked = stand.flatMap(({ kind, vehicles }) => {
      const named = vehicles.map(({ id }) => id).filter((id) => open.has(id));
      return kind === 'blocked' && named.length > 1 ? [named] : [];
    });
    const groups: RefusalGroup[] = [];
    for (const vehicles of blocked) {
      const { grounds, notice } = await done(
        draftRefusals(register, officer, { application, vehicles }),
      );
      const named = grounds.map(({ rule = '' }) => ({ rule }));
      const proposal = { application, vehicles, grounds: named, notice };
      groups.push(await done(proposeRefusals(register, officer, proposal)));
    }
    const together = new Set(blocked.flat());
    let mayAnswerUntil: string | null = null;
    for (const { vehicle } of others.filter((one) => !together.has(one.vehicle))) {
      const drafted = await done(draftRefusal(register, officer, { vehicle }));
      const grounds = drafted.grounds.map(({ rule = '' }) => ({ rule }));
      const proposed = await done(
        proposeRefusal(register, officer, { ...drafted, vehicle, grounds }),
      );
      // what the law itself demands leaves nothing to weigh
      if (proposed.verdict?.gate === 'blocked') continue;
      const { clock } = await done(tellExporter(register, officer, { vehicle }));
      mayAnswerUntil = clock?.due ?? null;
    }
    return { groups, mayAnswerUntil };
  }

  /** An inspection of the first vehicle, which waits to be done, and the lane that goes with it. */
  async #inspect(register: Register): Promise<void> {
    const application = this.#id;
    const { items } = await done(
      listDecisions(register, this.#officer, { application, state: 'open', limit: 1 }),
    );
    for (const { id: vehicle } of items)
      await done(orderInspection(register, this.#officer, { vehicle, ...INSPECTION }));
    await done(changeLane(register, this.#officer, { application, lane: 'red', reason: TIP }));
  }

  async #decide(register: Register, today: string, vins: readonly string[]): Promise<void> {
    const application = this.#id;
    await this.#take(register);
    // a barred exporter gets no licence: its application stays where it is
    const decided = await tried(decideApplication(register, this.#officer, { application }));
    if (decided !== null) this.#licensed(decided.licences, vins, today);
  }

  #appeal(
    today: string,
    { vehicle, vin }: { readonly vehicle: string; readonly vin: string },
  ): void {
    const fate = this.#fate.appeal(vin);
    if (fate === 'none') return;
    this.#diary.on(daysAfter(today, HOME), async (register, day) => {
      await tried(appealRefusal(register, this.#exporter.actor, { vehicle, appeal: APPEAL }));
      if (fate === 'appealed') return;
      this.#diary.on(daysAfter(day, HOME), async (then, last) => {
        const verb = fate === 'upheld' ? 'uphold' : 'overturn';
        const discretion = fate === 'upheld' ? UPHELD : OVERTURNED;
        const judged = { vehicle, verb, grounds: [{ discretion }] } as const;
        await tried(judgeAppeal(then, this.#cast.actor('ministry'), judged));
        if (fate === 'upheld') return;
        const application = this.#id;
        const issued = await tried(issueLicences(then, this.#officer, { application }));
        if (issued !== null) this.#licensed(issued.licences, [vin], last);
      });
    });
  }
}

const UNSURE = {
  text: {
    en: 'Which paper shows what the register does not know of this vehicle? Name it, or hand it in.',
    zh: '登记系统尚缺该车辆的部分信息，请说明或补交相应材料。',
  },
};
