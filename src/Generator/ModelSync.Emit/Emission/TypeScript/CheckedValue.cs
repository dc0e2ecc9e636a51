using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>A value while it is checked.</summary>
/// <param name="Value">Expression of what the caller passed in.</param>
/// <param name="Slot">Local for its narrow form.</param>
/// <param name="Path">Literal of its JSON pointer.</param>
/// <param name="Target">Local of the object that has it as a member.</param>
/// <param name="Optional">Members of the object may be absent.</param>
internal sealed record CheckedValue(TypeRef Type, IReadOnlyList<Constraint> Constraints, string Value, string Slot, string Path, string Target, bool Optional)
{
    public Constraint? Required => Constraints.FirstOrDefault(static c => c.Code == ConstraintCodes.Required);

    public IEnumerable<Constraint> Others => Constraints.Where(static c => c.Code != ConstraintCodes.Required);
}
