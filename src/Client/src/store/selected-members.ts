import type { Model } from '../codegen/descriptors.ts';

/** The model as a query has it that gets some members of each row: those of the key among them. */
export function selectMembers<Row, Key>(model: Model<Row, Key>, names: readonly string[]): Model<Row, Key> {
  const members = model.members.filter((member) => names.includes(member.name));
  return {
    ...model,
    members,
    make: (values) => Object.fromEntries(members.map((member, index) => [member.name, values[index]])) as Row,
  };
}
