namespace ModelSync;

/// <summary>A static predicate over a row and optionally the user; rows for which it is false do not exist for that user. Several are ANDed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadPolicyAttribute : Attribute
{

}
