import { z } from 'zod';
import type { Action } from '../../../register/action.ts';
import type { Form } from '../form.ts';
import type { DecisionPageParts } from '../officer/decision-page.ts';
import { decisionPage } from '../officer/decision-page.ts';
import type { Page, Visit } from '../page.ts';
import type { Errors } from './errors.ts';

/** A text of more characters is written in an area of several lines. */
const LONGEST_LINE = 200; // not-law: characters

/** The way to a text in an input: `questions.0.text.zh`. */
type WayIn<Input> = Input extends readonly (infer Item)[]
  ? `0${WayOn<Item>}`
  : { [Key in keyof Input & string]: `${Key}${WayOn<Input[Key]>}` }[keyof Input & string];
type WayOn<Value> = [Extract<Value, object>] extends [never]
  ? ''
  : `.${WayIn<Extract<Value, object>>}`;

/** What a page that does one action of one thing is made of. */
interface ActionPageParts<Input, Answer> extends Pick<DecisionPageParts, 'about'> {
  /** With the id of the thing as `{id}`. */
  readonly path: string;
  /** By name of a field, where in the input of the action its text goes. */
  readonly writes: Readonly<Record<string, WayIn<Input>>>;
  /** By name of a field, what is meant by what was written. */
  readonly tidy?: Readonly<Record<string, (written: string) => string>>;
  readonly goesTo: (visit: Visit, answer: Answer) => string;
}

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

/** An input in which a text stands at the end of a way. */
const written = (held: unknown, [name, ...on]: readonly string[], text: string | null): unknown => {
  if (name === undefined) return text;
  if (name === '0') return [written(Array.isArray(held) ? held[0] : undefined, on, text)];
  const object: Readonly<Record<string, unknown>> = Object(held ?? {});
  return { ...object, [name]: written(object[name], on, text) };
};

/** What is wrong with a text, in words that help whoever wrote it. */
const wordsOf = ({ say }: Visit, label: string, issue: z.core.$ZodIssue): string => {
  const { missing, wrong } = say.officer;
  if (issue.code === 'too_small') {
    return Number(issue.minimum) <= 1
      ? missing(label)
      : wrong.tooShort(label, Number(issue.minimum));
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') return wrong.noDay(label);
  return wrong.other(label);
};

/**
 * A page that does an action of one thing. Who may, which field may stay empty, which is long and what is wrong with
 * what was written come from the action; what the page says is its own.
 */
export const actionPage = <Input, Answer>(
  does: Action<Input, Answer>,
  { path, about, writes, tidy = {}, goesTo }: ActionPageParts<Input, Answer>,
): Page => {
  const { access, body, path: served } = does.declared;
  if (body === undefined) throw new Error(`${served} takes nothing that could be written`);
  const [, thing = ''] = /\{(\w+)\}/.exec(served) ?? [];
  const ways = Object.entries(writes).map(([name, way]) => {
    const steps = String(way).split('.');
    return { name, steps, ...endOf(body, steps) };
  });
  const inputOf = (sent: Form): unknown =>
    ways.reduce<unknown>((input, { name, steps, empty }) => {
      const text = (tidy[name] ?? String)(sent.value(name));
      if (text !== '') return written(input, steps, text);
      return empty === 'absent' ? input : written(input, steps, empty === 'null' ? null : text);
    }, {});
  return decisionPage({
    path,
    access,
    about: async (visit) => {
      const decision = await about(visit);
      if ('kind' in decision) return decision;
      const fields = (decision.fields ?? []).map((field) => {
        const way = ways.find(({ name }) => name === field.name);
        const most = way?.shape instanceof z.ZodString ? way.shape.maxLength : null;
        return {
          ...(most !== null && { most, long: most > LONGEST_LINE }),
          optional: way?.empty !== 'wrong',
          ...field,
        };
      });
      return { ...decision, fields };
    },
    wrong: (visit, { fields = [] }, sent): Errors => {
      const { error } = body.safeParse(inputOf(sent));
      const issues = error?.issues ?? [];
      return Object.fromEntries(
        ways.flatMap(({ name, steps }) => {
          const issue = issues.find((one) => one.path.join('.') === steps.join('.'));
          const label = fields.find((field) => field.name === name)?.label ?? name;
          return issue === undefined ? [] : [[name, wordsOf(visit, label, issue)]];
        }),
      );
    },
    decide: async (visit, sent) => {
      const { register, actor, params } = visit;
      const input = { ...Object(inputOf(sent)), [thing]: params['id'] };
      const done = await (does as Action<object, Answer>)(register, actor, input);
      return done.kind === 'refused' ? done : goesTo(visit, done.value);
    },
  });
};
