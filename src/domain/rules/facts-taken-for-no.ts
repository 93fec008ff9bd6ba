import { conditionsIn, operandsIn } from './condition-parts.ts';
import type { RuleSet } from './syntax.ts';

/**
 * Facts whose absence a gate rule takes for a "no" (not revoked, not exited): those it asks with
 * `known`. A cell of such a fact that could not be read must not pass for a blank one.
 */
export const factsTakenForNo = ({ rules }: RuleSet): ReadonlySet<string> =>
  new Set(
    rules
      .filter(({ axis }) => axis === 'gate')
      .flatMap(({ when, require, doubt }) => [when, require, doubt])
      .flatMap((root) => (root === null ? [] : conditionsIn(root)))
      .filter(({ op }) => op === 'known' || op === 'proven')
      .flatMap((part) => (part.op === 'proven' ? conditionsIn(part) : [part]))
      .flatMap(operandsIn)
      .flatMap((operand) => (operand.op === 'fact' ? [operand.fact.name] : [])),
  );
