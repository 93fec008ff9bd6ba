import { readBilingual } from '../rules/read/bilingual.ts';
import { readCite } from '../rules/read/citation.ts';
import type { LawFile } from '../rules/read/law.ts';
import { asMap, asText, type Reader, refuse } from '../rules/read/reader.ts';
import type { Instrument, LawProblem, Source } from '../rules/syntax.ts';
import type { Bilingual, Confidence } from '../verdict/verdict.ts';
import { GROUND_OUTCOMES, type GroundName } from './ground-names.ts';

/** File of the law, by its path below `law/`, that says what a referral rests on. */
export const REFERRAL_TERMS = 'referrals/terms.yaml';

/** An office that a file goes to. */
export const OFFICES = ['tax', 'customs', 'paying'] as const;

/** `tax`, `customs`, or the office that `paying` names: the one that pays a subsidy. */
export type Office = (typeof OFFICES)[number];

/** Money by what the account says it is: a refund, a kind of subsidy, or a subsidy of no kind told. */
export const MONEY_KINDS = ['refund', 'purchase-tax', 'scrap', 'swap', 'local', 'unknown'] as const;

/** One of `MONEY_KINDS`. */
export type MoneyKind = (typeof MONEY_KINDS)[number];

/** A period after which an office can no longer act. */
export interface LimitTerm {
  readonly id: string;
  /** Calendar months; null when the provision sets no end or none was found. */
  readonly months: number | null;
  /** The day it counts from: of the claim or payment, or of the customs entry. */
  readonly from: 'told' | 'declared';
  readonly what: Bilingual;
  readonly cites: readonly [Source, ...Source[]];
  /** That of the least sure of `cites`. */
  readonly confidence: Confidence;
  /** Titles of the instruments of `cites`, in both languages, with the article. */
  readonly provision: Bilingual;
  readonly remark: Bilingual | null;
}

/** What a ground says of the money it looks at. */
interface OutcomeTerm {
  readonly atRisk: boolean;
  readonly words: Bilingual;
}

/** A reason for which money is looked at. */
export interface GroundTerm {
  readonly name: GroundName;
  /** Code of the rule whose finding it is part of. */
  readonly rule: string;
  /** Offices beside that of the money. */
  readonly also: readonly Office[];
  /** Kinds of invoice without deductible VAT, where the ground reads them. */
  readonly invoiceKinds: readonly string[];
  /** Kinds of subsidy, where the ground reads them. */
  readonly subsidyKinds: readonly string[];
  readonly title: Bilingual;
  readonly outcomes: ReadonlyMap<string, OutcomeTerm>;
  readonly notProven: Bilingual;
}

/** The data that referrals rest on. */
export interface ReferralTerms {
  readonly offices: Readonly<Record<Office, Bilingual>>;
  readonly money: Readonly<
    Record<MoneyKind, { readonly office: Office; readonly limits: readonly string[] }>
  >;
  readonly customs: readonly string[];
  readonly limits: readonly LimitTerm[];
  /** In the order in which they are told. */
  readonly grounds: readonly GroundTerm[];
  readonly neverProven: readonly Bilingual[];
  readonly doubts: Readonly<Record<string, Bilingual>>;
}

const ARTICLE = /^第(\d+)条(?:第(\d+)款)?$/;

/** `第52条第2款` as `Art. 52(2)`; any other item as it is. */
const articleOf = (item: string): string => {
  const [, article, paragraph] = ARTICLE.exec(item) ?? [];
  if (article === undefined) return item;
  return paragraph === undefined ? `Art. ${article}` : `Art. ${article}(${paragraph})`;
};

/** From the surest source to the least sure. */
const SURENESS: readonly Confidence[] = ['verbatim', 'secondary', 'practice', 'inferred', 'unsure'];

const leastSure = (cites: readonly Source[]): Confidence =>
  SURENESS.findLast((each) => cites.some(({ confidence }) => confidence === each)) ?? 'unsure';

const texts = (raw: unknown): readonly string[] =>
  Array.isArray(raw) ? raw.filter((each) => typeof each === 'string') : [];

const readLimit = (
  reader: Reader,
  id: string,
  raw: unknown,
  instruments: ReadonlyMap<string, Instrument>,
): LimitTerm | null => {
  const map = asMap(raw) ?? {};
  const where = `limits.${id}`;
  const { months, from } = map;
  if (months !== null && !(typeof months === 'number' && Number.isInteger(months) && months > 0)) {
    return refuse(reader, where, 'bad-value', 'months is a whole number above 0, or null');
  }
  if (from !== 'told' && from !== 'declared') {
    return refuse(reader, where, 'bad-value', 'from is told or declared');
  }
  const what = readBilingual(reader, `${where}.what`, map.what);
  const list = Array.isArray(map.cite) ? map.cite : [];
  const cites = list.flatMap((each) => readCite(reader, `${where}.cite`, each, instruments) ?? []);
  const [first, ...rest] = cites;
  if (first === undefined) {
    return refuse(reader, where, 'missing-citation', 'has no citation that can be read');
  }
  const named = list.flatMap((each) => {
    const title = instruments.get(asText(asMap(each)?.instrument))?.title;
    const item = asText(asMap(each)?.item);
    return title === undefined ? [] : [{ title, item }];
  });
  const provision = {
    en: named.map(({ title, item }) => `${title.en}, ${articleOf(item)}`).join('; '),
    zh: named.map(({ title, item }) => `《${title.zh}》${item}`).join('、'),
  };
  const remark = map.remark === null ? null : readBilingual(reader, `${where}.remark`, map.remark);
  return what === null
    ? null
    : {
        id,
        months,
        from,
        what,
        cites: [first, ...rest],
        confidence: leastSure(cites),
        provision,
        remark,
      };
};

