namespace ModelSync;

/// <summary>The allow-list of claims that policies and queries may read. A missing claim makes every policy that takes the user false.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SyncUserAttribute : Attribute
{

}
