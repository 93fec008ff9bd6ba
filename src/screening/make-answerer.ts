import { readingLimits } from '../domain/assess/reading-limits.ts';
import { VOCABULARY } from '../domain/facts/vocabulary.ts';
import { compileRuleSet } from '../domain/rules/evaluate/compile-rule-set.ts';
import { factsTakenForNo } from '../domain/rules/facts-taken-for-no.ts';
import { readLaw } from '../domain/rules/read/law.ts';
import { valuesOn } from '../domain/rules/value-on.ts';
import type { SheetPlan } from '../intake/sheet.ts';
import type { LawReader } from './law-reader.ts';
import { loadReference } from './reference.ts';
import type { ScreeningOrder } from './screening-order.ts';
import { SheetAnswerer } from './sheet-answerer.ts';

/** Makes ready to read the law as an order says. */
export const lawReaderFor = (order: ScreeningOrder): LawReader => {
  const { ruleSet } = readLaw(order.law, VOCABULARY);
  return {
    law: compileRuleSet(ruleSet),
    reference: loadReference(order.referenceFolder, order.makers),
    readings: readingLimits(valuesOn(ruleSet, order.today)),
    ruleset: order.ruleset,
    today: order.today,
    takenForNo: factsTakenForNo(ruleSet),
    everything: order.everything,
  };
};

/** Makes ready to answer the chunks of one sheet. */
export const makeAnswerer = (order: ScreeningOrder, plan: SheetPlan): SheetAnswerer =>
  new SheetAnswerer(plan, lawReaderFor(order), order.today, order.keep > 0);
