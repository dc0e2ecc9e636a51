namespace ModelSync;

/// <summary>
/// The type of TypeScript that stands for a <c>[WireValue]</c>, or for what an <see cref="IWireConversion{T, TWire}"/> converts, and the module that has it:
/// <c>[TsType("Money", "@shop/money")]</c>. The module exports two functions, from and to what travels.
/// </summary>
/// <param name="name">Name of the type, which the module exports.</param>
/// <param name="module">A package, or a path in one; no path of files.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class TsTypeAttribute(string name, string module) : Attribute
{
    /// <summary>Name of the type.</summary>
    public string Name { get; } = name;

    /// <summary>The module.</summary>
    public string Module { get; } = module;

    /// <summary>Its function that makes a value of what came; what it refuses by throwing is out of range.</summary>
    public string FromWire { get; set; } = "fromWire";

    /// <summary>Its function that gives what travels.</summary>
    public string ToWire { get; set; } = "toWire";
}
