namespace ModelSync.Generated.V1;

/// <summary>What kind of value comes next, where a contract leaves it open.</summary>
public enum ValueShape
{
    /// <summary>A bool, or what no value of JSON is; reading a bool tells which.</summary>
    Other,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>An array.</summary>
    Array,

    /// <summary>A map from texts to values.</summary>
    Map,
}
