import type { StandardSchema } from './standard-schema.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What a tool wants a JSON Schema for. */
export interface JsonSchemaOptions {
  /** The version of JSON Schema. There is `draft-2020-12`. */
  readonly target: string;
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined;
}

/** https://standardschema.dev/json-schema, version 1: what form generators and AI tools take, which is a schema of the standard too. */
export interface StandardJsonSchema<Value> {
  readonly '~standard': StandardSchema<Value>['~standard'] & {
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
  };
}

/** A schema that stands by itself: the definitions that it refers to are in it. */
export function jsonSchema(schema: JsonSchema, $defs?: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema, ...($defs && { $defs }) };
}

/**
 * A schema that knows its JSON Schema too: `describedSchema(auctionCreateSchema, auctionCreateJsonSchema)`, both of the emitted package. It describes the
 * JSON on the wire, where a decimal is a text; rules are left to the validator. As the standard wants it, another version than the one there is throws.
 */
export function describedSchema<Value>(schema: StandardSchema<Value>, json: JsonSchema): StandardJsonSchema<Value> {
  const convert = ({ target }: JsonSchemaOptions): Record<string, unknown> => {
    if (target !== 'draft-2020-12') throw new RangeError(`There is no JSON Schema of version ${target}: ask for draft-2020-12.`);
    return structuredClone(json) as Record<string, unknown>;
  };
  return { '~standard': { ...schema['~standard'], jsonSchema: { input: convert, output: convert } } };
}
