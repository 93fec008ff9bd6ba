import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { ORGANISED_PARTS } from '../../actor.ts';
/** Who is told of anything: everybody who signs in. */
export type ToldPart = (typeof ORGANISED_PARTS)[number];
/**
 * What each part is told of: kinds with their words, what matters most first. It is a closed list: whoever adds a kind
 * says in `count-news.ts` how it is counted, and in the pages where it stands.
 */
declare const NEWS_KINDS: {
    readonly exporter: {
        readonly questions: {
            readonly en: 'Questions of the office';
            readonly zh: '主管机关的补正问题';
        };
        readonly hearings: {
            readonly en: 'Told before a decision';
            readonly zh: '作出决定前的告知';
        };
        readonly decisions: {
            readonly en: 'Decisions on applications';
            readonly zh: '申请的决定';
        };
        readonly duties: {
            readonly en: 'Duties that fall due';
            readonly zh: '即将到期的义务';
        };
        readonly holds: {
            readonly en: 'Vehicles held at a port';
            readonly zh: '口岸未予放行的车辆';
        };
        readonly licences: {
            readonly en: 'Licences suspended or revoked';
            readonly zh: '暂停或撤销的许可证';
        };
        readonly letters: {
            readonly en: 'Letters of manufacturers';
            readonly zh: '生产企业的确认书';
        };
        readonly complaints: {
            readonly en: 'Complaints to answer';
            readonly zh: '待回复的投诉';
        };
        readonly asked: {
            readonly en: 'Questions in cases';
            readonly zh: '案件中的询问';
        };
    };
    readonly manufacturer: {
        readonly requests: {
            readonly en: 'Letters asked for';
            readonly zh: '确认书申请';
        };
        readonly asked: {
            readonly en: 'Questions in cases';
            readonly zh: '案件中的询问';
        };
        readonly complaints: {
            readonly en: 'Complaints to answer';
            readonly zh: '待回复的投诉';
        };
        readonly disputes: {
            readonly en: 'Outlets disputed';
            readonly zh: '有异议的网点';
        };
        readonly lapsing: {
            readonly en: 'Outlets whose attestation lapses this month';
            readonly zh: '本月确认到期的网点';
        };
    };
    readonly office: {
        readonly applications: {
            readonly en: 'Applications submitted';
            readonly zh: '新提交的申请';
        };
        readonly answers: {
            readonly en: 'Answers to questions';
            readonly zh: '对补正问题的答复';
        };
        readonly signatures: {
            readonly en: 'Refusals to countersign';
            readonly zh: '待复核的不予发放';
        };
        readonly filings: {
            readonly en: 'Filings submitted';
            readonly zh: '新提交的备案';
        };
        readonly statements: {
            readonly en: 'Statements on unused licences';
            readonly zh: '未使用许可证的说明';
        };
        readonly holds: {
            readonly en: 'Vehicles held at a port';
            readonly zh: '口岸未予放行的车辆';
        };
        readonly complaints: {
            readonly en: 'Complaints of buyers';
            readonly zh: '购买人投诉';
        };
        readonly forwarded: {
            readonly en: 'Complaints to answer';
            readonly zh: '待回复的投诉';
        };
        readonly cases: {
            readonly en: 'Cases opened';
            readonly zh: '新立案件';
        };
    };
    readonly ministry: {
        readonly appeals: {
            readonly en: 'Appeals';
            readonly zh: '申诉';
        };
        readonly complaints: {
            readonly en: 'Complaints of buyers';
            readonly zh: '购买人投诉';
        };
        readonly cases: {
            readonly en: 'Cases opened';
            readonly zh: '新立案件';
        };
        readonly feeds: {
            readonly en: 'Feeds that are late';
            readonly zh: '迟报的数据';
        };
    };
    readonly customs: {
        readonly holds: {
            readonly en: 'Answers on vehicles held';
            readonly zh: '对未予放行车辆的答复';
        };
        readonly referrals: {
            readonly en: 'Referrals';
            readonly zh: '移送线索';
        };
        readonly asked: {
            readonly en: 'Questions in cases';
            readonly zh: '案件中的询问';
        };
    };
    readonly registry: {
        readonly deregistrations: {
            readonly en: 'Deregistrations due within two weeks or late';
            readonly zh: '两周内到期或逾期的注销登记';
        };
        readonly asked: {
            readonly en: 'Questions in cases';
            readonly zh: '案件中的询问';
        };
    };
    readonly tax: {
        readonly referrals: {
            readonly en: 'Referrals';
            readonly zh: '移送线索';
        };
        readonly asked: {
            readonly en: 'Questions in cases';
            readonly zh: '案件中的询问';
        };
    };
    readonly administrator: {
        readonly missing: {
            readonly en: 'What is missing or late';
            readonly zh: '缺失或逾期事项';
        };
    };
};
type KindsOf = {
    readonly [Part in ToldPart]: keyof (typeof NEWS_KINDS)[Part];
};
/** The names of the kinds of one part. */
export type NewsOf<Part extends ToldPart> = KindsOf[Part];
/** Whether somebody who plays a part is told of anything. */
export declare const isTold: (part: string) => part is ToldPart;
/** The kinds of a part with their words, in their order. */
export declare const kindsOf: (part: ToldPart) => readonly (readonly [string, Bilingual])[];
export {};
