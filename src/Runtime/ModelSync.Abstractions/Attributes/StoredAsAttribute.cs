namespace ModelSync;

/// <summary>Says in which form a column of an existing table holds its values, where the declared type does not tell. Such a table is never created or altered.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class StoredAsAttribute(StoredForm form) : Attribute
{
    /// <summary>The form.</summary>
    public StoredForm Form { get; } = form;
}
