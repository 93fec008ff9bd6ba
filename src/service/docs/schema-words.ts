/** A schema as the description holds it. */
export type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const schemasIn = (value: unknown): readonly Schema[] =>
  Array.isArray(value) ? value.filter(isSchema) : [];

const LIMITS: readonly (readonly [string, string])[] = [
  ['minimum', '≥ '],
  ['exclusiveMinimum', '> '],
  ['maximum', '≤ '],
  ['exclusiveMaximum', '< '],
  ['minLength', 'length ≥ '],
  ['maxLength', 'length ≤ '],
  ['minItems', 'items ≥ '],
  ['maxItems', 'items ≤ '],
  ['pattern', 'pattern '],
  ['default', 'default '],
];

const limitsOf = (schema: Schema): string =>
  LIMITS.flatMap(([name, words]) => {
    const value = schema[name];
    if (value === undefined) return [];
    return [`${words}${typeof value === 'string' ? value : JSON.stringify(value)}`];
  }).join(', ');

/** The name of a schema that stands under the components; null for one that stands here. */
const nameOf = (schema: Schema): string | null =>
  typeof schema['$ref'] === 'string' ? (schema['$ref'].split('/').at(-1) ?? null) : null;

/** A schema in a few words: `string (date)`, `Vehicle[]`, `"a" | "b"`. */
export const typeWords = (schema: Schema): string => {
  const named = nameOf(schema);
  if (named !== null) return named;
  const { type, format } = schema;
  const values = schema['enum'];
  if (Array.isArray(values)) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (schema['const'] !== undefined) return JSON.stringify(schema['const']);
  for (const [key, between] of [
    ['anyOf', ' | '],
    ['oneOf', ' | '],
    ['allOf', ' & '],
  ] as const) {
    const parts = schemasIn(schema[key]);
    if (parts.length > 0) return parts.map(typeWords).join(between);
  }
  if (type === 'array' && isSchema(schema['items'])) {
    const item = typeWords(schema['items']);
    return item.includes(' ') ? `(${item})[]` : `${item}[]`;
  }
  const word = Array.isArray(type) ? type.join(' | ') : typeof type === 'string' ? type : 'any';
  return typeof format === 'string' ? `${word} (${format})` : word;
};

/** One member of an object, for a table. */
export interface MemberWords {
  readonly name: string;
  readonly required: boolean;
  readonly type: string;
  readonly limits: string;
  readonly description: string;
}

/** Objects that lie in a schema without a name of their own: they are shown where they stand. */
const inner = (schema: Schema): readonly (readonly [string, Schema])[] => {
  if (nameOf(schema) !== null) return [];
  if (isSchema(schema['properties'])) return [['', schema]];
  if (isSchema(schema['items'])) {
    return inner(schema['items']).map(([path, found]) => [`[]${path}`, found] as const);
  }
  return ['anyOf', 'oneOf', 'allOf'].flatMap((key) => schemasIn(schema[key]).flatMap(inner));
};

/** The members of an object and of the nameless objects in it, in the order of the schema. */
export const membersOf = (schema: Schema, before = ''): readonly MemberWords[] =>
  inner(schema).flatMap(([path, found]) => {
    const required = Array.isArray(found['required']) ? found['required'] : [];
    const properties = isSchema(found['properties']) ? found['properties'] : {};
    return Object.entries(properties).flatMap(([name, member]) => {
      if (!isSchema(member)) return [];
      const full = `${before}${path}${before === '' && path === '' ? '' : '.'}${name}`;
      const { description } = member;
      return [
        {
          name: full,
          required: required.includes(name),
          type: typeWords(member),
          limits: limitsOf(member),
          description: typeof description === 'string' ? description : '',
        },
        ...membersOf(member, full),
      ];
    });
  });

/** Schemas that a schema speaks of by name, in their order. */
export const namesIn = (schema: unknown): readonly string[] => {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (!isSchema(schema)) return [];
  const named = nameOf(schema);
  return named !== null ? [named] : Object.values(schema).flatMap(namesIn);
};

const EXAMPLES: Readonly<Record<string, unknown>> = {
  string: 'text',
  integer: 1,
  number: 1,
  boolean: true,
  null: null,
};

/** A value that a schema may mean, for an example; what it says for itself comes first. */
export const exampleOf = (
  schema: Schema,
  named: Readonly<Record<string, unknown>>,
  deep = 0,
): unknown => {
  const name = nameOf(schema);
  const found = name === null ? undefined : named[name];
  if (isSchema(found)) return deep > 4 ? {} : exampleOf(found, named, deep + 1);
  const [example] = Array.isArray(schema['examples']) ? schema['examples'] : [schema['example']];
  if (example !== undefined) return example;
  if (schema['default'] !== undefined) return schema['default'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  const [first] = [...schemasIn(schema['anyOf']), ...schemasIn(schema['oneOf'])];
  if (first !== undefined) return exampleOf(first, named, deep + 1);
  if (isSchema(schema['properties'])) {
    const required = Array.isArray(schema['required']) ? schema['required'] : [];
    return Object.fromEntries(
      Object.entries(schema['properties']).flatMap(([member, value]) =>
        required.includes(member) && isSchema(value)
          ? [[member, exampleOf(value, named, deep + 1)]]
          : [],
      ),
    );
  }
  const { type, format } = schema;
  if (type === 'array') {
    return isSchema(schema['items']) ? [exampleOf(schema['items'], named, deep + 1)] : [];
  }
  if (type === 'object') return {};
  if (format === 'date') return '2026-11-24'; // not-law: an example
  if (format === 'uuid') return '00000000-0000-4000-8000-000000000000';
  const [word] = Array.isArray(type) ? type : [type];
  return EXAMPLES[String(word)] ?? null;
};
