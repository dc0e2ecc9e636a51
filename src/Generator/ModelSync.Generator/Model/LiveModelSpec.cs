using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>A model with everything that its bodies say.</summary>
internal sealed record LiveModelSpec : Noted
{
    public required ModelSpec Model { get; init; }

    /// <summary>Declaration order.</summary>
    public EquatableArray<RuleSpec> Rules { get; init; }

    /// <inheritdoc cref="LivePayloadSpec.Custom"/>
    public EquatableArray<CustomConstraintSpec> Custom { get; init; }

    /// <inheritdoc cref="LivePayloadSpec.ObjectRule"/>
    public Expr? ObjectRule { get; init; }

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

    public required RuleHead Head { get; init; }

    public RuleReturn Returns { get; init; }

    /// <summary>A static method, which takes the row first.</summary>
    public bool IsStatic { get; init; }

    /// <summary>The method takes a <c>RuleContext</c>.</summary>
    public bool TakesContext { get; init; }

    /// <summary>What it returns, null where its condition does not hold or true. C# prints it where it can be printed, and calls the method where it cannot.</summary>
    public required Expr Body { get; init; }

    public string Code => Head.Code;

    public EquatableArray<string> Paths => Head.Paths;

    public string? Message => Head.Message;

    public bool OnCreate => Head.OnCreate;

    public bool OnPatch => Head.OnPatch;

    /// <summary>It reads members and no whole row, so it can be asked of what has these members.</summary>
    public bool ReadsMembersOnly => !ExprTree.All(Body).Any(static e => e is RowExpr);

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
