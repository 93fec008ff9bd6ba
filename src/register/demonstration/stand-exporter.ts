import type { EvidenceKind } from '../../domain/rules/discretion.ts';
import type { Actor } from '../actor.ts';
import { listFilings } from '../exporters/filings/list-filings.ts';
import { listEvidence } from '../exporters/list-evidence.ts';
import { barExporter } from '../exporters/standings/bar-exporter.ts';
import { clearRectification } from '../exporters/standings/clear-rectification.ts';
import { orderRectification } from '../exporters/standings/order-rectification.ts';
import { overturnStanding } from '../exporters/standings/overturn-standing.ts';
import { proposeBar } from '../exporters/standings/propose-bar.ts';
import { proposeOrder } from '../exporters/standings/propose-order.ts';
import { reportRectification } from '../exporters/standings/report-rectification.ts';
import { settleTalk } from '../exporters/standings/settle-talk.ts';
import { talkToExporter } from '../exporters/standings/talk-to-exporter.ts';
import type { NamedPiece } from '../ground-shapes.ts';
import { answerHearing } from '../hearings/answer-hearing.ts';
import { listHearings } from '../hearings/list-hearings.ts';
import { tellExporter } from '../hearings/tell-exporter.ts';
import { waiveHearing } from '../hearings/waive-hearing.ts';
import type { Register } from '../register.ts';
import type { Cast, CastExporter } from './cast.ts';
import { daysAfter } from './days.ts';
import type { Diary } from './diary.ts';
import { done } from './outcomes.ts';

/** Grounds of discretion by the step that rests on them. */
const GROUNDS = {
  talk: 'cn.648.dishonest-conduct',
  settle: 'cn.648.talk-settled',
  'propose-order': 'cn.648.repeated-dishonest-conduct',
  clear: 'cn.648.rectified',
  'propose-bar': 'cn.648.rectification-not-done',
  overturn: 'cn.reconsideration.facts',
} as const;
const ORDERED = {
  en: 'Vehicles were offered for export that the manufacturer had not confirmed. Rectify within a month.',
  zh: '贵企业申报出口的车辆未取得生产企业确认。请于一个月内完成整改。',
};
const BARRED = {
  en: 'The rectification was not done. No licence is issued to the company until the bar is lifted.',
  zh: '整改未落实。在解除禁止前，不再向贵企业发放许可证。',
};
const REPORT =
  '已停止收购未满一百八十天且无确认书的车辆，并更换采购负责人。Buying such vehicles has been stopped.';

const ANSWER =
  '其中两辆车的确认书已由生产企业签发，正在补寄。Two of the confirmations had been issued and were in the post.';

/** A step of a standing: whoever takes it, in the order in which steps follow each other. */
type StandingVerb =
  | 'talk'
  | 'settle'
  | 'propose-order'
  | 'tell'
  | 'answer'
  | 'waive'
  | 'order'
  | 'report'
  | 'clear'
  | 'propose-bar'
  | 'bar'
  | 'overturn';

/** What the register has against an exporter: a verdict that leaves something open, else what happened last. */
const evidenceAgainst = async (
  register: Register,
  officer: Actor,
  exporter: string,
): Promise<readonly NamedPiece[]> => {
  for (const kind of ['verdict', 'event'] as const satisfies readonly EvidenceKind[]) {
    const { items } = await done(listEvidence(register, officer, { exporter, kind, limit: 1 }));
    if (items.length > 0) return items.map(({ id }) => ({ kind, id }));
  }
  return [];
};

const take = async (
  register: Register,
  cast: Cast,
  { id: exporter, province, actor }: CastExporter,
  verb: StandingVerb,
): Promise<void> => {
  const [first, second] = cast.office(province);
  const ground = verb in GROUNDS ? GROUNDS[verb as keyof typeof GROUNDS] : '';
  const rests = { exporter, grounds: [{ discretion: ground }] };
  const evidence = verb === 'report' ? [] : await evidenceAgainst(register, first, exporter);
  const hearing = async (): Promise<string> => {
    const { items } = await done(listHearings(register, actor, { open: true, limit: 1 }));
    return items[0]?.id ?? '';
  };
  const steps: Readonly<Record<StandingVerb, () => Promise<unknown>>> = {
    talk: () => done(talkToExporter(register, first, { ...rests, evidence })),
    settle: () => done(settleTalk(register, first, rests)),
    'propose-order': () =>
      done(proposeOrder(register, first, { ...rests, evidence, notice: ORDERED })),
    tell: () => done(tellExporter(register, first, { exporter })),
    answer: async () =>
      done(answerHearing(register, actor, { hearing: await hearing(), answer: ANSWER })),
    waive: async () => done(waiveHearing(register, actor, { hearing: await hearing() })),
    order: () => done(orderRectification(register, second, { exporter })),
    report: async () => {
      const { items } = await done(listFilings(register, actor, { limit: 1 }));
      const named = items.map(({ id }) => ({ kind: 'filing' as const, id }));
      return done(reportRectification(register, actor, { report: REPORT, evidence: named }));
    },
    clear: () => done(clearRectification(register, first, { ...rests, evidence })),
    'propose-bar': () => done(proposeBar(register, first, { ...rests, evidence, notice: BARRED })),
    bar: () => done(barExporter(register, second, { exporter })),
    overturn: () => done(overturnStanding(register, cast.actor('ministry'), rests)),
  };
  await steps[verb]();
};

const BETWEEN = 4; // not-law: days between two steps of the demonstration, within every term to answer

const ORDERING = ['propose-order', 'tell', 'answer', 'order'] as const;

/** The way to a state of a standing that stays. */
export const WAYS = {
  talkedTo: ['talk'],
  good: ['talk', 'settle'],
  orderProposed: ['talk', 'propose-order'],
  rectifying: ['talk', ...ORDERING],
  reported: ['talk', ...ORDERING, 'report'],
  cleared: ['talk', ...ORDERING, 'report', 'clear'],
  // told, and the exporter may still answer
  barProposed: ['talk', ...ORDERING, 'propose-bar', 'tell'],
  barred: ['talk', ...ORDERING, 'propose-bar', 'tell', 'waive', 'bar'],
  overturned: ['talk', ...ORDERING, 'overturn'],
} as const satisfies Readonly<Record<string, readonly StandingVerb[]>>;

/** Writes the steps of an exporter's standing into the diary, the last of them on a day given, ISO. */
export const standExporter = (
  diary: Diary,
  cast: Cast,
  exporter: CastExporter,
  way: keyof typeof WAYS,
  last: string,
): void => {
  const verbs: readonly StandingVerb[] = WAYS[way];
  for (const [at, verb] of verbs.entries()) {
    const day = daysAfter(last, BETWEEN * (at + 1 - verbs.length));
    diary.on(day, (register) => take(register, cast, exporter, verb));
  }
};
