namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>A regular expression over UTF-16 units. Positions are zero-based, in the pattern.</summary>
internal abstract record PatternNode(int Position)
{
    /// <summary>Whether it can match without taking a unit.</summary>
    public abstract bool IsNullable { get; }
}

/// <summary>One unit out of a set.</summary>
internal sealed record UnitNode(int Position, UnitSet Set) : PatternNode(Position)
{
    public override bool IsNullable => false;
}

internal sealed record SequenceNode(int Position, IReadOnlyList<PatternNode> Parts) : PatternNode(Position)
{
    public override bool IsNullable => Parts.All(static part => part.IsNullable);
}

internal sealed record ChoiceNode(int Position, IReadOnlyList<PatternNode> Options) : PatternNode(Position)
{
    public override bool IsNullable => Options.Any(static option => option.IsNullable);
}

/// <param name="Position">Of the quantifier.</param>
/// <param name="Max">Null: without bound.</param>
internal sealed record RepeatNode(int Position, PatternNode Body, int Min, int? Max, bool IsLazy) : PatternNode(Position)
{
    public override bool IsNullable => Min == 0 || Body.IsNullable;
}

/// <summary>Holds or does not hold between two units.</summary>
internal sealed record PlaceNode(int Position, PlaceKind Kind) : PatternNode(Position)
{
    public override bool IsNullable => true;
}

internal enum PlaceKind
{
    Start,
    End,

    /// <summary>At the end, or before a line feed that is the last unit.</summary>
    EndOrLastLineFeed,
    LineStart,
    LineEnd,
    Boundary,
    NoBoundary,
}

/// <summary>What has to stand, or must not stand, ahead or behind.</summary>
internal sealed record LookNode(int Position, PatternNode Body, bool IsBehind, bool IsNegated) : PatternNode(Position)
{
    public override bool IsNullable => true;
}