const readGround = (reader: Reader, name: GroundName, raw: unknown): GroundTerm | null => {
  const map = asMap(raw) ?? {};
  const where = `grounds.${name}`;
  const outcomes = new Map<string, OutcomeTerm>();
  const told = asMap(map.outcomes) ?? {};
  for (const outcome of GROUND_OUTCOMES[name]) {
    const words = readBilingual(reader, `${where}.outcomes.${outcome}`, told[outcome]);
    const atRisk = asMap(told[outcome])?.atRisk;
    if (typeof atRisk !== 'boolean') {
      refuse(reader, `${where}.outcomes.${outcome}`, 'bad-value', 'atRisk is true or false');
    } else if (words !== null) outcomes.set(outcome, { atRisk, words });
  }
  const rule = asText(map.rule);
  if (rule === '') refuse(reader, where, 'bad-value', 'names no rule');
  const also = texts(map.also);
  const offices = OFFICES.filter((office) => also.includes(office));
  if (offices.length !== also.length) refuse(reader, where, 'bad-value', 'also names offices');
  const title = readBilingual(reader, `${where}.title`, map.title);
  const notProven = readBilingual(reader, `${where}.notProven`, map.notProven);
  if (title === null || notProven === null) return null;
  const kinds = { invoiceKinds: texts(map.invoiceKinds), subsidyKinds: texts(map.subsidyKinds) };
  return { name, rule, also: offices, ...kinds, title, outcomes, notProven };
};

const isGround = (name: string): name is GroundName => Object.hasOwn(GROUND_OUTCOMES, name);

/**
 * Reads the terms of referrals out of the files of the law. Null when the file is missing; every problem
 * of it is reported in one pass, and the terms are whole only where there is none.
 */
export const readReferralTerms = (
  files: readonly LawFile[],
  instruments: ReadonlyMap<string, Instrument>,
): { readonly terms: ReferralTerms; readonly problems: readonly LawProblem[] } => {
  const problems: LawProblem[] = [];
  const reader: Reader = { file: REFERRAL_TERMS, problems };
  const document = asMap(files.find(({ path }) => path === REFERRAL_TERMS)?.document);
  if (document === null) refuse(reader, REFERRAL_TERMS, 'bad-file', 'is missing or no mapping');
  const part = (name: string) => asMap(document?.[name]) ?? {};
  const limits = Object.entries(part('limits')).flatMap(
    ([id, raw]) => readLimit(reader, id, raw, instruments) ?? [],
  );
  const known = new Set(limits.map(({ id }) => id));
  const limitsOf = (where: string, raw: unknown): readonly string[] => {
    const named = texts(raw);
    for (const id of named.filter((each) => !known.has(each))) {
      refuse(reader, where, 'bad-value', `there is no limit ${id}`);
    }
    return named;
  };
  const grounds = Object.entries(part('grounds')).flatMap(([name, raw]) => {
    if (isGround(name)) return readGround(reader, name, raw) ?? [];
    refuse(reader, `grounds.${name}`, 'bad-value', 'the program knows no such ground');
    return [];
  });
  const moneyOf = (kind: MoneyKind) => {
    const map = asMap(part('money')[kind]);
    const office = OFFICES.find((each) => each === map?.office);
    if (office === undefined) refuse(reader, `money.${kind}`, 'bad-value', 'names no office');
    return { office: office ?? 'tax', limits: limitsOf(`money.${kind}`, map?.limits) };
  };
  const empty: Bilingual = { en: '', zh: '' };
  const told = (where: string, raw: unknown) => readBilingual(reader, where, raw) ?? empty;
  const never = document?.neverProven;
  return {
    terms: {
      offices: {
        tax: told('offices.tax', part('offices').tax),
        customs: told('offices.customs', part('offices').customs),
        paying: told('offices.paying', part('offices').paying),
      },
      money: {
        refund: moneyOf('refund'),
        'purchase-tax': moneyOf('purchase-tax'),
        scrap: moneyOf('scrap'),
        swap: moneyOf('swap'),
        local: moneyOf('local'),
        unknown: moneyOf('unknown'),
      },
      customs: limitsOf('customs', part('customs').limits),
      limits,
      grounds,
      neverProven: (Array.isArray(never) ? never : []).map((raw, at) =>
        told(`neverProven[${at}]`, raw),
      ),
      doubts: Object.fromEntries(
        Object.entries(part('doubts')).map(([name, raw]) => [name, told(`doubts.${name}`, raw)]),
      ),
    },
    problems,
  };
};
