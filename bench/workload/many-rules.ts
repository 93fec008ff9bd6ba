/** The one fact set that all the rules are asked about. */
export const FACT_SET = {
  maker: 'maker-0',
  energy: 'energy-0',
  kind: 'kind-0',
  standing: 'standing-0',
  days: 64,
  km: 64,
  price: 64,
} as const;

/** A rule of seven conditions: four facts equal a text, three facts are greater than a number. */
export interface SevenConditionRule {
  readonly name: string;
  readonly equal: Readonly<Record<'maker' | 'energy' | 'kind' | 'standing', string>>;
  readonly above: Readonly<Record<'days' | 'km' | 'price', number>>;
}

/**
 * Ten thousand rules in the shape of json-rules-engine issue 364. Every combination of 4 makers, 3
 * energies, 2 kinds and 2 standings comes round each 48 rules; the limits are i times 7, 11 and 13
 * modulo 100.
 */
export const MANY_RULES: readonly SevenConditionRule[] = Array.from({ length: 10_000 }, (_, i) => ({
  name: `many-${i}`,
  equal: {
    maker: `maker-${i % 4}`,
    energy: `energy-${Math.floor(i / 4) % 3}`,
    kind: `kind-${Math.floor(i / 12) % 2}`,
    standing: `standing-${Math.floor(i / 24) % 2}`,
  },
  above: { days: (7 * i) % 100, km: (11 * i) % 100, price: (13 * i) % 100 },
}));

const isTrue = ({ equal, above }: SevenConditionRule): boolean =>
  FACT_SET.maker === equal.maker &&
  FACT_SET.energy === equal.energy &&
  FACT_SET.kind === equal.kind &&
  FACT_SET.standing === equal.standing &&
  FACT_SET.days > above.days &&
  FACT_SET.km > above.km &&
  FACT_SET.price > above.price;

/** Rules that fire, counted by a plain loop. */
export const MANY_HITS = MANY_RULES.filter(isTrue).length;
