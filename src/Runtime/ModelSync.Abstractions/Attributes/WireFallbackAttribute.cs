namespace ModelSync;

/// <summary>
/// What clients see in the place of a member of an enum that they are too old to know. Without it, a query or mutation that could show them such a
/// value is not served to them.
/// </summary>
/// <param name="member">Another member of the enum: <c>nameof(Open)</c>.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WireFallbackAttribute(string member) : Attribute
{
    /// <summary>C# name of the other member.</summary>
    public string Member { get; } = member;
}
