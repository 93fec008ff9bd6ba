import { chinaDayOf } from '../../domain/calendar/china-clock.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { instantOf } from '../../letters/instant.ts';
import type {
  Guarantee,
  Letter,
  LetterSubject,
  LetterTerms,
  Offered,
} from '../../letters/letter.ts';
import { proofsOf } from '../../letters/proof/check-proof.ts';

type Language = 'en' | 'zh';

const LABELS = {
  en: {
    number: 'Letter',
    issuer: 'Manufacturer',
    vehicle: 'Vehicle',
    destinations: 'Destinations',
    application: 'Application',
    exporter: 'Exporter',
    validFrom: 'Valid from',
    warranty: 'Warranty',
    battery: 'High-voltage battery',
    parts: 'Parts',
    software: 'Software',
    recalls: 'Recalls abroad',
    outlets: 'Outlets',
    proofs: 'Signed',
  },
  zh: {
    number: '确认书编号',
    issuer: '生产企业',
    vehicle: '车辆',
    destinations: '目的国（地区）',
    application: '申请单号',
    exporter: '出口企业',
    validFrom: '生效日期',
    warranty: '质保',
    battery: '动力蓄电池质保',
    parts: '配件',
    software: '软件',
    recalls: '境外召回',
    outlets: '售后维修服务网点',
    proofs: '签名',
  },
} as const;

const WORDS = {
  en: {
    months: (months: number) => `${months} months`,
    kilometres: (most: number | null) => (most === null ? 'no limit of kilometres' : `${most} km`),
    from: {
      'first registration abroad': 'from first registration abroad',
      'first registration in China': 'from first registration in China',
      export: 'from export',
    },
    years: (years: number) => `kept for ${years} years`,
    lead: (days: number | null) =>
      days === null ? 'time to get them not stated' : `within ${days} days`,
    flag: { true: 'yes', false: 'no' },
    updates: 'updates',
    lock: 'locked from afar',
    other: { yes: 'takes cars it did not import', no: 'does not take cars it did not import' },
    unsaid: 'does not say whether it takes cars it did not import',
  },
  zh: {
    months: (months: number) => `${months}个月`,
    kilometres: (most: number | null) => (most === null ? '不限里程' : `${most}公里`),
    from: {
      'first registration abroad': '自境外首次注册登记起',
      'first registration in China': '自中国首次注册登记起',
      export: '自出口起',
    },
    years: (years: number) => `供应${years}年`,
    lead: (days: number | null) => (days === null ? '供应时限未说明' : `${days}天内供应`),
    flag: { true: '是', false: '否' },
    updates: '更新',
    lock: '可远程锁车',
    other: { yes: '服务非本网点进口车辆', no: '不服务非本网点进口车辆' },
    unsaid: '未说明是否服务非本网点进口车辆',
  },
} as const;

const termsOf = (terms: LetterTerms, lang: Language): readonly (readonly [string, string])[] => {
  const [label, say] = [LABELS[lang], WORDS[lang]];
  const joined = (...parts: string[]): string => parts.join(lang === 'zh' ? '，' : ', ');
  const { warranty, parts, software, recalls } = terms;
  const battery = warranty.highVoltageBattery;
  const lasts = ({ months, kilometres }: Guarantee): readonly string[] => [
    say.months(months),
    say.kilometres(kilometres),
  ];
  const flag = (value: boolean): string => say.flag[`${value}`];
  return [
    [label.warranty, joined(...lasts(warranty), say.from[warranty.startsOn])],
    ...(battery === undefined ? [] : [[label.battery, joined(...lasts(battery))] as const]),
    [label.parts, joined(say.lead(parts.leadTimeDays), say.years(parts.years))],
    [
      label.software,
      joined(
        `${say.updates} ${flag(software.updates)}`,
        `${say.lock} ${flag(software.remoteLock)}`,
        software.languages.join(' '),
      ),
    ],
    [label.recalls, flag(recalls)],
  ];
};

const outletLines = ({ outlets }: LetterSubject, lang: Language): readonly string[] => {
  const say = WORDS[lang];
  const others = (offered: Offered): string =>
    offered === 'not-stated' ? say.unsaid : say.other[offered];
  return outlets.map(
    ({ name, address, country, servesCarsItDidNotImport }) =>
      `    ${country}  ${name}  ${address}  (${others(servesCarsItDidNotImport)})`,
  );
};

/** What a letter says, for a terminal; whether it is true is the answer of verification. */
export const letterLines = (letter: Letter, lang: Language): readonly string[] => {
  const label = LABELS[lang];
  const subject = letter.credentialSubject;
  const [{ vin, model }] = subject.vehicles;
  const rows: readonly (readonly [string, string])[] = [
    [label.number, subject.number],
    [label.issuer, letter.issuer.name],
    [label.vehicle, `${vin}  ${model}`],
    [label.destinations, subject.destinations.join(' ')],
    [label.application, subject.application],
    [label.exporter, `${subject.exporter.name}  ${subject.exporter.uscc}`],
    [label.validFrom, isoDate(chinaDayOf(instantOf(letter.validFrom) ?? 0))],
    ...termsOf(subject, lang),
    ...proofsOf(letter).map(
      ({ created, cryptosuite, verificationMethod }) =>
        [label.proofs, `${created}  ${cryptosuite}  ${verificationMethod}`] as const,
    ),
    [label.outlets, String(subject.outlets.length)],
  ];
  const colon = lang === 'zh' ? '：' : ': ';
  return [
    ...rows.map(([name, value]) => `  ${name}${colon}${value}`),
    ...outletLines(subject, lang),
  ];
};
