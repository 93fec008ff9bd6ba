import type { Json } from '../../domain/record/canonical-json.ts';
import type { Shape } from './shape.ts';

type Schema = { readonly [name: string]: Json };

/** The shape as JSON Schema 2020-12, for other programs. */
export const jsonSchemaOf = (shape: Shape): Schema => {
  switch (shape.is) {
    case 'text': {
      const { least, most, pattern, format } = shape;
      return {
        ...{ type: 'string', minLength: least, maxLength: most },
        ...(pattern === undefined ? {} : { pattern }),
        ...(format === undefined ? {} : { format }),
      };
    }
    case 'number':
      return {
        ...{ type: shape.whole ? 'integer' : 'number', minimum: shape.least, maximum: shape.most },
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'exactly':
      return { const: shape.value };
    case 'one-of':
      return { enum: shape.values };
    case 'list':
      return {
        ...{ type: 'array', items: jsonSchemaOf(shape.of) },
        ...{ minItems: shape.least, maxItems: shape.most },
        ...(shape.once ? { uniqueItems: true } : {}),
      };
    case 'row': {
      const count = shape.of.length;
      return {
        ...{ type: 'array', prefixItems: shape.of.map(jsonSchemaOf), items: false },
        ...{ minItems: count, maxItems: count },
      };
    }
    case 'or-null':
      return { anyOf: [jsonSchemaOf(shape.of), { type: 'null' }] };
    case 'one-or-more': {
      const one = jsonSchemaOf(shape.of);
      return { anyOf: [one, { type: 'array', items: one, minItems: 1, maxItems: shape.most }] };
    }
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(shape.members).map(([name, member]) => [name, jsonSchemaOf(member)]),
        ),
        required: Object.keys(shape.members).filter((name) => !shape.optional.includes(name)),
        additionalProperties: false,
      };
    default:
      return shape satisfies never;
  }
};
