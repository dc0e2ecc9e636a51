namespace ModelSync;

/// <summary>
/// The member never leaves the server: it is in no wire type, query result or rejection. On a validation attribute's class: the attribute is asked by the server
/// alone, and browsers learn its verdict from there.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class)]
public sealed class ServerOnlyAttribute : Attribute
{

}
