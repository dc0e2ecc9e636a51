namespace ModelSync.Contract;

/// <summary>
/// The shared expression language: what predicates, rules, policies, computed members and shared functions are lowered to,
/// and what the C#, SQL and TypeScript printers print. Predicates and policies keep to the nodes of this file. Every node knows its type; all meaning is decided when it is built.
/// </summary>
internal abstract record Expr(TypeRef Type);

/// <param name="Value">Invariant text form of the type table's row; null is the null literal. Enums: the number.</param>
internal sealed record LiteralExpr(TypeRef Type, string? Value) : Expr(Type);

/// <summary>A member of the row (or object) that the expression ranges over, by C# name.</summary>
internal sealed record MemberExpr(TypeRef Type, string Member) : Expr(Type);

/// <summary>A parameter of the live query, by C# name.</summary>
internal sealed record ParameterExpr(TypeRef Type, string Name) : Expr(Type);

/// <summary>A member of the <c>[SyncUser]</c>, by C# name. Server side only.</summary>
internal sealed record ClaimExpr(TypeRef Type, string Member) : Expr(Type);

/// <summary>The server's time (<c>ctx.UtcNow</c>).</summary>
internal sealed record NowExpr(TypeRef Type) : Expr(Type);

internal sealed record UnaryExpr(TypeRef Type, UnaryOperator Operator, Expr Operand) : Expr(Type)
{
    /// <summary>A result that does not fit is an <c>OverflowException</c>.</summary>
    public bool IsChecked { get; init; }
}

internal sealed record BinaryExpr(TypeRef Type, BinaryOperator Operator, Expr Left, Expr Right) : Expr(Type)
{
    /// <inheritdoc cref="UnaryExpr.IsChecked"/>
    public bool IsChecked { get; init; }
}

/// <summary><c>test ? then : otherwise</c></summary>
internal sealed record ConditionalExpr(TypeRef Type, Expr Test, Expr Then, Expr Otherwise) : Expr(Type);

/// <summary>A call of a function of <see cref="Functions"/>.</summary>
internal sealed record CallExpr(TypeRef Type, string Function, EquatableArray<Expr> Arguments) : Expr(Type);

/// <summary>A conversion that changes the representation, such as int to decimal.</summary>
internal sealed record ConvertExpr(TypeRef Type, Expr Operand) : Expr(Type)
{
    /// <inheritdoc cref="UnaryExpr.IsChecked"/>
    public bool IsChecked { get; init; }
}

internal enum UnaryOperator
{
    Not,
    Negate,

    /// <summary><c>~</c></summary>
    Complement,
}

/// <summary>
/// Comparisons follow C#: with null, only Equal and NotEqual can be true. String order is by code point, equality is ordinal.
/// Integer arithmetic wraps unless the operator is checked; division truncates; decimal arithmetic keeps scale.
/// </summary>
internal enum BinaryOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    /// <summary>Short-circuiting.</summary>
    And,

    /// <summary>Short-circuiting.</summary>
    Or,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,

    /// <summary>String concatenation; null counts as the empty string.</summary>
    Concat,

    /// <summary><c>left ?? right</c></summary>
    Coalesce,

    /// <summary><c>&amp;</c>, of bits or of bools that are both evaluated; of <c>bool?</c> with three values.</summary>
    BitAnd,

    /// <inheritdoc cref="BitAnd"/>
    BitOr,

    /// <inheritdoc cref="BitAnd"/>
    ExclusiveOr,

    /// <summary>The right operand is an int, of which the lowest 5 or 6 bits count.</summary>
    ShiftLeft,

    /// <inheritdoc cref="ShiftLeft"/>
    ShiftRight,

    /// <inheritdoc cref="ShiftLeft"/>
    UnsignedShiftRight,
}

/// <summary>Names of the functions that <see cref="CallExpr"/> can call. Arguments are in C# order, the receiver first.</summary>
internal static class Functions
{
    /// <summary>string, prefix: ordinal.</summary>
    public const string StartsWith = "string.startsWith";

    /// <summary>string, suffix: ordinal. Not in queries.</summary>
    public const string EndsWith = "string.endsWith";

    /// <summary>string, part: ordinal.</summary>
    public const string StringContains = "string.contains";

    /// <summary>UTF-16 length. Not in queries.</summary>
    public const string Length = "string.length";

    public const string IsNullOrEmpty = "string.isNullOrEmpty";

    /// <summary>White space as .NET defines it. Not in queries.</summary>
    public const string IsNullOrWhiteSpace = "string.isNullOrWhiteSpace";

    /// <summary>.NET white space. Not in queries.</summary>
    public const string Trim = "string.trim";

    /// <summary>list, item: equality of the type table.</summary>
    public const string ListContains = "list.contains";

    /// <summary>What may be null: the value, or an <c>InvalidOperationException</c>. Not in queries.</summary>
    public const string Value = "nullable.value";

    /// <summary>list: number of elements. Not in queries.</summary>
    public const string Count = "list.count";

    /// <summary>No bytes. Only in mutations.</summary>
    public const string NoBytes = "bytes.none";

    /// <summary>A value of its own that nobody else changes. Only in mutations.</summary>
    public const string Copy = "value.copy";

    /// <summary>row, patch, wire names: gives the row those members that are present in the patch. Only in mutations.</summary>
    public const string ApplyPatch = "patch.apply";

    /// <summary>A member of a patch, which may be absent: whether it is present. Only in mutations.</summary>
    public const string IsPresent = "optional.isPresent";

    /// <summary>A member of a patch, default: its value, or the default where it is absent. Only in mutations.</summary>
    public const string PresentOr = "optional.presentOr";

    /// <summary>code, path, message, list of pairs: what a rule found. An empty code is the rule's own. Only in rules.</summary>
    public const string Violation = "rule.violation";

    /// <summary>message, list of JSON pointers: what an <c>IValidatableObject</c> found. Only in rules.</summary>
    public const string Result = "rule.result";
}
