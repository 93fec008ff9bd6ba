import { z } from 'zod';
import type { Life, Role } from '../domain/lives/life.ts';
import { DECISIONS } from '../domain/rules/discretion.ts';
import type { Bilingual } from '../domain/verdict/verdict.ts';
import { type Action, acting, type MembersInput, type Nothing, type Work } from './action.ts';
import type { Part } from './actor.ts';
import { GROUND_REFUSALS } from './ground-shapes.ts';
import type { RefusalCode } from './refusals/refusals.ts';
import type { Register } from './register.ts';
import type { Shaped } from './shaped.ts';
import { windClock } from './steps/clock-of.ts';
import type { LifeTable } from './steps/life-tables.ts';
import { takeStep } from './steps/take-step.ts';
import { layLawInForce } from './stores/lay-law-in-force.ts';
import type { Transaction } from './transaction.ts';

/** One kind of thing that lives: where its rows stand, its life, its path, and how one is shown. */
export interface Thing<Verb extends string, Path extends string, Answer extends z.ZodType<object>>
  extends LifeTable {
  readonly life: Life<Verb>;
  /** Ends with its id in braces: `/v1/licences/{licence}`. */
  readonly path: Path;
  readonly answer: Answer;
  /** The id of its row, where its path names it by another; refuses `not-found`. */
  readonly rowOf?: (tx: Transaction, id: string) => Promise<string>;
  /** By the id in its path; refuses `not-found`. */
  readonly show: (register: Register, tx: Transaction, id: string) => Promise<Shaped<Answer>>;
}

/** Declares a kind of thing that lives. */
export const thing = <
  Verb extends string,
  const Path extends string,
  Answer extends z.ZodType<object>,
>(
  declared: Thing<Verb, Path, Answer>,
): Thing<Verb, Path, Answer> => declared;

type IdIn<Path extends string> = Path extends `${string}{${infer Name}}` ? Name : never;

/** The id of the thing by its name in the path, and the members of the body. */
type GivenTo<Path extends string, Input extends z.ZodRawShape> = Readonly<
  Record<IdIn<Path>, string>
> &
  MembersInput<Input>;

/** What a step works with; `id` is that of the thing's row. */
interface StepWork<Code extends RefusalCode> extends Work<Code> {
  readonly id: string;
}

/** Columns of the thing that are written with the step. */
type Columns = Readonly<Record<string, unknown>>;

/** What the register itself does is asked for by nobody. */
const partsOf = (role: Role): readonly Part[] =>
  role === 'register' ? [] : [role === 'buyer' ? 'public' : role];

/**
 * Declares a step of a thing's life as an action, `POST` to the thing's path and the verb. Who may, and whether a
 * person signs, stands in the life. In one transaction: `brings`, the step, `work`, the clock; answered is the thing.
 *
 * - `input`: members of the body
 * - `refusals`: codes of its own
 * - `brings`: columns that are written with the step, and what is looked at before it
 * - `work`: what follows from it
 *
 * @example
 * ```ts
 * export const resumeLicence = step({
 *   of: LICENCE,
 *   verb: 'resume',
 *   summary: { en: 'Let a suspended licence hold again', zh: '恢复许可证' },
 *   input: GROUNDED,
 *   brings: (_, given) => groundedColumns(given),
 * });
 * ```
 */
export const step = <
  Verb extends string,
  Path extends string,
  Answer extends z.ZodType<object>,
  Input extends z.ZodRawShape = Nothing,
  const Code extends RefusalCode = never,
>({
  of,
  verb,
  input,
  refusals = [],
  brings,
  work,
  ...said
}: {
  readonly of: Thing<Verb, Path, Answer>;
  readonly verb: NoInfer<Verb>;
  readonly summary: Bilingual;
  readonly description?: string;
  readonly input?: Input;
  readonly refusals?: readonly Code[];
  readonly brings?: (
    work: StepWork<Code>,
    input: GivenTo<Path, Input>,
  ) => Columns | Promise<Columns>;
  readonly work?: (work: StepWork<Code>, input: GivenTo<Path, Input>) => Promise<void>;
}): Action<GivenTo<Path, Input>, Shaped<Answer>> => {
  const name = /\{(\w+)\}$/.exec(of.path)?.[1] ?? '';
  const steps = of.life.steps.filter((one) => one.verb === verb);
  const needs = new Set(steps.flatMap(({ needs: all = [] }) => all));
  const byPerson = needs.has('person');
  // who countersigns names no ground of his own, and signs those that were proposed
  const countersigns = needs.has('second-person') && !needs.has('ground');
  const restsOnLaw = DECISIONS.has(`${of.life.name}.${verb}`) || countersigns;
  return acting(
    {
      ...said,
      method: 'POST',
      path: `${of.path}/${verb}`,
      access: {
        right: needs.has('signature') ? 'sign' : 'act',
        parts: [...new Set(steps.flatMap(({ by }) => by))].flatMap(partsOf),
      },
      params: z.strictObject({ [name]: z.uuid() }),
      ...(input && { body: z.strictObject(input) }),
      answer: of.answer,
      refusals: [
        ...refusals,
        ...(byPerson ? (['person-needed'] as const) : []),
        ...(restsOnLaw ? GROUND_REFUSALS : []),
      ],
      step: { life: of.life, verb },
    },
    async ({ tx, register, refuse }, given: GivenTo<Path, Input>) => {
      const { [name]: named = '' } = given as Readonly<Record<string, string>>;
      if (byPerson && tx.actor.person === null) refuse('person-needed');
      const id = of.rowOf === undefined ? named : await of.rowOf(tx, named);
      const at = { tx, register, refuse, id };
      if (restsOnLaw) await layLawInForce(tx, register);
      await takeStep(tx, of, id, verb, await brings?.(at, given));
      await work?.(at, given);
      if (of.life.clocks !== undefined) await windClock(register, tx, of, id);
      return of.show(register, tx, named);
    },
  );
};
