namespace ModelSync;

/// <summary>Names the claim that a member of the <see cref="SyncUserAttribute"/> type is read from.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class ClaimAttribute(string type) : Attribute
{
    /// <summary>Claim type, for example <c>sub</c>.</summary>
    public string Type { get; } = type;
}
