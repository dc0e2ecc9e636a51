import type { Violation } from './violation.ts';

/** Text by code; `{name}` stands for a parameter of the violation, `{{` and `}}` for braces. */
export type Messages = Readonly<Record<string, string>>;

/** Messages by culture: `de-AT`, then `de`, then the empty name, which is every culture. */
export type MessageCatalogue = Readonly<Record<string, Messages>>;

/** English. C# has the same texts in MessageCatalogue.cs. */
export const defaultMessages: Messages = {
  'validation.required': 'This is required.',
  'validation.type': 'Is not a valid {type}.',
  'validation.length': 'Must be {min} to {max} characters long.',
  'validation.min_length': 'Must be at least {min} characters long.',
  'validation.max_length': 'Must be at most {max} characters long.',
  'validation.count': 'Must have {min} to {max} items.',
  'validation.min_count': 'Must have at least {min} items.',
  'validation.max_count': 'Must have at most {max} items.',
  'validation.range': 'Must be between {min} and {max}.',
  'validation.pattern': 'Does not have the expected form.',
  'validation.email': 'Is not an e-mail address.',
  'validation.url': 'Must begin with http://, https:// or ftp://.',
  'validation.phone': 'Is not a phone number.',
  'validation.credit_card': 'Is not a card number.',
  'validation.base64': 'Is not Base64.',
  'validation.file_extensions': 'Must end in one of {extensions}.',
  'validation.allowed_values': 'Must be one of {values}.',
  'validation.denied_values': 'Must not be one of {values}.',
  'validation.compare': 'Must be the same as {other}.',
  'validation.enum': 'Is not a known value.',
};

/** What to show for a violation: the author's own message, else the English text for its code, else the code. */
export function messageOf(violation: Violation): string {
  return render(violation, {}, '');
}

/**
 * What to show for violations in a culture: the application's text for the code, else what `messageOf` says.
 * A violation of the server renders like one of the client: `violations.map(messagesIn(catalogue, 'de-AT'))`.
 */
export function messagesIn(catalogue: MessageCatalogue, culture = ''): (violation: Violation) => string {
  return (violation) => render(violation, catalogue, culture);
}

function render(violation: Violation, catalogue: MessageCatalogue, culture: string): string {
  const text = find(catalogue, culture, violation.code) ?? violation.message ?? own(defaultMessages, violation.code) ?? violation.code;
  return text.replace(/\{\{|\}\}|\{(\w+)\}/g, (hole, name?: string) => (name === undefined ? hole[0]! : own(violation.params, name) ?? hole));
}

function find(catalogue: MessageCatalogue, culture: string, code: string): string | undefined {
  for (let name = culture; ; name = name.slice(0, Math.max(0, name.lastIndexOf('-')))) {
    const messages = own(catalogue, name);
    const text = messages && own(messages, code);
    if (text !== undefined || name === '') return text;
  }
}

// Codes and names come from elsewhere: `constructor` finds nothing.
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
