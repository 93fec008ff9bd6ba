import { vinStandingOf } from '../../src/domain/vin/check-digit.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import {
  type Account,
  day,
  isNear,
  isPlaceholder,
  isVin,
  known,
  type PlainFacts,
  plain,
  rowsOf,
  text,
  unique,
} from './plain-rows.ts';

const BEARINGS: readonly {
  readonly kind: string;
  readonly account: Account;
  readonly key: string;
  readonly within: (row: FeedRow) => string;
  /** Field with the day of the paper; '' where it has none. */
  readonly on: string;
}[] = [
  {
    kind: 'certificate',
    account: 'certificate',
    key: 'number',
    within: () => '',
    on: 'registeredOn',
  },
  {
    kind: 'invoice',
    account: 'invoice',
    key: 'number',
    within: (row) => (text(row, 'kind') === 'used' ? 'used' : ''),
    on: 'issuedOn',
  },
  { kind: 'policy', account: 'insurance', key: 'policy', within: () => '', on: 'startsOn' },
  {
    kind: 'engine',
    account: 'factory',
    key: 'engineNumber',
    within: (row) => text(row, 'maker') ?? (text(row, 'vin') ?? '').slice(0, 3),
    on: '',
  },
];

/** The limits under which both are asked. */
export interface NumberLimits {
  readonly long: number;
  readonly suffixes: number;
}

/** One paper of a vehicle. */
interface Paper {
  readonly vin: string;
  /** The number as it stands, and how it is written. */
  readonly plain: string;
  readonly written: string;
  /** Maker or kind of invoice. */
  readonly scope: string;
  readonly on: number | null;
}

/** A paper by the number under which it is held against others, and within what. */
interface Held extends Paper {
  readonly number: string;
  readonly within: string;
}

/** The number that each is, held widely: letters like digits, and a further character, make no other. */
const meantNumbers = (
  papers: readonly { readonly plain: string; readonly written: string }[],
  { long, suffixes }: NumberLimits,
): ReadonlyMap<string, string> => {
  const alike = (number: string): string => number.replace(/O/g, '0').replace(/I/g, '1');
  const texts = unique(papers.map((paper) => paper.plain)).filter((one) => one.length >= long);
  const keyOf = new Map(
    texts.map((one) => {
      const isSeries =
        /[^0-9]/.test(alike(one)) &&
        texts.some(
          (other) =>
            other !== one && alike(other) === alike(one) && other.slice(0, -1) === one.slice(0, -1),
        );
      return [one, isSeries ? one : alike(one)] as const;
    }),
  );
  const keys = unique([...keyOf.values()]);
  const isCounter = (key: string): boolean =>
    papers.some(
      (paper) => keyOf.get(paper.plain) === key && /[-/_. ][0-9]{1,3}$/.test(paper.written),
    );
  const countOf = (beginning: string, size: number): number =>
    papers.filter(
      ({ plain }) =>
        plain.length === size && size >= long && alike(plain).slice(0, 3) === beginning,
    ).length;
  const baseOf = (key: string): string => {
    const stem = key.slice(0, -1);
    const [beginning, size] = [alike(stem).slice(0, 3), stem.length];
    const isBase =
      keys.includes(stem) &&
      !isCounter(stem) &&
      keys.filter((other) => other.slice(0, -1) === stem).length < suffixes &&
      countOf(beginning, size) >= countOf(beginning, size + 1);
    return isBase ? stem : key;
  };
  return new Map([...keyOf].map(([one, key]) => [one, baseOf(key)]));
};

