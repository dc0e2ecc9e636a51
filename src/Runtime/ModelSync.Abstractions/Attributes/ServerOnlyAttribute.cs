namespace ModelSync;

/// <summary>
/// The member never leaves the server: it is in no wire type, query result or rejection. On a method, or a property with a body: translated code cannot use
/// it, so its code is in no package. On a validation attribute's class: the attribute is asked by the server
/// alone, and browsers learn its verdict from there.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method | AttributeTargets.Class)]
public sealed class ServerOnlyAttribute : Attribute
{

}
