// The versioned door of JSON Schemas. Apart from v1.ts, because few pages show them to anybody.
export { describedSchema, jsonSchema, type JsonSchema, type JsonSchemaOptions, type StandardJsonSchema } from '../validate/standard-json-schema.ts';
