import { z } from 'zod';
import type { Life } from '../domain/lives/life.ts';
import type { Bilingual } from '../domain/verdict/verdict.ts';
import type { Actor, Part, Right } from './actor.ts';
import { type Outcome, type Refusal, refuse } from './outcome.ts';
import type { RefusalCode } from './refusals/refusals.ts';
import type { UsualRefusal } from './refusals/usual-refusals.ts';
import type { Register } from './register.ts';
import type { Received, Shaped } from './shaped.ts';
import { needPart } from './steps/need-part.ts';
import type { Transaction } from './transaction.ts';

/** Who may do something: anybody, or whoever plays one of the parts and has the right. */
export type Access = 'public' | { readonly right: Right; readonly parts: readonly Part[] };

/** Takes the transaction back, with a code that is declared or usual. */
type Refuse<Code extends RefusalCode> = (
  code: Code | UsualRefusal,
  about?: Partial<Pick<Refusal, 'field' | 'values'>>,
) => never;

/**
 * What an action works with. A helper that refuses takes `Work<'questions-open'>`, the codes that it needs: an action
 * that calls it and does not declare them does not compile.
 */
export interface Work<Code extends RefusalCode = never> {
  readonly tx: Transaction;
  readonly register: Register;
  readonly refuse: Refuse<Code>;
}

type ObjectShape = z.ZodType<object>;
/** Members of an input without any. */
export type Nothing = Record<never, never>;

/** The input that has these members, as it is received; `unknown` where there are none. */
export type MembersInput<Members extends z.ZodRawShape> = keyof Members extends never
  ? unknown
  : Received<z.ZodObject<Members>>;

/** What takes no input is called without any. */
export type Rest<Input> = unknown extends Input ? [] | [Input] : [Input];

/** What an action is, for whoever serves, describes or shows it. */
export interface Declaration {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/v1/`, with parameters in braces: `/v1/applications/{application}`. */
  readonly path: string;
  /** A line, in both languages. */
  readonly summary: Bilingual;
  /** What a reader must know beside it, English. */
  readonly description?: string;
  readonly access: Access;
  /** Strict objects: a member that the shape does not name is refused, never dropped. Their names differ. */
  readonly params?: ObjectShape;
  /** Values come as text: `z.coerce`, `z.iso.date()`, `z.enum`. */
  readonly query?: ObjectShape;
  readonly body?: ObjectShape;
  /** What is answered, an object always: lists are `{items, next}`. */
  readonly answer: ObjectShape;
  /** Status of the answer; 200 without it. */
  readonly status?: 200 | 201 | 202;
  /** Codes of refusals of its own; the usual ones are added. */
  readonly refusals?: readonly RefusalCode[];
  /** An example of the body, and of the answer. */
  readonly example?: { readonly body?: unknown; readonly answer?: unknown };
  /** False: a changing method that takes no idempotency key, since it changes nothing that is kept. */
  readonly idempotent?: boolean;
  /** The step of a life that it is or takes. */
  readonly step?: { readonly life: Life; readonly verb: string };
}

/** Something that can be done in the register: called by the program, served at its path, shown as a form. */
export interface Action<Input, Answer> {
  (register: Register, actor: Actor, ...input: Rest<Input>): Promise<Outcome<Answer>>;
  readonly declared: Declaration;
}

/** What an action is given: its path, query and body in one flat object. */
export type InputOf<Does extends (register: Register, actor: Actor, input: never) => unknown> =
  Parameters<Does>[2];

/**
 * Reads the members of the body once more, for callers within the program.
 *
 * @throws Refused `not-well-formed` with the first member that is wrong.
 */
const read = ({ body }: Declaration, input: object): object => {
  if (!(body instanceof z.ZodObject)) return input;
  const { shape } = body;
  const given = Object.entries(input);
  const sent = body.safeParse(Object.fromEntries(given.filter(([name]) => name in shape)));
  if (sent.success) return { ...input, ...sent.data };
  return refuse('not-well-formed', { field: sent.error.issues[0]?.path.join('.') ?? '' });
};

/**
 * Makes an action of what it is and of its work, which is one transaction. Whoever signs is a person, never a program's
 * key. Declare with `action` or `step`.
 */
export const acting = <Input, Answer>(
  declared: Declaration,
  work: (work: Work<RefusalCode>, input: Input) => Promise<Answer>,
): Action<Input, Answer> => {
  const { access, refusals = [] } = declared;
  const signed = access !== 'public' && access.right === 'sign';
  const whole: Declaration = signed
    ? { ...declared, refusals: [...refusals, 'person-needed'] }
    : declared;
  return Object.assign(
    (register: Register, actor: Actor, ...[input]: Rest<Input>) =>
      register.as(actor, (tx) => {
        if (access !== 'public') needPart(actor, access.parts, access.right);
        if (signed && actor.person === null) refuse('person-needed');
        return work({ tx, register, refuse }, read(declared, input ?? {}) as Input);
      }),
    { declared: whole },
  );
};

/**
 * Declares an action that says itself where it stands and who may: a list, something read, a change that is no step.
 *
 * @example
 * ```ts
 * export const getLicence = action({
 *   method: 'GET',
 *   path: '/v1/licences/{licence}',
 *   summary: { en: 'A licence with its vehicles', zh: '许可证及所列车辆' },
 *   access: { right: 'read', parts: ['exporter', 'office'] },
 *   params: { licence: z.uuid() },
 *   answer: LicenceInFull,
 *   work: ({ tx }, { licence }) => showLicence(tx, licence),
 * });
 * ```
 */
export const action = <
  Answer extends ObjectShape,
  Params extends z.ZodRawShape = Nothing,
  Query extends z.ZodRawShape = Nothing,
  Body extends z.ZodRawShape = Nothing,
  const Code extends RefusalCode = never,
>({
  params,
  query,
  body,
  work,
  ...declared
}: Omit<Declaration, 'params' | 'query' | 'body' | 'answer' | 'refusals'> & {
  readonly params?: Params;
  readonly query?: Query;
  /** Its members; a whole strict object where it has a name or a condition of its own. */
  readonly body?: Body | z.ZodObject<Body, z.core.$strict>;
  readonly answer: Answer;
  readonly refusals?: readonly Code[];
  readonly work: (
    work: Work<Code>,
    input: MembersInput<Params & Query & Body>,
  ) => Promise<Shaped<Answer> & object>;
}): Action<MembersInput<Params & Query & Body>, Shaped<Answer> & object> =>
  acting(
    {
      ...declared,
      ...(params && { params: z.strictObject(params) }),
      ...(query && { query: z.strictObject(query) }),
      ...(body && { body: body instanceof z.ZodObject ? body : z.strictObject(body) }),
    },
    work,
  );
