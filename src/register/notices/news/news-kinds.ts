import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { ORGANISED_PARTS } from '../../actor.ts';

/** Who is told of anything: everybody who signs in. */
export type ToldPart = (typeof ORGANISED_PARTS)[number];

/**
 * Days ahead of which a licence that ends is told. A threshold of our own: within two weeks a car can still be
 * sent.
 */
export const LICENCE_ENDS_AHEAD = 14; // not-law: threshold of our own

/**
 * Days within which an extract that was refused or overtaken waits for a later one to be asked for. A threshold of our
 * own: whoever has asked for none by then needs none.
 */
export const EXTRACT_ENDED_WITHIN = 30; // not-law: threshold of our own

/**
 * What each part is told of: kinds with their words, what matters most first. It is a closed list: whoever adds a kind
 * says in `count-news.ts` how it is counted, and in the pages where it stands.
 */
const NEWS_KINDS = {
  exporter: {
    questions: { en: 'Questions of the office', zh: '主管机关的补正问题' },
    hearings: { en: 'Told before a decision', zh: '作出决定前的告知' },
    decisions: { en: 'Decisions on applications', zh: '申请的决定' },
    duties: { en: 'Duties that fall due', zh: '即将到期的义务' },
    holds: { en: 'Vehicles held at a port', zh: '口岸未予放行的车辆' },
    licences: { en: 'Licences suspended or revoked', zh: '暂停或撤销的许可证' },
    ending: {
      en: 'Licences that end soon, with vehicles not declared',
      zh: '即将到期、尚有车辆未报关的许可证',
    },
    letters: { en: 'Letters of manufacturers', zh: '生产企业的确认书' },
    extracts: { en: 'Answers on extracts of registration', zh: '车辆登记摘录的办理结果' },
    complaints: { en: 'Complaints to answer', zh: '待答复的投诉' },
    asked: { en: 'Questions in cases', zh: '案件中的询问' },
  },
  manufacturer: {
    requests: { en: 'Letters asked for', zh: '确认书申请' },
    asked: { en: 'Questions in cases', zh: '案件中的询问' },
    complaints: { en: 'Complaints to answer', zh: '待答复的投诉' },
    disputes: { en: 'Outlets disputed', zh: '有异议的网点' },
    lapsing: { en: 'Outlets whose attestation lapses this month', zh: '本月确认到期的网点' },
  },
  office: {
    applications: { en: 'Applications submitted', zh: '新提交的申请' },
    answers: { en: 'Answers to questions', zh: '对补正问题的答复' },
    signatures: { en: 'Refusals to countersign', zh: '待复核的不予发放' },
    filings: { en: 'Filings submitted', zh: '新提交的备案' },
    statements: { en: 'Statements on unused licences', zh: '未使用许可证的说明' },
    holds: { en: 'Vehicles held at a port', zh: '口岸未予放行的车辆' },
    complaints: { en: 'Complaints of buyers', zh: '购买人投诉' },
    forwarded: { en: 'Complaints to answer', zh: '待答复的投诉' },
    cases: { en: 'Cases opened', zh: '新立案件' },
  },
  ministry: {
    appeals: { en: 'Appeals', zh: '申诉' },
    complaints: { en: 'Complaints of buyers', zh: '购买人投诉' },
    cases: { en: 'Cases opened', zh: '新立案件' },
    feeds: { en: 'Feeds that are late', zh: '迟报的数据' },
  },
  customs: {
    holds: { en: 'Answers on vehicles held', zh: '对未予放行车辆的答复' },
    referrals: { en: 'Referrals', zh: '移送线索' },
    asked: { en: 'Questions in cases', zh: '案件中的询问' },
  },
  registry: {
    deregistrations: {
      en: 'Deregistrations due within two weeks or late',
      zh: '两周内到期或逾期的注销登记',
    },
    extracts: { en: 'Extracts of registration asked for', zh: '车辆登记摘录申请' },
    asked: { en: 'Questions in cases', zh: '案件中的询问' },
  },
  tax: {
    referrals: { en: 'Referrals', zh: '移送线索' },
    asked: { en: 'Questions in cases', zh: '案件中的询问' },
  },
  administrator: {
    missing: { en: 'What is missing or late', zh: '缺失或逾期事项' },
  },
} as const satisfies Readonly<Record<ToldPart, Readonly<Record<string, Bilingual>>>>;

type KindsOf = { readonly [Part in ToldPart]: keyof (typeof NEWS_KINDS)[Part] };
/** The names of the kinds of one part. */
export type NewsOf<Part extends ToldPart> = KindsOf[Part];

/** Whether somebody who plays a part is told of anything. */
export const isTold = (part: string): part is ToldPart => Object.hasOwn(NEWS_KINDS, part);

/** The kinds of a part with their words, in their order. */
export const kindsOf = (part: ToldPart): readonly (readonly [string, Bilingual])[] =>
  Object.entries(NEWS_KINDS[part]);
