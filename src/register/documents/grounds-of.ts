import { breachOf } from '../../domain/rules/breach-of.ts';
import { saidOn } from '../../domain/rules/words/said-on.ts';
import type {
  OfficialEvidence,
  OfficialGround,
  OfficialWords,
} from '../../letters/official/official-document.ts';
import type { Register } from '../register.ts';
import { evidenceOf, type GroundedRow } from '../shown-grounds.ts';
import { dayNumber } from '../steps/law-numbers-of.ts';

/** What a document says of what a decision rests on. */
interface RestsOn {
  readonly facts: OfficialWords;
  readonly grounds: readonly OfficialGround[];
  readonly restsOn: readonly OfficialEvidence[];
}

/** A row of a thing that was decided on, with the notice that was written. */
export type DecidedRow = GroundedRow & {
  readonly notice_en: string | null;
  readonly notice_zh: string | null;
};

/** A ground in words: of a rule what is said of whoever breaks it, of discretion its own. */
const wordsOf = (
  register: Register,
  { rule, discretion, article }: GroundedRow['grounds'][number],
  day: string,
): OfficialWords => {
  const { rules, discretions } = register.engine.law.ruleSet;
  const broken = rules.find(({ id }) => id === rule);
  if (broken !== undefined) return saidOn(broken, breachOf(broken), dayNumber(day));
  return discretions.find(({ id }) => id === discretion)?.words ?? { zh: article };
};

/** The notice, else the facts as found, else the articles: a decision never has none. */
const factsOf = ({ notice_en: en, notice_zh: zh, found, ground }: DecidedRow): OfficialWords =>
  zh === null || zh === ''
    ? { zh: found ?? ground ?? '' }
    : { zh, ...(en === null || en === '' ? {} : { en }) };

/**
 * What a decision rests on as its document says it: facts, grounds by article and in words, evidence with its hash.
 *
 * @param day of the decision, ISO.
 * @param named evidence that was named before it was looked up.
 */
export const restsOnOf = (
  register: Register,
  row: DecidedRow,
  day: string,
  named: readonly string[] | null = null,
): RestsOn => {
  const grounds = row.grounds.map((ground) => ({
    article: ground.article,
    words: wordsOf(register, ground, day),
  }));
  return {
    facts: factsOf(row),
    grounds: grounds.length > 0 ? grounds : [{ words: { zh: row.ground ?? '' } }],
    restsOn: evidenceOf(row.pieces, named).map(({ kind, id, sha256 }) => ({
      ...{ kind, reference: id },
      ...(sha256 === null ? {} : { digest: sha256 }),
    })),
  };
};
