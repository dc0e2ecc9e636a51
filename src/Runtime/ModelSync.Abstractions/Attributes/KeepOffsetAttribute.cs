namespace ModelSync;

/// <summary>
/// Keeps the offset of a <c>DateTimeOffset</c>, which is otherwise a moment in UTC: clients see moment and offset, and two values are equal when both are.
/// Such a member has no order, so queries and rules cannot compare it.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class KeepOffsetAttribute : Attribute;
