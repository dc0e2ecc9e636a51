using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>A model with everything that its bodies say.</summary>
internal sealed record LiveModelSpec
{
    public required ModelSpec Model { get; init; }

    /// <summary>Declaration order.</summary>
    public EquatableArray<RuleSpec> Rules { get; init; }

    /// <inheritdoc cref="LivePayloadSpec.Asked"/>
    public EquatableArray<string> Asked { get; init; }

    /// <summary>ANDed; ordinal order of their full names.</summary>
    public EquatableArray<PolicySpec> Policies { get; init; }

    /// <summary>Declaration order.</summary>
    public EquatableArray<ComputedSpec> Computed { get; init; }

    /// <summary>Why it is not served; those of the declaration included.</summary>
    public EquatableArray<string> Problems { get; init; }
}

/// <summary>A <c>[Rule]</c> method of a model or wire type.</summary>
internal sealed record RuleSpec
{
    public required string Method { get; init; }

    /// <summary>The author's code, <c>auction.ends_in_future</c>.</summary>
    public required string Code { get; init; }

    /// <summary>C# names of the members that the violation points to; empty means the whole object.</summary>
    public EquatableArray<string> Members { get; init; }

    /// <summary>JSON pointers of <see cref="Members"/> in wire names.</summary>
    public EquatableArray<string> Paths { get; init; }

    public string? Message { get; init; }

    public bool OnCreate { get; init; }

    public bool OnPatch { get; init; }

    /// <summary>The method takes a <c>RuleContext</c>.</summary>
    public bool TakesContext { get; init; }

    /// <summary>True means valid. C# calls the method itself; the other side prints this.</summary>
    public required Expr Body { get; init; }

    /// <summary>Reads a server-only member: checked on the server, not in the contract.</summary>
    public bool ServerOnly { get; init; }
}

/// <summary>A <c>[ReadPolicy]</c> method.</summary>
internal sealed record PolicySpec
{
    /// <summary>Class that declares it, with <c>global::</c>.</summary>
    public required string Class { get; init; }

    public required string Method { get; init; }

    /// <summary>Full name of the model that it guards.</summary>
    public required string Model { get; init; }

    /// <summary>Takes the user as its second parameter: false for callers without one.</summary>
    public bool TakesUser { get; init; }

    public required Expr Body { get; init; }
}

/// <summary>A get-only property whose value follows from the row.</summary>
internal sealed record ComputedSpec
{
    public required string Name { get; init; }

    public required string WireName { get; init; }

    public required TypeSpec Type { get; init; }

    public required Expr Body { get; init; }

    /// <summary>Reads a server-only member: not in the contract.</summary>
    public bool ServerOnly { get; init; }
}
