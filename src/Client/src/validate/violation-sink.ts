import type { Violation } from './violation.ts';

/** Collects violations in order. */
export class ViolationSink {
  readonly #violations: Violation[] = [];

  add(path: string, code: string, message: string | null, params: Readonly<Record<string, string>> = {}): void {
    this.#violations.push({ path, code, params, message });
  }

  toList(): readonly Violation[] {
    return this.#violations;
  }
}
