import { z } from 'zod';
import { stepOf } from '../../../domain/lives/lives.ts';
import type { Action, Declaration } from '../../../register/action.ts';
import type { Part } from '../../../register/actor.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionInput, type Way, type Writes } from './action-input.ts';
import { choicesOf, type Decision, decisionPage, isRefusal } from './decision-page.ts';
import type { Errors } from './errors.ts';

/** A text of more characters is written in an area of several lines. */
const LONGEST_LINE = 200; // not-law: characters

/** What a page that does one action is made of. */
interface ActionPageParts<Input, Answer, Of extends keyof Input & string> {
  readonly path: string;
  /** Whom the page is for, of those who may; all of them without it. */
  readonly parts?: readonly Part[];
  /** Members of the input that the visit says: the ids of what it is about. */
  readonly of: Readonly<Record<Of, (visit: Visit) => string | Promise<string | Refusal>>>;
  readonly writes: Writes<Input, Of>;
  /** By name of a field, what is meant by what was written. */
  readonly tidy?: Readonly<Record<string, (written: string) => string>>;
  /** By name of a field, what is said where it is wrong; general words without it. */
  readonly wrong?: (visit: Visit) => Readonly<Record<string, string>>;
  /** What is decided. With `state`, that of the thing, it is refused where no step leads out of it. */
  readonly about: (
    visit: Visit,
    sent: Form | null,
  ) => Promise<(Decision & { readonly state?: string | null }) | Refusal>;
  /** What doing it would bring, shown before it is done. */
  readonly preview?: (visit: Visit, input: Input) => Promise<Html>;
  readonly goesTo: (visit: Visit, answer: Answer) => string;
}

/** A page that does an action, and what the action is: `mayTake` says who is led to it. */
export interface ActionPage extends Page {
  readonly declared: Declaration;
}

const isRefused = (given: object): given is Refusal => 'kind' in given && given.kind === 'refused';

