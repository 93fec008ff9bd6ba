import type { Json } from '../../domain/record/canonical-json.ts';

/** A text with bounds of its length in UTF-16 code units, both inclusive. */
export interface TextShape {
  readonly is: 'text';
  readonly least: number;
  readonly most: number;
  /** Holds for the whole text; a regular expression that both JSON Schema and ECMAScript read. */
  readonly pattern?: string;
  /** An RFC 3339 instant, or a day, that there is. */
  readonly format?: 'date-time' | 'date';
}

/** An object with exactly these members: another one is refused. */
export interface ObjectShape {
  readonly is: 'object';
  readonly members: Readonly<Record<string, Shape>>;
  /** Members that may be left out. */
  readonly optional: readonly string[];
}

/** What a document of ours may look like: a closed language, read by the check and by the JSON Schema. */
export type Shape =
  | TextShape
  | ObjectShape
  | {
      readonly is: 'number';
      readonly whole: boolean;
      readonly least: number;
      readonly most: number;
    }
  | { readonly is: 'boolean' }
  | { readonly is: 'exactly'; readonly value: Json }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | {
      readonly is: 'list';
      readonly of: Shape;
      readonly least: number;
      readonly most: number;
      /** No item twice; texts only. */
      readonly once: boolean;
    }
  | { readonly is: 'row'; readonly of: readonly Shape[] }
  | { readonly is: 'or-null'; readonly of: Shape }
  /** One, or a list of several. */
  | { readonly is: 'one-or-more'; readonly of: Shape; readonly most: number };

/** A text of `least` to `most` characters, as a rule not empty. */
export const text = (most: number, least = 1): TextShape => ({ is: 'text', least, most });

/** A text that a pattern describes as a whole. */
export const patterned = (pattern: string, most: number): TextShape => ({
  ...text(most),
  pattern: `^(?:${pattern})$`,
});

/** A whole number from `least` to `most`, both inclusive. */
export const whole = (least: number, most: number): Shape => ({
  ...{ is: 'number', whole: true, least, most },
});

/** A list without bounds of its own below: at most `most` items. */
export const list = (of: Shape, least: number, most: number, once = false): Shape => ({
  ...{ is: 'list', of, least, most, once },
});

/** An object of these members and no other. */
export const object = (
  members: Readonly<Record<string, Shape>>,
  optional: readonly string[] = [],
): ObjectShape => ({ is: 'object', members, optional });

/** An instant, RFC 3339. */
export const INSTANT: Shape = { ...text(40), format: 'date-time' };

/** A day, ISO 8601. */
export const DAY: Shape = { ...text(10), format: 'date' };

/** True or false. */
export const FLAG: Shape = { is: 'boolean' };
