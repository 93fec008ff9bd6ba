import type { Description } from './describe-api.ts';

type Schema = Record<string, unknown>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const REFERENCE = '#/components/schemas/';
const JSON_TYPE = 'application/json';

const DEMONSTRATION = {
  type: 'boolean',
  description: 'True where the contents of the register are made up; absent where they are not.',
} as const;

const schemasOf = (description: Description): Schema => {
  const schemas: unknown = description.components?.schemas;
  return isSchema(schemas) ? schemas : {};
};

const resolved = (schema: unknown, schemas: Schema): unknown => {
  if (!isSchema(schema) || typeof schema['$ref'] !== 'string') return schema;
  return resolved(schemas[schema['$ref'].slice(REFERENCE.length)], schemas);
};

const requiredOf = ({ required }: Schema): readonly unknown[] =>
  Array.isArray(required) ? required : [];

/** Parts that must hold together as one object; null when they are not all objects. */
const merged = (found: readonly unknown[]): Schema | null => {
  if (!found.every((one) => isSchema(one) && isSchema(one['properties']))) return null;
  const objects = found.filter(isSchema);
  return {
    type: 'object',
    properties: Object.assign({}, ...objects.map(({ properties }) => properties)),
    required: [...new Set(objects.flatMap(requiredOf))],
    ...(objects.some(({ additionalProperties }) => additionalProperties === false) && {
      additionalProperties: false,
    }),
  };
};

/** A named schema that may be null as the library writes it: null would have to be what the name means too. */
const nullable = ([named, nulled, ...more]: readonly unknown[]): Schema | null => {
  if (!isSchema(named) || typeof named['$ref'] !== 'string' || !isSchema(nulled)) return null;
  const { type, enum: _, properties, ...said } = nulled;
  if (!Array.isArray(type) || !type.includes('null') || properties !== undefined) return null;
  return more.length > 0 ? null : { anyOf: [named, { type: 'null' }], ...said };
};

/**
 * Writes what is nullable as one of two, and an object that extends another as one object. As `allOf`, which the
 * library writes, the one would never be null, and neither part of the other would take the members of the other where
 * both are strict.
 */
export const mergeExtended = (description: Description): void => {
  const schemas = schemasOf(description);
  const mend = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(mend);
    if (!isSchema(value)) return;
    Object.values(value).forEach(mend);
    if (!Array.isArray(value['allOf'])) return;
    const parts = value['allOf'].map((part) => resolved(part, schemas));
    // what is extended may extend another itself
    parts.forEach(mend);
    const one = nullable(value['allOf']) ?? merged(parts);
    if (one === null) return;
    delete value['allOf'];
    Object.assign(value, one);
  };
  mend(schemas);
  mend(description.paths);
};

/** Adds to every answer what a demonstration says in it. */
export const markDemonstration = (description: Description): void => {
  const schemas = schemasOf(description);
  const mark = (given: unknown): void => {
    const schema = resolved(given, schemas);
    if (!isSchema(schema)) return;
    const { properties, anyOf } = schema;
    if (Array.isArray(anyOf)) anyOf.forEach(mark);
    else if (isSchema(properties)) properties['demonstration'] ??= DEMONSTRATION;
  };
  for (const item of Object.values(description.paths ?? {})) {
    for (const operation of Object.values(item)) {
      if (!isSchema(operation) || !isSchema(operation['responses'])) continue;
      for (const response of Object.values(operation['responses'])) {
        const content = isSchema(response) ? response['content'] : null;
        const media = isSchema(content) ? content[JSON_TYPE] : null;
        if (isSchema(media)) mark(media['schema']);
      }
    }
  }
};
