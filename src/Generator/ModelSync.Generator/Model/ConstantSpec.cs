using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>A <c>const</c> or <c>static readonly</c> member that translated code reads or <c>[Shared]</c> offers.</summary>
internal sealed record ConstantSpec
{
    public required MethodName Member { get; init; }

    /// <summary>Offered to everybody who imports the package.</summary>
    public bool IsShared { get; init; }

    public required TypeRef Type { get; init; }

    public required Expr Value { get; init; }

    /// <summary>Full names of the classes that its <c>[In]</c> names, sorted; empty when it says nothing.</summary>
    public EquatableArray<string> Surfaces { get; init; }
}
