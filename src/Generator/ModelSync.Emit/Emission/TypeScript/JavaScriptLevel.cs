namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>How strongly an expression holds together: what stands where more is needed gets parentheses.</summary>
internal enum JavaScriptLevel
{
    /// <summary><c>a, b</c></summary>
    Sequence,

    /// <summary>Assignments, function values and <c>? :</c>.</summary>
    Assignment,
    Coalesce,
    Or,
    And,
    BitOr,
    BitXor,
    BitAnd,
    Equality,
    Relational,
    Shift,
    Additive,
    Multiplicative,
    Unary,

    /// <summary>Calls, members, names and literals.</summary>
    Primary,
}
