/** A declaration as the published comparison of rule engines has it. */
export interface Declaration {
  readonly days: number;
  readonly dest: string;
  readonly vin: string;
  readonly km: number;
  readonly owner: string;
}

/** A rule of that comparison: it fires when `days < limit` and `dest` is the country. */
export interface TwoConditionRule {
  readonly name: string;
  readonly limit: number;
  readonly dest: string;
}

const RULE_COUNTRIES = ['RU', 'KZ', 'AE', 'UZ', 'BY'];
const COUNTRIES = [...RULE_COUNTRIES, 'MX'];

/** Rule i fires when days < 180 + i and dest is the (i mod 5)th of RU KZ AE UZ BY; 20 of them. */
export const TWENTY_RULES: readonly TwoConditionRule[] = Array.from({ length: 20 }, (_, i) => ({
  name: `rule-${i}`,
  limit: 180 + i,
  dest: RULE_COUNTRIES[i % RULE_COUNTRIES.length] ?? '',
}));

/** Declaration j has days = 37j mod 400 and dest the (j mod 6)th of RU KZ AE UZ BY MX; 20,000. */
export const DECLARATIONS: readonly Declaration[] = Array.from({ length: 20_000 }, (_, j) => ({
  days: (37 * j) % 400,
  dest: COUNTRIES[j % COUNTRIES.length] ?? '',
  vin: `LSJW74ZZ0LZ${String(j).padStart(6, '0')}`,
  km: (91 * j) % 30_000,
  owner: `owner-${j % 977}`,
}));

/** Rules fired over all declarations, as every engine of the published comparison counted. */
export const EXPECTED_HITS = 31_605;
