import type { Violation } from './violation.ts';

/** Text by code; `{name}` stands for a parameter of the violation. */
export type Messages = Readonly<Record<string, string>>;

/** The English catalogue. */
export const defaultMessages: Messages = {
  'validation.required': 'This is required.',
  'validation.length': 'Must be {min} to {max} characters long.',
  'validation.range': 'Must be between {min} and {max}.',
  'validation.pattern': 'Does not have the expected form.',
  'validation.type': 'Is not a valid {type}.',
};

/** What to show for a violation: the application's text for its code, else the author's own message, else the catalogue's, else the code. */
export function messageOf(violation: Violation, messages: Messages = {}): string {
  const own = Object.hasOwn(messages, violation.code) ? messages[violation.code] : undefined;
  const text = own ?? violation.message ?? defaultMessages[violation.code] ?? violation.code;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => violation.params[name] ?? hole);
}
