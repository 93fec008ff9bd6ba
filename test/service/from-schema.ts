import fc from 'fast-check';

/** A schema as a description holds it. */
export type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const schemasIn = (value: unknown): readonly Schema[] =>
  Array.isArray(value) ? value.filter(isSchema) : [];
const numberIn = (schema: Schema, name: string): number | undefined =>
  typeof schema[name] === 'number' ? schema[name] : undefined;

/** Texts that break programs: of databases, addresses, pages, numbers and days. */
const NASTY = [
  ...['', ' ', "'", '"; DROP TABLE x; --', '../../etc/passwd', '<script>', '%00', '\u{1f697}'],
  ...['\ufeff', '0', '-1', '1e400', 'null', '9999-12-31', '0000-01-01', '2026-02-30', 'a\nb'],
  ...['LSJJV8DJ2SC765444', '00000000-0000-4000-8000-000000000000', 'x'.repeat(5000), '\u202e'],
];
const nasty = fc.constantFrom(...NASTY);

/** The scalar that a schema says, or now and then one that it does not. */
const textOf = (schema: Schema): fc.Arbitrary<unknown> => {
  const least = numberIn(schema, 'minLength') ?? 0;
  const most = Math.min(numberIn(schema, 'maxLength') ?? 40, least + 40);
  const { format, pattern } = schema;
  const plain =
    format === 'uuid'
      ? fc.uuid({ version: 4 })
      : format === 'date'
        ? fc
            .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
            .map((day) => day.toISOString().slice(0, 10))
        : typeof pattern === 'string' && !pattern.includes('(?')
          ? fc.stringMatching(new RegExp(pattern))
          : fc.string({ minLength: least, maxLength: Math.max(least, most) });
  return fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: nasty });
};

const numberOf = (schema: Schema): fc.Arbitrary<unknown> => {
  const least = numberIn(schema, 'minimum') ?? -1000;
  const most = numberIn(schema, 'maximum') ?? Math.max(least, 1000);
  return fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: Math.ceil(least), max: Math.floor(most) }) },
    { weight: 1, arbitrary: fc.constantFrom(0, -1, 2 ** 31, 2 ** 53, 0.5) },
  );
};

const DEEPEST = 6;

/** Values that a schema of a description may mean, most of them right and some wrong. */
export const valuesOf = (
  schema: Schema,
  named: Readonly<Record<string, unknown>>,
  deep = 0,
): fc.Arbitrary<unknown> => {
  const { $ref, type } = schema;
  if (typeof $ref === 'string') {
    const found = named[$ref.split('/').at(-1) ?? ''];
    return isSchema(found) && deep < DEEPEST ? valuesOf(found, named, deep + 1) : fc.constant({});
  }
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum']);
  const among = [...schemasIn(schema['anyOf']), ...schemasIn(schema['oneOf'])];
  if (among.length > 0) return fc.oneof(...among.map((one) => valuesOf(one, named, deep + 1)));
  const kinds = Array.isArray(type) ? type : [type];
  const ofKind = (kind: unknown): fc.Arbitrary<unknown> => {
    if (kind === 'string') return textOf(schema);
    if (kind === 'integer' || kind === 'number') return numberOf(schema);
    if (kind === 'boolean') return fc.boolean();
    if (kind === 'null') return fc.constant(null);
    if (kind === 'array') {
      const { items } = schema;
      const item = isSchema(items) ? valuesOf(items, named, deep + 1) : fc.jsonValue();
      return fc.array(item, { minLength: numberIn(schema, 'minItems') ?? 0, maxLength: 3 });
    }
    if (kind !== 'object') return fc.jsonValue({ maxDepth: 1 });
    const { properties, additionalProperties } = schema;
    const members = Object.entries(isSchema(properties) ? properties : {}).flatMap(
      ([name, member]) =>
        isSchema(member) ? [[name, valuesOf(member, named, deep + 1)] as const] : [],
    );
    const required = Array.isArray(schema['required']) ? schema['required'] : [];
    const known = fc.record(Object.fromEntries(members), {
      requiredKeys: members.map(([name]) => name).filter((name) => required.includes(name)),
    });
    if (!isSchema(additionalProperties)) return known;
    const name = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('licence', 'vin', 'letter'),
    );
    const others = fc.dictionary(name, valuesOf(additionalProperties, named, deep + 1), {
      maxKeys: 4,
    });
    return fc.tuple(others, known).map(([rest, mine]) => ({ ...rest, ...mine }));
  };
  return fc.oneof(...kinds.map(ofKind));
};
