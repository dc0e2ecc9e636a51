using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>A type that holds one value and travels as that value: <c>OrderId</c>.</summary>
/// <param name="Value">What it holds: a simple value that is not null and no wrapper itself.</param>
/// <param name="Member">C# name of the property that gives the value.</param>
/// <param name="Factory">Static method that makes it from the value; null is the constructor.</param>
/// <param name="Declaration">For a type that another generator completes: <c>partial struct</c>, so that bodies that mention its members bind.</param>
internal sealed record WrapperSpec(TypeName Type, TypeSpec Value, string Member, string? Factory = null, string? Declaration = null)
{
    /// <summary>The type whose values travel as the value, with <c>global::</c>, where <see cref="Type"/> is only the conversion between both; null where it is the type itself.</summary>
    public string? Converts { get; init; }

    /// <summary>What stands for it in TypeScript; null for a brand of the value.</summary>
    public TypeScriptType? TypeScript { get; init; }

    /// <summary>Logic sees the value that it holds: neither a conversion nor another type stands between.</summary>
    public bool IsTransparent => Converts is null && TypeScript is null;
}
