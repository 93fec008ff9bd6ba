import { APPLICATION_FACTS } from './derived/application.ts';
import { CLOCK_FACTS } from './derived/clocks.ts';
import { COVERAGE_FACTS } from './derived/coverage.ts';
import { FEEDS_FACTS } from './derived/feeds.ts';
import { LETTER_FACTS } from './derived/letter.ts';
import { OUTLET_FACTS } from './derived/outlets.ts';
import { PAPER_FACTS } from './derived/papers.ts';
import { PREDECESSOR_FACTS } from './derived/predecessor.ts';
import { PURCHASE_FACTS } from './derived/purchase.ts';
import { READING_FACTS } from './derived/readings.ts';
import { VEHICLE_FACTS } from './derived/vehicle.ts';
import type { FactDefinition } from './fact-definition.ts';

/**
 * Facts that no teller states: they are worked out from the accounts when the dossier is laid out
 * (`assess/derive.ts`), and rules read them like any other. Null where an input is missing.
 */
export const DERIVED_FACTS = [
  ...CLOCK_FACTS,
  ...VEHICLE_FACTS,
  ...LETTER_FACTS,
  ...OUTLET_FACTS,
  ...APPLICATION_FACTS,
  ...PREDECESSOR_FACTS,
  ...PURCHASE_FACTS,
  ...READING_FACTS,
  ...COVERAGE_FACTS,
  ...FEEDS_FACTS,
  ...PAPER_FACTS,
] as const satisfies readonly FactDefinition[];
