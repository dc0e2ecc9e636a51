namespace ModelSync;

/// <summary>What holds for every model, wire type, query and mutation of an assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SyncDefaultsAttribute : Attribute
{
    /// <summary>
    /// How members and parameters are called on the wire and in TypeScript, unless an attribute names one. Default: <see cref="WireNaming.CamelCase"/>.
    /// Another naming is another wire format: clients of the old one are told to upgrade.
    /// </summary>
    public WireNaming Naming { get; set; }
}
