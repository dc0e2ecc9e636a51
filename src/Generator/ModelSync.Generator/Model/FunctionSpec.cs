using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>A <c>[Shared]</c> member.</summary>
internal sealed record FunctionSpec
{
    public required MethodName Method { get; init; }

    /// <summary>In C# order; of an instance member the object comes first.</summary>
    public EquatableArray<LocalName> Parameters { get; init; }

    public required TypeRef Result { get; init; }

    /// <summary>The result is evaluated when somebody goes through it.</summary>
    public bool IsDeferred { get; init; }

    public required Expr Body { get; init; }

    /// <summary>Full names of the classes that its <c>[In]</c> names, sorted; empty when it says nothing.</summary>
    public EquatableArray<string> Surfaces { get; init; }

    /// <summary>Enums that parameters and result mention.</summary>
    public EquatableArray<EnumSpec> Enums { get; init; }

    /// <summary>Wrappers that parameters and result mention.</summary>
    public EquatableArray<WrapperSpec> Wrappers { get; init; }

    /// <summary>Wire types of other assemblies that are mentioned here, and those that they are made of.</summary>
    public EquatableArray<PayloadSpec> Foreign { get; init; }

    /// <summary>Closed forms of generic wire types that are mentioned here.</summary>
    public EquatableArray<PayloadSpec> Closed { get; init; }
}
