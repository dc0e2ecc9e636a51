import { messageOf } from './messages.ts';
import type { Violation } from './violation.ts';

/** https://standardschema.dev, version 1: what form libraries take. */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'modelsync';
    readonly validate: (value: unknown) => StandardResult<Value>;
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/**
 * A validator in the form of the standard; positions in lists are numbers.
 * @param message Says what to show: `messagesIn(catalogue, culture)`. The author's messages and the English ones unless given.
 */
export function standardSchema<Value>(
  validate: (value: Value) => readonly Violation[], message: (violation: Violation) => string = messageOf,
): StandardSchema<Value> {
  return {
    '~standard': {
      version: 1,
      vendor: 'modelsync',
      validate(value) {
        const violations = validate(value as Value);
        if (violations.length === 0) return { value: value as Value };
        return { issues: violations.map((violation) => ({ message: message(violation), path: keysOf(violation.path, value) })) };
      },
    },
  };
}

/** The keys of a JSON pointer into the value. */
function keysOf(pointer: string, value: unknown): readonly (string | number)[] {
  const keys: (string | number)[] = [];
  for (const token of pointer.split('/').slice(1)) {
    const key = Array.isArray(value) || value instanceof Set ? Number(token) : token.replaceAll('~1', '/').replaceAll('~0', '~');
    keys.push(key);
    value = (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[key];
  }
  return keys;
}
