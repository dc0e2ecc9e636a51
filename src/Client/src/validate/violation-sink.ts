import type { Violation } from './violation.ts';

/** Collects violations in order. */
export class ViolationSink {
  readonly #violations: Violation[] = [];
  #prefix = '';
  #formErrors = 0;

  /** Values so far that have not the form of their type. */
  get formErrors(): number {
    return this.#formErrors;
  }

  add(path: string, code: string, message: string | null, params: Readonly<Record<string, string>> = {}): void {
    this.#violations.push({ path: this.#prefix + path, code, params, message });
  }

  addFormError(path: string, code: string, params: Readonly<Record<string, string>>): void {
    this.#formErrors++;
    this.add(path, code, null, params);
  }

  /** Violations that `check` reports lie under `path`. */
  within(path: string, check: () => void): void {
    const outer = this.#prefix;
    this.#prefix += path;
    check();
    this.#prefix = outer;
  }

  toList(): readonly Violation[] {
    return this.#violations;
  }
}
