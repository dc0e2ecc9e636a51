import type { Decimal } from '../codec/decimal.ts';

/** Whether the path is that of the field or of something inside it. */
export function isWithin(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}/`);
}

/** What has no fields of its own. */
type Leaf = string | number | bigint | boolean | symbol | null | undefined | Date | Uint8Array | Decimal;

/** JSON pointers of the fields of an input, nested ones too: what `Violation.path` says. Beyond six levels any text is one. */
export type FieldPath<Value> = PathIn<Value, [0, 0, 0, 0, 0, 0]>;

/** An input while it is filled in: anything may still be missing. */
export type Draft<Value> = Value extends Leaf | ReadonlySet<unknown> | ReadonlyMap<unknown, unknown> ? Value
  : Value extends readonly (infer Item)[] ? readonly Draft<Item>[]
  : { readonly [Name in keyof Value]?: Draft<Value[Name]> | null | undefined };

type PathIn<Value, Depth extends readonly unknown[]> = Depth extends readonly [unknown, ...infer Rest]
  ? Value extends Leaf ? never
  : Value extends ReadonlySet<infer Item> ? Step<number, Item, Rest>
  : Value extends ReadonlyMap<unknown, infer Item> ? Step<string, Item, Rest>
  : Value extends readonly (infer Item)[] ? Step<number, Item, Rest>
  : { [Name in keyof Value & string]: Step<string extends Name ? string : Escaped<Name>, Value[Name], Rest> }[keyof Value & string]
  : string;

type Step<Name extends string | number, Value, Rest extends readonly unknown[]> = `/${Name}` | `/${Name}${PathIn<Value, Rest>}`;

// As JSON pointers write names.
type Escaped<Name extends string> = Slashes<Tildes<Name>>;
type Tildes<Name extends string> = Name extends `${infer Head}~${infer Tail}` ? `${Head}~0${Tildes<Tail>}` : Name;
type Slashes<Name extends string> = Name extends `${infer Head}/${infer Tail}` ? `${Head}~1${Slashes<Tail>}` : Name;
