namespace ModelSync;

/// <summary>Which members of models and wire types clients see when nothing is said about them.</summary>
public enum Exposure
{
    /// <summary>All but those that stay behind by <see cref="ServerOnlyAttribute"/> or an attribute of a serializer.</summary>
    OptOut,

    /// <summary>Keys, and what has <see cref="ExposeAttribute"/>; everything else is as with <see cref="ServerOnlyAttribute"/>.</summary>
    OptIn,
}
