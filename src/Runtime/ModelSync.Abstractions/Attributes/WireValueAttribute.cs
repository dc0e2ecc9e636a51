namespace ModelSync;

/// <summary>
/// A type that holds one value and travels as that value: <c>[WireValue] public readonly record struct OrderId(Guid Value);</c>.
/// It has one public property and a constructor that takes it. Stored, compared and ordered as the value; in TypeScript a brand of it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class WireValueAttribute : Attribute
{
}
