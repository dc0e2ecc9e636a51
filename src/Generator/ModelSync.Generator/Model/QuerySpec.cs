using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>A <c>[LiveQuery]</c>, lowered.</summary>
internal sealed record QuerySpec
{
    /// <summary>Where it stands: class and C# method.</summary>
    public required MethodName Method { get; init; }

    /// <summary>The model whose rows it selects.</summary>
    public required ModelSpec Model { get; init; }

    /// <summary>The client's parameters in declaration order.</summary>
    public EquatableArray<ParameterSpec> Parameters { get; init; }

    /// <summary>Claims that predicate and policies read, ordinal order of member names.</summary>
    public EquatableArray<ClaimSpec> Claims { get; init; }

    /// <summary>No rows for callers without a user: the query or a policy takes one, or the model says <c>SignedIn</c>.</summary>
    public bool NeedsUser { get; init; }

    /// <summary>Predicate and policies: what matching and SQL evaluate. Null keeps every row.</summary>
    public Expr? Predicate { get; init; }

    /// <summary>The query's own predicate.</summary>
    public Expr? Where { get; init; }

    /// <summary><see cref="Where"/> reads neither claims nor server-only members, so the browser can evaluate it.</summary>
    public bool IsPortable { get; init; }

    public EquatableArray<OrderTerm> Order { get; init; }

    /// <summary>A literal or a parameter.</summary>
    public Expr? Take { get; init; }

    /// <summary><c>FirstOrDefault</c>.</summary>
    public bool Single { get; init; }

    /// <summary>What clients make of each row; null when they get the rows.</summary>
    public SelectBody? Select { get; init; }

    public bool Requery { get; init; }

    /// <summary>How a changed row finds its partitions.</summary>
    public required RouteSpec Route { get; init; }

    public required AccessSpec Access { get; init; }

    /// <summary>Whole names that it had on the wire before.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>Full names of the classes that its <c>[In]</c> names, sorted; empty when it says nothing.</summary>
    public EquatableArray<string> Surfaces { get; init; }

    /// <summary>Enums that parameters mention.</summary>
    public EquatableArray<EnumSpec> Enums { get; init; }

    /// <summary>Wrappers that parameters mention.</summary>
    public EquatableArray<WrapperSpec> Wrappers { get; init; }

    /// <summary>Wire types of other assemblies that are mentioned here, and those that they are made of.</summary>
    public EquatableArray<PayloadSpec> Foreign { get; init; }

    /// <summary>Closed forms of generic wire types that are mentioned here.</summary>
    public EquatableArray<PayloadSpec> Closed { get; init; }
}

/// <summary>Names of a query or mutation.</summary>
/// <param name="Class">With <c>global::</c>.</param>
/// <param name="Name">C# method.</param>
/// <param name="WireName"><c>auctions.endingSoon</c></param>
/// <param name="Module">kebab-case of the class.</param>
/// <param name="Export">camelCase of the method.</param>
internal sealed record MethodName(string Class, string Name, string WireName, string Module, string Export);

/// <summary>A value that the client sends.</summary>
internal sealed record ParameterSpec(string Name, string WireName, TypeSpec Type, EquatableArray<Constraint> Constraints)
{
    /// <summary>Validation attributes of the application's own.</summary>
    public EquatableArray<CustomConstraintSpec> Custom { get; init; }

    /// <summary>Names that it had before.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>What older clients mean, who do not send it, as JSON has it on the wire; null when nothing is said.</summary>
    public string? Default { get; init; }
}
