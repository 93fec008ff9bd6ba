import { z } from 'zod';
import type { Declaration } from '../../../register/action.ts';
import type { NamedGround, NamedPiece } from '../../../register/ground-shapes.ts';
import type { Form } from '../frame/form.ts';

/** Lists whose items are ticked whole, each as `name:value`. */
type Ticked = readonly NamedGround[] | readonly NamedPiece[];

/** The way to a text, a number or a list of texts in an input: `questions.0.text.zh`. */
type WayIn<Input> = Input extends readonly (infer Item)[]
  ? `0${WayOn<Item>}`
  : { [Key in keyof Input & string]-?: `${Key}${WayOn<Input[Key]>}` }[keyof Input & string];
type WayOn<Value> = [Extract<Value, object>] extends [never]
  ? ''
  : [Extract<Value, Ticked>] extends [never]
    ? WayInto<Value>
    : '';
type WayInto<Value> = [Extract<Value, object>] extends [never]
  ? ''
  : [Extract<Value, readonly string[]>] extends [never]
    ? `.${WayIn<Extract<Value, object>>}`
    : '';

/** The name of a field or of choices, or several for one list; null where nothing is written. */
type Written = string | readonly string[] | null;

/**
 * Where each member of an input is written, but for those `Of` which the visit says; null where the page leaves out
 * what the action can do without. A member that the action gets later does not compile until it stands here.
 */
export type Writes<Input, Of extends string> = Readonly<Record<WayIn<Omit<Input, Of>>, Written>>;

/** What stands at the end of a way, and what an empty field is there. */
interface End {
  readonly shape: unknown;
  readonly empty: 'wrong' | 'null' | 'absent';
}

const endOf = (shape: unknown, way: readonly string[]): End => {
  const [name, ...on] = way;
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) {
    const end = endOf(shape.unwrap(), way);
    return name === undefined && end.empty === 'wrong' ? { ...end, empty: 'absent' } : end;
  }
  if (shape instanceof z.ZodNullable) {
    const end = endOf(shape.unwrap(), way);
    return name === undefined ? { ...end, empty: 'null' } : end;
  }
  if (name === undefined) return { shape, empty: 'wrong' };
  if (shape instanceof z.ZodArray) return endOf(shape.element, on);
  if (shape instanceof z.ZodObject && name in shape.shape) return endOf(shape.shape[name], on);
  throw new Error(`no ${name} in the input of the action`);
};

/** One way into an input, with the names of the fields that are read for it. */
export interface Way extends End {
  readonly steps: readonly string[];
  readonly names: readonly string[];
}

const waysOf = (input: z.ZodObject, writes: Readonly<Record<string, Written>>): readonly Way[] =>
  Object.entries(writes).flatMap(([way, names]) => {
    const steps = way.split('.');
    const end = endOf(input, steps);
    if (names !== null) return [{ ...end, steps, names: [names].flat() }];
    // or it stands within what the action can do without
    const needed = steps.every((_, at) => endOf(input, steps.slice(0, at + 1)).empty === 'wrong');
    if (needed) throw new Error(`the action cannot do without ${way}`);
    return [];
  });

const membersOf = ({ params, body }: Declaration): z.ZodRawShape => ({
  ...(params instanceof z.ZodObject ? params.shape : {}),
  ...(body instanceof z.ZodObject ? body.shape : {}),
});

/** An input in which something stands at the end of a way. */
const written = (held: unknown, [name, ...on]: readonly string[], value: unknown): unknown => {
  if (name === undefined) return value;
  if (name === '0') return [written(Array.isArray(held) ? held[0] : undefined, on, value)];
  const object: Readonly<Record<string, unknown>> = Object(held ?? {});
  return { ...object, [name]: written(object[name], on, value) };
};

const BETWEEN = /[\s,;，；]+/;
const WHOLE = /^\d{1,15}$/; // not-law: digits of a number that JavaScript holds

/** An item of a list as it was ticked: a text, or of a list of objects what stands before its first colon and after. */
const tickedItem = (shape: unknown, item: string): unknown => {
  if (!(shape instanceof z.ZodObject || shape instanceof z.ZodUnion)) return item;
  const at = item.indexOf(':');
  const [name, value] = [item.slice(0, at), item.slice(at + 1)];
  return shape instanceof z.ZodUnion ? { [name]: value } : { kind: name, id: value };
};

/** What was written for a way: of a list all that its fields hold, a field several items together. */
const givenFor = (
  { shape, names, empty }: Way,
  sent: Form,
  tidy: Readonly<Record<string, (text: string) => string>>,
): unknown => {
  if (shape instanceof z.ZodArray) {
    const items = names.flatMap((name) => sent.all(name)).flatMap((text) => text.split(BETWEEN));
    const named = items.filter((item) => item !== '');
    if (named.length === 0 && empty === 'absent') return undefined;
    return named.map((item) => tickedItem(shape.element, item));
  }
  const [name = ''] = names;
  const text = (tidy[name] ?? String)(sent.value(name));
  if (text === '' && empty !== 'wrong') return empty === 'null' ? null : undefined;
  return shape instanceof z.ZodNumber && WHOLE.test(text) ? Number(text) : text;
};

/** The input of an action as a form writes it. */
interface ActionInput {
  readonly ways: readonly Way[];
  /** What was written, as the action takes it; an empty field is left out where the action can do without. */
  readonly given: (sent: Form) => object;
  /** What is wrong with it, by the shape of the action. */
  readonly issues: (sent: Form) => readonly z.core.$ZodIssue[];
}

/**
 * The input of an action, read from a form by the shape of the action.
 *
 * @param writes where each member is written
 * @param tidy by name of a field, what is meant by what was written
 * @throws Error where a way leads nowhere, or a member is left out that the action needs.
 */
export const actionInput = (
  declared: Declaration,
  writes: Readonly<Record<string, Written>>,
  tidy: Readonly<Record<string, (text: string) => string>>,
): ActionInput => {
  const members = Object.entries(membersOf(declared));
  const ways = waysOf(z.object(Object.fromEntries(members)), writes);
  const shape = z.object(
    Object.fromEntries(members.filter(([name]) => ways.some(({ steps }) => steps[0] === name))),
  );
  const given = (sent: Form): object =>
    Object(
      ways.reduce<unknown>((input, way) => {
        const value = givenFor(way, sent, tidy);
        return value === undefined ? input : written(input, way.steps, value);
      }, {}),
    );
  return { ways, given, issues: (sent) => shape.safeParse(given(sent)).error?.issues ?? [] };
};
