import type { Words } from '../product/words.ts';
import { inertText } from '../words/inert-text.ts';

type Json = Readonly<Record<string, unknown>>;

const asJson = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const asTexts = (value: unknown): readonly string[] =>
  asList(value).flatMap((each) => (typeof each === 'string' ? [inertText(each)] : []));

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? inertText(String(value)) : '–';

const list = (texts: readonly string[]): Words => ({ en: texts.join(', '), zh: texts.join('、') });

const EVENTS: Readonly<Record<string, Words>> = {
  registered: { en: 'registered', zh: '登记' },
  transferred: { en: 'transferred', zh: '转让登记' },
  insured: { en: 'insured', zh: '投保' },
  inspected: { en: 'inspected', zh: '检验' },
  read: { en: 'odometer read', zh: '读取里程' },
};

const eventNotes = (evidence: Json): readonly Words[] => {
  const events = asList(evidence['events']).map((raw) => {
    const event = asJson(raw);
    const what = asText(event['what']);
    const words = EVENTS[what] ?? { en: what, zh: what };
    const on = asText(event['on']);
    return { en: `${words.en} on ${on}`, zh: `${on}${words.zh}` };
  });
  if (events.length === 0) return [];
  const en = events.map((event) => event.en).join(', ');
  const zh = events.map((event) => event.zh).join('、');
  return [{ en: `After the exit, at home: ${en}.`, zh: `出口后在境内：${zh}。` }];
};

const invoiceNotes = (evidence: Json): readonly Words[] =>
  asList(evidence['invoices']).flatMap((raw) => {
    const told = asJson(raw);
    const invoice = asText(told['invoice']);
    const shared = list(asTexts(told['refundedFor']));
    const others = list(asTexts(told['invoicedFor']));
    return [
      ...(shared.en === ''
        ? []
        : [
            {
              en: `Invoice ${invoice} was relied on for ${shared.en} too.`,
              zh: `发票${invoice}另用于${shared.zh}。`,
            },
          ]),
      ...(others.en === ''
        ? []
        : [
            {
              en: `Invoice ${invoice} was issued for ${others.en}.`,
              zh: `发票${invoice}系为${others.zh}开具。`,
            },
          ]),
    ];
  });

const entryNotes = (evidence: Json): readonly Words[] => {
  const entry = asText(evidence['entry']);
  const declares = list(asTexts(evidence['declares']));
  if (declares.en === '') {
    return [{ en: `Customs has no entry ${entry}.`, zh: `海关数据中无报关单${entry}。` }];
  }
  return [
    { en: `Entry ${entry} declares ${declares.en}.`, zh: `报关单${entry}申报的是${declares.zh}。` },
  ];
};

const valueNotes = (evidence: Json): readonly Words[] => {
  if (evidence['percentOfMedian'] === undefined) return [];
  const [amount, currency, median, percent, like] = [
    asText(evidence['amount']),
    asText(evidence['currency']),
    asText(evidence['median']),
    asText(evidence['percentOfMedian']),
    asText(evidence['likeVehicles']),
  ];
  return [
    {
      en: `${currency} ${amount} against a median of ${currency} ${median} of ${like} like vehicles (${percent}%).`,
      zh: `${currency} ${amount}，${like}辆同类车辆的中位数为${currency} ${median}（${percent}%）。`,
    },
  ];
};

const NOTES: Readonly<Record<string, readonly [member: string, (of: Json) => readonly Words[]]>> = {
  'round-trip': ['homeAfterExit', eventNotes],
  'invoice-shared': ['refundInvoice', invoiceNotes],
  'invoice-of-others': ['refundInvoice', invoiceNotes],
  'entry-astray': ['refundEntry', entryNotes],
  'declared-value': ['valueAgainstLike', valueNotes],
};

/**
 * What a finding's evidence knows of a ground that the accounts of its own vehicle do not show: the other
 * vehicles of an invoice, what happened at home, like vehicles.
 *
 * @param evidence JSON of the finding; anything else says nothing.
 */
export const evidenceNotes = (ground: string, evidence: unknown): readonly Words[] => {
  const [member, write] = NOTES[ground] ?? [];
  return member === undefined || write === undefined ? [] : write(asJson(asJson(evidence)[member]));
};
