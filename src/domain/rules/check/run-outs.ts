import { isoDate } from '../../calendar/iso-date.ts';
import type { LawProblem, Rule, RuleSet, Sought } from '../syntax.ts';

/** Something of the law that ends, or was to begin, near a day. */
interface RunOut {
  /** The file it stands in. */
  readonly file: string;
  /** Id of the rule or value, or `calendar`. */
  readonly where: string;
  /** The last day that is known, or of an announced rule the day on which it was to begin; a day number. */
  readonly day: number;
  readonly message: string;
}

/** What runs out around a day: told of all the same, and what is wrong with how it was looked after. */
export interface RunOuts {
  readonly told: readonly RunOut[];
  readonly problems: readonly LawProblem[];
}

/** What is looked through. */
export interface RunOutsOf {
  readonly ruleSet: RuleSet;
  readonly sought: readonly Sought[];
  /** Last day of the calendar of working days, a day number. */
  readonly calendarUntil: number;
}

/** Something that ends. `stays`: answers stay open until somebody looks, so that it is told of ever after. */
interface End extends Omit<RunOut, 'message'> {
  readonly stays: boolean;
  readonly what: string;
  /** What is said after the day. */
  readonly afterwards: string;
}

/**
 * How many days before its day something is told of, and how many days after, both inclusive: time to look for what
 * follows. Kenya's notice for 2026 came 44 days before it.
 */
const WARNED_DAYS = 60;

const DAY_WORDS = new Intl.NumberFormat('en', { style: 'unit', unit: 'day', unitDisplay: 'long' });

const distance = (day: number, on: number): string => {
  if (day === on) return 'today';
  return day > on ? `in ${DAY_WORDS.format(day - on)}` : `${DAY_WORDS.format(on - day)} ago`;
};

const isNear = (day: number, on: number, stays: boolean): boolean =>
  on >= day - WARNED_DAYS && (stays || on <= day + WARNED_DAYS);

const endsOf = ({ file, id, code, until, unknownAfterwards, values }: Rule): readonly End[] => {
  const afterwards = unknownAfterwards
    ? '; its answer is unknown afterwards'
    : '; nothing follows it here';
  return [
    ...(until === null
      ? []
      : [{ file, where: id, day: until, stays: unknownAfterwards, what: code, afterwards }]),
    ...values.flatMap((value): readonly End[] => {
      const day = value.periods.at(-1)?.until ?? null;
      if (day === null || day === until) return [];
      return [
        { file, where: value.id, day, stays: false, what: `a value of ${code}`, afterwards: '' },
      ];
    }),
  ];
};

const beginningsOf = ({ file, id, code, from, announced }: Rule, on: number): readonly RunOut[] => {
  if (!announced || from === null || !isNear(from, on, false)) return [];
  const verb = on < from ? 'begins' : 'was to begin';
  const message =
    `${code} is announced and ${verb} ${isoDate(from)}, ${distance(from, on)}: look for a source as ` +
    `new as that`;
  return [{ file, where: id, day: from, message }];
};

const said = ({ what, day, afterwards }: End, on: number): string =>
  `${what} ${on > day ? 'ran out' : 'runs out'} ${isoDate(day)}, ${distance(day, on)}${afterwards}`;

const lookedFor = ({ soughtOn, askAgainOn }: Sought): string =>
  `what follows was looked for on ${isoDate(soughtOn)}, to be asked again on ${isoDate(askAgainOn)}`;

/**
 * What of the law runs out around a day: rules and values with an end, announced rules at their beginning, and the
 * calendar of working days. Rules that are unknown afterwards, and the calendar, go on being told of after their end.
 *
 * An end that is told of needs an entry of `law/run-outs.yaml` (`run-out-unsought`), whose day to ask again is not past
 * (`run-out-ask-again`). An entry of an end that is none, or that is over and no longer told of, is wrong
 * (`run-out-stale`).
 *
 * @param on a day number.
 */
export const runOuts = ({ ruleSet, sought, calendarUntil }: RunOutsOf, on: number): RunOuts => {
  const calendar: End = {
    ...{ file: 'reference/holidays.json', where: 'calendar', day: calendarUntil, stays: true },
    what: 'the calendar of working days',
    afterwards: '; clocks that need later days are unknown',
  };
  const ends = [...ruleSet.rules.flatMap(endsOf), calendar];
  const entryOf = ({ where, day }: End): Sought | undefined =>
    sought.find((entry) => entry.ends === day && entry.of.includes(where));
  const told: RunOut[] = ruleSet.rules.flatMap((rule) => beginningsOf(rule, on));
  const problems: LawProblem[] = [];
  for (const end of ends.filter(({ day, stays }) => isNear(day, on, stays))) {
    const { file, where, day } = end;
    const entry = entryOf(end);
    const message = said(end, on);
    if (entry === undefined) {
      problems.push({
        ...{ file, where, code: 'run-out-unsought' },
        message: `${message}: law/run-outs.yaml does not say what was looked for`,
      });
    } else if (entry.askAgainOn < on) {
      problems.push({
        ...{ file, where, code: 'run-out-ask-again' },
        message: `${message}; it was to be asked again on ${isoDate(entry.askAgainOn)}`,
      });
    } else told.push({ file, where, day, message: `${message}; ${lookedFor(entry)}` });
  }
  const needed = new Set(
    ends
      .filter(({ day, stays }) => stays || on <= day + WARNED_DAYS)
      .map(({ where, day }) => `${where} ${day}`),
  );
  for (const { of, ends: day } of sought) {
    for (const where of of.filter((id) => !needed.has(`${id} ${day}`))) {
      const message = `nothing of this id needs an entry of ${isoDate(day)} any more`;
      problems.push({ file: 'run-outs.yaml', where, code: 'run-out-stale', message });
    }
  }
  return { told: told.sort((a, b) => a.day - b.day), problems };
};
