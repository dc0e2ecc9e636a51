import { messageOf } from './messages.ts';
import type { Violation } from './violation.ts';

/** https://standardschema.dev, version 1: what form libraries take. */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'modelsync';
    validate(value: unknown): StandardResult<Value>;
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };

/** A validator in the form of the standard; messages are those of the catalogue. */
export function standardSchema<Value>(validate: (value: Value) => readonly Violation[]): StandardSchema<Value> {
  return {
    '~standard': {
      version: 1,
      vendor: 'modelsync',
      validate(value) {
        const violations = validate(value as Value);
        return violations.length === 0 ? { value: value as Value } : { issues: violations.map(issueOf) };
      },
    },
  };
}

function issueOf(violation: Violation): { readonly message: string; readonly path: readonly string[] } {
  return { message: messageOf(violation), path: keysOf(violation.path) };
}

/** The keys of a JSON pointer. */
function keysOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
