using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>A <c>[ServerRule]</c> method of a model or wire type: it is called and in no contract.</summary>
internal sealed record ServerRuleSpec
{
    public required RuleHead Head { get; init; }

    public required string Method { get; init; }

    public bool IsStatic { get; init; }

    /// <summary>The method returns a task of its answer.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>In the order of the parameters.</summary>
    public EquatableArray<ServerArgument> Arguments { get; init; }
}

/// <summary>What the attribute of a rule says.</summary>
internal sealed record RuleHead
{
    /// <summary>The author's code, <c>auction.ends_in_future</c>.</summary>
    public required string Code { get; init; }

    /// <summary>C# names of the members that the violation points to; empty means the whole object.</summary>
    public EquatableArray<string> Members { get; init; }

    /// <summary>JSON pointers of <see cref="Members"/> in wire names.</summary>
    public EquatableArray<string> Paths { get; init; }

    public string? Message { get; init; }

    public bool OnCreate { get; init; }

    public bool OnPatch { get; init; }

    /// <summary>C# names of the members whose values a message may show.</summary>
    public EquatableArray<string> Parameters { get; init; }

    /// <summary>What must hold before the rule is asked, as C# behind the value: <c>IsOpen</c> or <c>IsOpen()</c>; null for always.</summary>
    public string? When { get; init; }
}

/// <param name="Service">Full name of a service; empty for all other kinds.</param>
internal sealed record ServerArgument(ServerArgumentKind Kind, string Service = "");

/// <summary>What a parameter of a <c>[ServerRule]</c> gets.</summary>
internal enum ServerArgumentKind
{
    /// <summary>The value itself, for a static method.</summary>
    Value,

    Context,

    CancellationToken,

    /// <summary>A service of the application.</summary>
    Service,
}