/** The VINs of every number that stands on several, those mistyped left out. */
const sharedAmong = (
  papers: readonly Held[],
  seenIn: (vin: string) => number,
  isTold: (papers: readonly Paper[]) => boolean,
): readonly (readonly string[])[] => {
  const isValid = (vin: string): boolean => vinStandingOf(vin) === 'valid';
  const groups = Map.groupBy(papers, ({ number, within }) => JSON.stringify([number, within]));
  const vinsOf = (group: readonly Paper[]): string[] =>
    unique(group.map(({ vin }) => vin)).filter(isVin);
  const isShared = (group: readonly Held[]): boolean =>
    !isPlaceholder(group[0]?.number ?? '') && vinsOf(group).length > 1;
  const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  const inOrder = [...groups.values()].sort(
    ([a], [b]) =>
      order(a?.number ?? '', b?.number ?? '') || order(a?.within ?? '', b?.within ?? ''),
  );
  return inOrder.flatMap((group) => {
    if (!isShared(group) || !isTold(group.filter(({ vin }) => isVin(vin)))) return [];
    const [first] = group;
    const vins = vinsOf(group);
    const isMistyped = (a: string, b: string): boolean =>
      isNear(a, b) &&
      ((seenIn(a) === 1 && seenIn(b) > 1) ||
        (isValid(b) && !isValid(a) && (seenIn(a) === 1 || seenIn(a) < seenIn(b))));
    // one paper told twice, and not two papers
    const hasOwn = (vin: string): boolean =>
      [...groups.values()].some(
        (own) =>
          !isShared(own) &&
          own[0]?.within === first?.within &&
          isNear(own[0]?.number ?? '', first?.number ?? '') &&
          own.some(
            (one) =>
              one.vin === vin &&
              group.some(
                (other) =>
                  other.vin === vin &&
                  (one.on === null || other.on === null || one.on === other.on),
              ),
          ),
      );
    const real = vins.filter((a) => !vins.some((b) => isMistyped(a, b)) && !hasOwn(a));
    return real.length < 2 ? [] : [real];
  });
};

/**
 * R14: the first kind of number that a VIN shares with another, and on how many VINs it stands: numbers as they
 * stand, then long ones as they are held widely.
 */
export const plainNumberReused = (feeds: Feeds, limits: NumberLimits): PlainFacts => {
  const accounts = Object.keys(feeds) as Account[];
  const seenIn = (vin: string): number =>
    accounts.filter(
      (account) =>
        // a complaint shows no vehicle: anybody may write any VIN
        account !== 'party' &&
        account !== 'complaint' &&
        rowsOf(feeds, account).some((row) => text(row, 'vin') === vin),
    ).length;
  const kinds = BEARINGS.map(({ kind, account, key, within, on }) => {
    const papers = known(
      rowsOf(feeds, account).map((row): Paper | null => {
        const [vin, written] = [text(row, 'vin'), text(row, key)];
        if (vin === null || written === null) return null;
        const day_ = on === '' ? null : day(row, on);
        return { vin, plain: plain(written) ?? '', written, scope: within(row), on: day_ };
      }),
    );
    const meant = meantNumbers(papers, limits);
    const exact = papers.map((paper) => ({
      ...paper,
      number: paper.plain,
      within: paper.scope,
    }));
    const wide = papers.flatMap((paper) => {
      const number = meant.get(paper.plain);
      return number === undefined ? [] : [{ ...paper, number, within: '' }];
    });
    const isInForms = (group: readonly Paper[]): boolean =>
      unique(group.map((paper) => JSON.stringify([paper.plain, paper.scope]))).length > 1;
    return {
      kind,
      exact: sharedAmong(exact, seenIn, () => true),
      wide: sharedAmong(wide, seenIn, isInForms),
    };
  });
  const found: PlainFacts = {};
  const told = [
    ...kinds.map(({ kind, exact }) => ({ kind, groups: exact })),
    ...kinds.map(({ kind, wide }) => ({ kind, groups: wide })),
  ];
  for (const { kind, groups } of told) {
    for (const vins of groups) {
      for (const vin of vins) {
        found[vin] ??= {
          'pattern.numberReused': kind,
          'pattern.numberVins': vins.length,
          'pattern.numberUsualPerMille': 0,
        };
      }
    }
  }
  return found;
};
