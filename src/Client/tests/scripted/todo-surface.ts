import type { Guid, Mutation, Query, Model } from '../../src/codegen/v1.ts';
import { checkText, violate, violationsOf } from '../../src/codegen/checks-v1.ts';
import { compareNumber, compareText, selectMembers } from '../../src/codegen/v1.ts';

export const surface = { name: 'Todo', wireHash: 'a'.repeat(64) };

export interface Todo {
  readonly done: boolean;
  readonly id: number;
  readonly title: string;
}

export const todoModel: Model<Todo> = {
  name: 'Todo',
  members: [
    { name: 'done', read: (reader) => reader.readBool() },
    { name: 'id', read: (reader) => reader.readInt() },
    { name: 'title', read: (reader) => reader.readString() },
  ],
  make: (values) => ({ done: values[0] as boolean, id: values[1] as number, title: values[2] as string }),
  keyOf: (row) => String(row.id),
  compareKeys: (left, right) => compareNumber(left.id, right.id),
};

/** Todos whose title is at most `upTo`, by title. */
export const byTitle: Query<{ upTo: string }, Todo> = {
  kind: 'query',
  name: 'todos.byTitle',
  index: 0,
  model: todoModel,
  single: false,
  writeArgs(writer, args) {
    writer.beginArray(1);
    writer.element();
    writer.writeString(args.upTo);
    writer.endArray();
  },
  validate(args) {
    return violationsOf(checkText(undefined, '/upTo', args.upTo, false, 0, 5));
  },
  match: undefined,
  compare: (left, right) => compareText(left.title, right.title) || todoModel.compareKeys(left, right),
  take: () => undefined,
};

export const one: Query<void, Todo, Todo | null> = {
  ...(byTitle as unknown as Query<void, Todo, Todo | null>),
  name: 'todos.one',
  index: 1,
  single: true,
  writeArgs(writer) {
    writer.beginArray(0);
    writer.endArray();
  },
  validate: () => [],
};

/** What `labels` makes of a todo. */
export interface Label {
  readonly text: string;
}

/** Titles with a prefix, of rows of which only the id and the title are told. A title that is too long faults. */
export const labels: Query<{ prefix: string }, Pick<Todo, 'id' | 'title'>, readonly Label[]> = {
  kind: 'query',
  name: 'todos.labels',
  index: 2,
  model: selectMembers(todoModel, ['id', 'title']),
  single: false,
  writeArgs(writer, args) {
    writer.beginArray(1);
    writer.element();
    writer.writeString(args.prefix);
    writer.endArray();
  },
  validate: () => [],
  match: undefined,
  compare: (left, right) => todoModel.compareKeys(left as Todo, right as Todo),
  take: () => undefined,
  project: (row, args) => {
    if (row.title.length > 5) throw new Error('too long');
    return { text: args.prefix + row.title };
  },
};

export const firstLabel: Query<{ prefix: string }, Pick<Todo, 'id' | 'title'>, Label | null> = {
  ...(labels as unknown as Query<{ prefix: string }, Pick<Todo, 'id' | 'title'>, Label | null>),
  name: 'todos.firstLabel',
  single: true,
};

export type AddRejection = { readonly code: 'todos.full'; readonly data: { readonly max: number } };

export const add: Mutation<{ title: string }, number, AddRejection> = {
  kind: 'mutation',
  name: 'todos.add',
  index: 3,
  writeArgs(writer, args) {
    writer.beginArray(1);
    writer.element();
    writer.writeString(args.title);
    writer.endArray();
  },
  validate(args) {
    const isWrong = args.title.length < 1 || args.title.length > 40;
    return violationsOf(isWrong ? violate(undefined, '/title', 'validation.length', { min: '1', max: '40' }, 'Say what to do') : undefined);
  },
  readResult: (reader) => reader.readInt(),
  rejections: {
    'todos.full': (reader) => {
      const fields = reader.beginArray(8);
      reader.nextElement(fields);
      const max = reader.readInt();
      reader.nextElement(fields);
      return { max };
    },
  },
};

export const guid = (n: number): Guid => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Guid;
