import type { Actor, Part, Right } from '../actor.ts';
import { refuse } from '../outcome.ts';
import { needRight } from '../register.ts';

/**
 * Refuses unless whoever acts plays one of the parts, for an organisation, and has the right.
 *
 * @throws Refused `part-missing`, `right-missing`.
 */
export const needPart = (actor: Actor, parts: readonly Part[], right: Right): string => {
  if (!parts.includes(actor.part) || actor.organisation === null) refuse('part-missing');
  needRight(actor, right);
  return actor.organisation ?? '';
};

/**
 * The person that acts: who signs is a person, never a program's key.
 *
 * @throws Refused `person-needed`, `part-missing`, `right-missing`.
 */
export const needSignature = (actor: Actor, parts: readonly Part[]): string => {
  needPart(actor, parts, 'sign');
  return actor.person ?? refuse('person-needed');
};
