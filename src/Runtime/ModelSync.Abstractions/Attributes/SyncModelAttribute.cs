namespace ModelSync;

/// <summary>A row: it gets a table, wire types, codecs, validators, and may be queried live.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SyncModelAttribute : Attribute
{
    /// <summary>Who may read rows without a <see cref="ReadPolicyAttribute"/>. Default: nobody, which is a build error.</summary>
    public Access Read { get; set; }
}
