import type { FactDefinition } from './fact-definition.ts';
import { AFTER_SALE_PATTERNS } from './patterns/after-sale.ts';
import { DAY_PATTERNS } from './patterns/days.ts';
import { HAND_PATTERNS } from './patterns/hands.ts';
import { LETTER_PATTERNS } from './patterns/letters.ts';
import { MONEY_PATTERNS } from './patterns/money.ts';
import { NUMBER_PATTERNS } from './patterns/numbers.ts';
import { CROWD_PATTERNS } from './patterns/registered-in-crowds.ts';
import { ROUTE_PATTERNS } from './patterns/routes.ts';
import { VALUE_PATTERNS } from './patterns/values.ts';
import { WAITED_PATTERNS } from './patterns/waited.ts';

/**
 * Facts about a vehicle that only many vehicles together can show: a number on two VINs, a burst, a
 * value far from like vehicles. Worked out over a nation's feeds (`src/nation/patterns`), those on paper over the
 * rows of a folder or question too (`src/domain/patterns`); null in a single sheet, and where nothing was found.
 */
export const PATTERN_FACTS = [
  ...WAITED_PATTERNS,
  ...CROWD_PATTERNS,
  ...LETTER_PATTERNS,
  ...ROUTE_PATTERNS,
  ...NUMBER_PATTERNS,
  ...VALUE_PATTERNS,
  ...MONEY_PATTERNS,
  ...AFTER_SALE_PATTERNS,
  ...HAND_PATTERNS,
  ...DAY_PATTERNS,
] as const satisfies readonly FactDefinition[];
