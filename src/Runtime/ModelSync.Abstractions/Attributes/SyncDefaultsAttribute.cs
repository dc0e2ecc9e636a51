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

    /// <summary>
    /// Which members of models and wire types clients see. Default: <see cref="Exposure.OptOut"/>. With <see cref="Exposure.OptIn"/> a new member stays on
    /// the server until somebody writes <see cref="ExposeAttribute"/>.
    /// </summary>
    public Exposure Members { get; set; }
}
