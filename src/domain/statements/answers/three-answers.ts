import type { DestinationRule } from '../say-of-destination.ts';
import type { Said, StatementCode } from '../statement.ts';
import type { Answer, AnswerCode, AnswerValues, Question, Sign } from './answer.ts';

/** What the three answers are drawn from. */
export interface AnswersRest {
  /** All that is said of the vehicle. */
  readonly said: readonly Said[];
  /** The country for which it left or is to leave; null where none is told. */
  readonly boundFor: string | null;
  /** The country that is asked about, else `boundFor`; null without either. */
  readonly country: string | null;
  /** Rules of that country which the car's facts do not exclude. */
  readonly rules: readonly DestinationRule[];
}

const answer = <Code extends AnswerCode>(
  question: Question,
  sign: Sign,
  code: Code,
  values: AnswerValues[Code],
): Answer => ({ question, sign, code, values }) as Answer;

/** What is said by a code. */
const saidIn =
  (said: readonly Said[]) =>
  <Code extends StatementCode>(code: Code): Extract<Said, { readonly code: Code }> | undefined =>
    said.find((one): one is Extract<Said, { readonly code: Code }> => one.code === code);

const leftOf = (of: ReturnType<typeof saidIn>): Answer => {
  const exported = of('exported');
  if (exported !== undefined) {
    const { on, condition, daysLater } = exported.values;
    const registered = of('first-registered');
    return registered !== undefined && registered.values.on > on
      ? answer('left', 'but', 'left-days-disagree', { on, registeredOn: registered.values.on })
      : answer('left', 'yes', 'left', { on, condition, daysLater });
  }
  const none = of('no-export-record');
  const digit = of('vin-check-digit');
  if (none !== undefined && digit !== undefined)
    return answer('left', 'but', 'mistyped', { expected: digit.values.expected });
  if (none !== undefined) return answer('left', 'unknown', 'no-record', none.values);
  const refused = of('export-refused');
  if (refused !== undefined) return answer('left', 'no', 'export-refused', refused.values);
  const licensed = of('licensed-for');
  if (licensed !== undefined)
    return answer('left', 'but', 'licensed-not-left', { country: licensed.values.country });
  const applied = of('export-applied-for');
  return applied === undefined
    ? answer('left', 'unknown', 'no-record', { dataOf: of('letter-needed')?.asOf ?? '' })
    : answer('left', 'but', 'applied-not-left', { on: applied.values.on });
};

const withoutLetter = (of: ReturnType<typeof saidIn>): Answer => {
  if (of('no-export-record') !== undefined)
    return answer('promise', 'unknown', 'nothing-on-record', {});
  switch (of('letter-needed')?.values.need) {
    case 'needed':
      return answer('promise', 'no', 'needed-and-none', {});
    case 'not-needed':
    case 'exempt':
      return answer('promise', 'unknown', 'none-and-not-needed', {});
    default:
      return answer('promise', 'unknown', 'none-need-unknown', {});
  }
};

/** The country of a letter in force; one that was told of and not signed here counts for the car's own. */
const promisedIn = (of: ReturnType<typeof saidIn>, boundFor: string | null): string | null =>
  of('letter-outlets')?.values.country ?? boundFor;

const promiseOf = (of: ReturnType<typeof saidIn>, { boundFor, country }: AnswersRest): Answer => {
  const letter = of('letter')?.values;
  switch (letter?.standing) {
    case 'valid': {
      const promised = promisedIn(of, boundFor);
      if (promised !== null && country !== null && promised !== country)
        return answer('promise', 'but', 'holds-only-in', { country: promised });
      const { months = null, kilometres = null } = of('letter-warranty')?.values ?? {};
      return answer('promise', 'yes', 'holds', { months, kilometres });
    }
    case 'suspended':
      return answer('promise', 'paused', 'suspended', { on: letter.on });
    case 'revoked':
      return answer('promise', 'no', 'revoked', { on: letter.on });
    case 'elsewhere':
      return answer('promise', 'no', 'names-another-country', {});
    case 'not-verified':
      return answer('promise', 'unknown', 'not-verified', {});
    default:
      return withoutLetter(of);
  }
};

/** Of a letter in force for the country that is asked about. */
const forIt = (
  of: ReturnType<typeof saidIn>,
  country: string,
  rules: readonly DestinationRule[],
): Answer => {
  const outlets = of('letter-outlets')?.values;
  const { named = 0, serving = 0 } = outlets ?? {};
  const concerning = rules.find(({ held }) => held === 'concerns');
  if (concerning !== undefined)
    return answer('country', 'but', 'for-it-read-rule', { country, rule: concerning.code });
  return outlets !== undefined && serving === 0
    ? answer('country', 'but', 'for-it-none-serves', { country, named })
    : answer('country', 'yes', 'for-it', { country, named, serving });
};

const countryOf = (
  of: ReturnType<typeof saidIn>,
  { boundFor, country, rules }: AnswersRest,
): Answer => {
  if (country === null) return answer('country', 'unknown', 'no-country', {});
  const bars = rules.find(({ held }) => held === 'bars');
  if (bars !== undefined)
    return answer('country', 'no', 'not-admitted', { country, rule: bars.code });
  switch (of('letter')?.values.standing) {
    case 'valid': {
      const promised = promisedIn(of, boundFor);
      return promised === null || promised === country
        ? forIt(of, country, rules)
        : answer('country', 'no', 'for-another', { promised, asked: country });
    }
    case 'suspended':
      return country === boundFor
        ? answer('country', 'but', 'not-in-force-now', { country })
        : answer('country', 'no', 'nothing-in-force', { country });
    case 'revoked':
      return answer('country', 'no', 'nothing-in-force', { country });
    case 'elsewhere':
      return country === boundFor
        ? answer('country', 'no', 'nothing-in-force', { country })
        : answer('country', 'unknown', 'none-names-it', { country });
    default:
      return answer('country', 'unknown', 'none-names-it', { country });
  }
};

/**
 * The three answers that a buyer comes for: did it leave China, does its manufacturer stand behind it today, is that
 * for the country that is asked about. Each is drawn from what is said of the vehicle, which stays the one definition.
 */
export const threeAnswers = (rest: AnswersRest): readonly [Answer, Answer, Answer] => {
  const of = saidIn(rest.said);
  return [leftOf(of), promiseOf(of, rest), countryOf(of, rest)];
};
