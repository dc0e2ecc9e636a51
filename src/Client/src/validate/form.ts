import { type Draft, type FieldPath, isWithin } from './field-path.ts';
import type { Violation } from './violation.ts';

/** An emitted validator: of a new object, or of a patch, which takes the row behind it too. */
export type Validate<Value, Rest extends readonly unknown[]> = (value: Value, ...rest: Rest) => readonly Violation[];

/** Violations by path; that of the whole object is empty. */
export type FormViolations<Value> = Readonly<Partial<Record<FieldPath<Value> | '', readonly Violation[]>>>;

/** Those that are about a field or something inside it, the validator's or the server's. */
export function violationsAt(violations: readonly Violation[], path: string): readonly Violation[] {
  return violations.filter((violation) => isWithin(violation.path, path));
}

/**
 * Why one field of a form is not valid, while the others are still filled in: its own constraints, and the rules that point to it once all that
 * they read is there. `validateField(validateAuctionCreate, draft, '/title')`; of a patch with the row behind it as the last argument.
 */
export function validateField<Value, Rest extends readonly unknown[]>(
  validate: Validate<Value, Rest>, draft: Draft<Value>, path: FieldPath<Value>, ...rest: Rest
): readonly Violation[] {
  return violationsAt(validate(draft as Value, ...rest), path);
}

/** Why a form is not valid, by path, in the order in which violations were found. It is when there is no path. */
export function validateForm<Value, Rest extends readonly unknown[]>(validate: Validate<Value, Rest>, draft: Draft<Value>, ...rest: Rest): FormViolations<Value> {
  const found: Record<string, Violation[]> = {};
  for (const violation of validate(draft as Value, ...rest)) (found[violation.path] ??= []).push(violation);
  return found as object as FormViolations<Value>;
}
