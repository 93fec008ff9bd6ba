import { findFact } from '../../../domain/facts/fact-table.ts';
import type { Bilingual, Result, ShownFacts, ShownValue } from '../../../domain/verdict/verdict.ts';

/** A finding of the gate as the exporter may be told it: values that others told are left out. */
export interface ToldFinding {
  /** Stable id of the rule. */
  readonly id: string;
  readonly result: Result;
  /** What is said of a vehicle that breaks the rule. */
  readonly breach: Bilingual;
  /** The article that the rule rests on, as a decision names it. */
  readonly article: string;
  readonly because: ShownFacts;
  /** Facts that others told, of which no value is told. */
  readonly withheld: readonly string[];
  /** Facts that are missing, of what is unknown. */
  readonly missing: readonly string[];
  readonly remedy: Bilingual;
}

/** What a notice is of. */
export interface NoticeOf {
  /** Number of the application. */
  readonly number: string;
  /** Null: of the vehicles of an annex. */
  readonly vin: string | null;
  readonly findings: readonly ToldFinding[];
}

/** A refusal as it may be proposed. */
export interface DraftedNotice {
  /** The rules it rests on; none where nothing stands against the vehicle. */
  readonly grounds: readonly { readonly rule: string; readonly article: string }[];
  readonly notice: Bilingual;
}

type Language = keyof Bilingual;

const WORDS = {
  en: {
    head: ({ number, vin }: NoticeOf) =>
      vin === null
        ? `Application ${number}: no export licence is issued for the vehicles of the annex, on these grounds.`
        : `Application ${number}, vehicle ${vin}: no export licence is issued, on these grounds.`,
    colon: ': ',
    gap: '; ',
    provision: 'Provision',
    facts: 'Facts',
    missing: 'Not shown',
    withheld: 'Records kept by others',
    remedy: 'Remedy',
    yes: 'yes',
    no: 'no',
    blank: 'nothing',
    foot: 'What may be done against this, and until when, stands at its foot. Apply anew once the ground has gone.',
  },
  zh: {
    head: ({ number, vin }: NoticeOf) =>
      vin === null
        ? `申请${number}中附件所列车辆，因下列事由不予发放出口许可证。`
        : `申请${number}所列车辆${vin}，因下列事由不予发放出口许可证。`,
    colon: '：',
    gap: '；',
    provision: '依据',
    facts: '事实',
    missing: '未能证明',
    withheld: '其他单位记录',
    remedy: '补正要求',
    yes: '是',
    no: '否',
    blank: '无',
    foot: '不服本决定的救济途径和期限，载于决定书末尾；事由消除后，可重新申请。',
  },
} as const;

const labelOf = (name: string, language: Language): string => findFact(name)?.[language] ?? name;

const wordsOf = (name: string, value: ShownValue, language: Language): string => {
  const { yes, no, blank } = WORDS[language];
  if (typeof value === 'boolean') return value ? yes : no;
  if (value === '') return blank;
  const listed = findFact(name)?.values?.find((one) => one.value === value);
  return listed?.[language] ?? `${value}`;
};

const paragraph = (finding: ToldFinding, place: number, language: Language): string => {
  const words = WORDS[language];
  const { article, breach, because, missing, withheld, remedy } = finding;
  const labels = (names: readonly string[]): string =>
    names.map((name) => labelOf(name, language)).join(words.gap);
  const facts = Object.entries(because)
    .map(
      ([name, value]) =>
        `${labelOf(name, language)}${words.colon}${wordsOf(name, value, language)}`,
    )
    .join(words.gap);
  const lines = [
    [words.provision, article],
    [words.facts, facts],
    [words.missing, labels(missing)],
    [words.withheld, labels(withheld)],
    [words.remedy, remedy[language]],
  ];
  return [
    `${place + 1}. ${breach[language]}`,
    ...lines.flatMap(([name, text]) => (text === '' ? [] : [`   ${name}${words.colon}${text}`])),
  ].join('\n');
};

/** A finding that stands against a vehicle, or could not be shown to be met where nothing stands against it. */
const standing = (findings: readonly ToldFinding[]): readonly ToldFinding[] => {
  const broken = findings.filter(({ result }) => result === 'notMet');
  return broken.length > 0 ? broken : findings.filter(({ result }) => result === 'unknown');
};

/** A value of many: what all of them say, the least and the greatest of days and figures, or nothing. */
const sharedValue = (values: readonly (ShownValue | undefined)[]): ShownValue | null => {
  const [first] = values;
  if (first !== undefined && values.every((one) => one === first)) return first;
  const days = values.every((one) => typeof one === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(one));
  if (!days && !values.every((one) => typeof one === 'number')) return null;
  const sorted = (values as readonly (string | number)[]).toSorted((a, b) => (a < b ? -1 : 1));
  return `${sorted[0]} – ${sorted.at(-1)}`;
};

/**
 * What stands against all of many vehicles alike: of each rule one finding, with the values that they share, days and
 * figures from the least to the greatest. Others stand in the verdict of each vehicle.
 */
export const sharedFindings = (
  vehicles: readonly (readonly ToldFinding[])[],
): readonly ToldFinding[] => {
  const [first = [], ...others] = vehicles.map(standing);
  return first.flatMap((finding) => {
    const same = others.map((listed) =>
      listed.find(({ id, result }) => id === finding.id && result === finding.result),
    );
    if (same.includes(undefined)) return [];
    const all = [finding, ...same.flatMap((one) => one ?? [])];
    const named = new Set(all.flatMap(({ because }) => Object.keys(because)));
    const because = [...named].flatMap((name) => {
      const value = sharedValue(all.map((one) => one.because[name]));
      return value === null ? [] : [[name, value] as const];
    });
    return [{ ...finding, because: Object.fromEntries(because) }];
  });
};

/**
 * The draft of a refusal in both languages: each ground with its provision, the facts it rests on, and what helps.
 * Where the law stands against the vehicle only that is named; else what could not be shown. An officer reads and
 * changes it before it is proposed.
 */
export const draftNotice = (of: NoticeOf): DraftedNotice => {
  const grounds = standing(of.findings);
  const text = (language: Language): string =>
    [
      WORDS[language].head(of),
      ...grounds.map((finding, place) => paragraph(finding, place, language)),
      WORDS[language].foot,
    ].join('\n\n');
  return {
    grounds: grounds
      .filter(({ id }, place) => grounds.findIndex((one) => one.id === id) === place)
      .map(({ id, article }) => ({ rule: id, article })),
    notice: { en: text('en'), zh: text('zh') },
  };
};
