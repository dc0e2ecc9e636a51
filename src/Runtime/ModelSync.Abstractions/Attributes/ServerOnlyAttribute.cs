namespace ModelSync;

/// <summary>The member never leaves the server: it is in no wire type, query result or rejection.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ServerOnlyAttribute : Attribute
{

}