/** What is wrong with a text, in words that help whoever wrote it. */
const wordsOf = ({ say }: Visit, label: string, issue: z.core.$ZodIssue): string => {
  const { missing, wrong } = say.forms;
  if (issue.code === 'too_small') {
    return Number(issue.minimum) <= 1
      ? missing(label)
      : wrong.tooShort(label, Number(issue.minimum));
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') return wrong.noDay(label);
  return wrong.other(label);
};

const leadsTo = (issue: z.core.$ZodIssue, { steps }: Way): boolean =>
  steps.every((step, at) => String(issue.path[at]) === step);

/** Names of what a decision shows to be written, and by name what it calls it. */
const labelsOf = (decision: Decision): ReadonlyMap<string, string> =>
  new Map(
    [...(decision.fields ?? []), ...choicesOf(decision)].map(({ name, label }) => [name, label]),
  );

/**
 * What a decision shows, with what the action says of it: which field may stay empty, which is long, and what may be
 * written instead of choosing.
 *
 * @throws Error where a field is read by nothing, or what the action needs has no field.
 */
const completed = (path: string, decision: Decision, ways: readonly Way[]): Decision => {
  const shown = new Set([...labelsOf(decision).keys(), ...Object.keys(decision.hidden ?? {})]);
  const wayOf = (name: string): Way => {
    const way = ways.find(({ names }) => names.includes(name));
    if (way === undefined) throw new Error(`${path}: nothing reads the field ${name}`);
    return way;
  };
  for (const { empty, names, steps } of ways) {
    // where it cannot be done nothing is asked
    if (decision.stopped !== undefined) break;
    if (empty === 'wrong' && !names.some((name) => shown.has(name)))
      throw new Error(`${path}: no field for ${steps.join('.')}`);
  }
  const besides = (name: string): string | undefined =>
    wayOf(name).names.find((other) => other !== name && shown.has(other));
  const fields = decision.fields?.map((field) => {
    const { shape, empty } = wayOf(field.name);
    const most = shape instanceof z.ZodString ? shape.maxLength : null;
    return {
      ...(most !== null && { most, long: most > LONGEST_LINE }),
      optional: empty !== 'wrong' || besides(field.name) !== undefined,
      ...field,
    };
  });
  const choices = choicesOf(decision).map((one) => {
    const or = besides(one.name);
    return { ...one, ...(or !== undefined && { or }) };
  });
  return {
    ...decision,
    ...(fields !== undefined && { fields }),
    ...(choices.length > 0 && { choices }),
  };
};

/**
 * A page that does an action. Who may, which field may stay empty, which is long, what is wrong with what was written,
 * and of a step from which states it leads, come from the action; what the page says is its own.
 *
 * @example
 * ```ts
 * const LIFT_DUTY = actionPage(liftDuty, {
 *   path: '/duties/{id}/lift',
 *   of: { duty: pathId },
 *   writes: { ground: 'ground' },
 *   about: async (visit) => ({ title, crumbs, lead, fields: [{ name: 'ground', label }], follows, go }),
 *   goesTo: (_, { id }) => `/duties/${id}?done=lifted`,
 * });
 * ```
 */
export const actionPage = <Input, Answer, Of extends keyof Input & string>(
  does: Action<Input, Answer>,
  {
    path,
    parts,
    of,
    writes,
    tidy = {},
    wrong = () => ({}),
    about,
    preview,
    goesTo,
  }: ActionPageParts<Input, Answer, Of>,
): ActionPage => {
  const { declared } = does;
  const { access, step } = declared;
  const { ways, given, issues } = actionInput(declared, writes, tidy);
  const inputOf = async (visit: Visit, sent: Form | null): Promise<(Input & object) | Refusal> => {
    const input: Record<string, unknown> = sent === null ? {} : { ...given(sent) };
    for (const [name, say] of Object.entries<(typeof of)[Of]>(of)) {
      const said = await say(visit);
      if (typeof said !== 'string') return said;
      input[name] = said;
    }
    return input as Input & object;
  };
  const page = decisionPage({
    path,
    access:
      access === 'public' || parts === undefined
        ? access
        : { ...access, parts: access.parts.filter((part) => parts.includes(part)) },
    about: async (visit, sent) => {
      const decision = await about(visit, sent);
      if (isRefusal(decision)) return decision;
      const { state } = decision;
      if (state === undefined) return completed(path, decision, ways);
      if (step === undefined)
        throw new Error(`${path}: a state is told, and no step leads from it`);
      if (stepOf(step.life, state, step.verb) !== null) return completed(path, decision, ways);
      const values = { state: state ?? '', verb: step.verb };
      return { kind: 'refused', code: 'step-not-in-table', field: '', values };
    },
    wrong: (visit, decision, sent): Errors => {
      const labels = labelsOf(decision);
      const said = wrong(visit);
      const found = issues(sent);
      return Object.fromEntries(
        ways.flatMap((way) => {
          const issue = found.find((one) => leadsTo(one, way));
          if (issue === undefined) return [];
          const names = way.names.filter((name) => labels.has(name));
          const name = (issue.code === 'too_small' ? names[0] : names.at(-1)) ?? way.names[0] ?? '';
          return [[name, said[name] ?? wordsOf(visit, labels.get(name) ?? name, issue)]];
        }),
      );
    },
    ...(preview !== undefined && {
      preview: async (visit: Visit, sent: Form | null) => {
        const input = await inputOf(visit, sent);
        return isRefused(input) ? html`` : preview(visit, input);
      },
    }),
    decide: async (visit, sent) => {
      const [issue] = issues(sent);
      if (issue !== undefined) {
        const field = issue.path.join('.');
        return { kind: 'refused', code: 'not-well-formed', field, values: {} };
      }
      const input = await inputOf(visit, sent);
      if (isRefused(input)) return input;
      const done = await (does as Action<object, Answer>)(visit.register, visit.actor, input);
      return done.kind === 'refused' ? done : goesTo(visit, done.value);
    },
  });
  return { ...page, declared };
};
