import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { Transaction } from '../../transaction.ts';
import { isTold, type ToldPart } from '../news/news-kinds.ts';

/** What falls on days: its words, which rows of what whoever acts may see, and on which day each. */
interface DatedKind {
  readonly words: Bilingual;
  readonly from: string;
  readonly rows: string;
  readonly day: string;
}

const ASKED: DatedKind = {
  words: { en: 'Questions in cases to answer', zh: '案件询问答复期限' },
  from: 'register.told_case_question x',
  rows: `x.organisation = register.organisation() AND x.state = 'asked'`,
  day: 'x.answer_by',
};

const REFERRED: DatedKind = {
  words: { en: 'Referrals: last day to act', zh: '移送线索处理期限' },
  from: 'register.referral x',
  rows: `x.addressee = register.organisation() AND x.state IN ('sent', 'received', 'moreNeeded')`,
  day: 'x.act_by',
};

const deregistration = (rows: string): DatedKind => ({
  words: { en: 'Deregistrations due', zh: '注销登记到期' },
  from: 'register.duty x',
  rows: `${rows} AND x.rule = 'D02' AND x.state = 'open'`,
  day: 'x.due',
});

const KEYS_END: DatedKind = {
  words: { en: 'Signing keys end', zh: '签名密钥到期' },
  from: 'register.signing_key x',
  rows: `register.organisation() IN (x.manufacturer, x.authority) AND x.compromised_since IS NULL`,
  day: 'x.until_day',
};

const DATED: Readonly<Record<ToldPart, Readonly<Record<string, DatedKind>>>> = {
  exporter: {
    plates: {
      words: {
        en: 'Temporary plates end: vehicles must have left',
        zh: '临时行驶车号牌到期：车辆须已出境',
      },
      from: 'register.duty x',
      rows: `x.exporter = register.organisation() AND x.rule = 'D01' AND x.state = 'open'`,
      day: 'x.due',
    },
    deregistrations: deregistration('x.exporter = register.organisation()'),
    duties: {
      words: { en: 'Other duties due', zh: '其他义务到期' },
      from: 'register.duty x',
      rows: `x.exporter = register.organisation() AND x.rule NOT IN ('D01', 'D02') AND x.state = 'open'`,
      day: 'x.due',
    },
    licences: {
      words: { en: 'Licences end', zh: '许可证到期' },
      from: 'register.licence x',
      rows: `
        x.exporter = register.organisation()
          AND x.state IN ('issued', 'partlyUsed', 'suspended', 'suspendedInUse')`,
      day: 'x.valid_until',
    },
    filing: {
      words: { en: 'Filing ends', zh: '备案到期' },
      from: 'register.filing x',
      rows: `x.exporter = register.organisation() AND x.state = 'filed'`,
      day: 'x.valid_until',
    },
    returned: {
      words: { en: 'Returned applications: last day to mend', zh: '退回申请的补正期限' },
      from: 'register.application x',
      rows: `x.exporter = register.organisation() AND x.state = 'returned'`,
      day: 'x.return_until',
    },
    hearings: {
      words: { en: 'Told before a decision: last day to answer', zh: '陈述申辩期限' },
      from: 'register.told_hearing x',
      rows: `x.exporter = register.organisation() AND x.state = 'told'`,
      day: 'x.due_on',
    },
    meetings: {
      words: { en: 'Oral hearings', zh: '听证会' },
      from: 'register.told_hearing x',
      rows: `x.exporter = register.organisation() AND x.state = 'convened'`,
      day: 'x.meets_on',
    },
    asked: ASKED,
  },
  manufacturer: {
    attestations: {
      words: { en: 'Attestations of outlets lapse', zh: '网点确认到期' },
      from: 'register.outlet x',
      rows: `x.organisation = register.organisation() AND x.state = 'attested'`,
      day: 'x.attested_until',
    },
    keys: KEYS_END,
    asked: ASKED,
  },
  office: {
    applications: {
      words: { en: 'Applications: last day to decide', zh: '申请审核期限' },
      from: 'register.application x',
      rows: `x.province = register.province() AND x.state IN ('submitted', 'underReview')`,
      day: 'x.due_on',
    },
    filings: {
      words: { en: 'Filings: last day to decide', zh: '备案审核期限' },
      from: 'register.filing x',
      rows: `x.province = register.province() AND x.state = 'submitted'`,
      day: 'x.due_on',
    },
    hearings: {
      words: { en: 'Exporters answer until', zh: '企业陈述申辩期限' },
      from: 'register.hearing x',
      rows: `x.province = register.province() AND x.state = 'told'`,
      day: 'x.due_on',
    },
    meetings: {
      words: { en: 'Oral hearings', zh: '听证会' },
      from: 'register.hearing x',
      rows: `x.province = register.province() AND x.state = 'convened'`,
      day: 'x.meets_on',
    },
    answers: {
      words: { en: 'Answers in cases expected', zh: '案件询问应答复' },
      from: 'register.case_question x',
      rows: `x.asker = register.organisation() AND x.state = 'asked'`,
      day: 'x.answer_by',
    },
    keys: KEYS_END,
  },
  ministry: {
    answers: {
      words: { en: 'Answers in cases expected', zh: '案件询问应答复' },
      from: 'register.case_question x',
      rows: `x.asker = register.organisation() AND x.state = 'asked'`,
      day: 'x.answer_by',
    },
    keys: KEYS_END,
  },
  customs: { referrals: REFERRED, asked: ASKED },
  registry: { deregistrations: deregistration('true'), asked: ASKED },
  tax: { referrals: REFERRED, asked: ASKED },
  administrator: {
    keys: {
      words: { en: 'Keys of programs end', zh: '程序密钥到期' },
      from: 'register.api_key x',
      rows: 'x.revoked_at IS NULL',
      day: `(x.expires_at AT TIME ZONE 'Asia/Shanghai')::date`,
    },
  },
};

/** Days that are told, from today: behind and ahead. */
const BEHIND = 31; // not-law: days of a calendar
const AHEAD = 400; // not-law: days of a calendar
/** Entries of a calendar. */
const MOST = 2000; // not-law: entries

const STATEMENTS = new Map(
  Object.entries(DATED).map(([part, kinds]) => [
    part,
    `SELECT dated.kind, dated.day, count(*)::int AS number
      FROM (
        ${Object.entries(kinds)
          .map(
            ([kind, { from, rows, day }]) => `
              SELECT '${kind}' AS kind, ${day} AS day
              FROM ${from}
              WHERE ${rows} AND ${day} BETWEEN register.today() - ${BEHIND} AND register.today() + ${AHEAD}`,
          )
          .join(' UNION ALL ')}
      ) dated
      GROUP BY dated.kind, dated.day
      ORDER BY dated.day, dated.kind
      LIMIT ${MOST}`,
  ]),
);

/** How many of one kind fall on a day. */
export interface CalendarDay {
  readonly kind: string;
  readonly words: Bilingual;
  /** In China, ISO. */
  readonly day: string;
  readonly number: number;
}

/** What falls on the days of whoever acts, a month back and a year ahead, the earliest first. */
export const calendarDays = async (tx: Transaction): Promise<readonly CalendarDay[]> => {
  const { part } = tx.actor;
  const statement = STATEMENTS.get(part);
  if (!isTold(part) || statement === undefined) return [];
  const found = await tx.rows<{ kind: string; day: string; number: number }>(statement);
  return found.flatMap((one) => {
    const words = DATED[part][one.kind]?.words;
    return words === undefined ? [] : [{ ...one, words }];
  });
};
