namespace ModelSync;

/// <summary>
/// What was called otherwise on the wire: clients that still say the earlier name are understood. On a member, a member of an enum or a parameter its
/// earlier name (<c>title</c>), on a query or mutation its whole earlier name (<c>auctions.endingSoon</c>), on a class or enum its earlier name.
/// </summary>
/// <remarks>
/// With a lock file the earlier name stays on the wire until the new one is accepted; the accepted alias is then kept there, and the attribute may go.
/// </remarks>
/// <param name="formerName">The name as the wire had it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Method, AllowMultiple = true)]
public sealed class WireAliasAttribute(string formerName) : Attribute
{
    /// <summary>The name as the wire had it.</summary>
    public string FormerName { get; } = formerName;
}
