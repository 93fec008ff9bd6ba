import type { Vocabulary } from '../rules/syntax.ts';
import { FACTS, findFact } from './fact-table.ts';

/** The product's vocabulary, as the rule language reads it. */
export const VOCABULARY: Vocabulary = { size: FACTS.length, find: findFact };
