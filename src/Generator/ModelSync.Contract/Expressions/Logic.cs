namespace ModelSync.Contract;

/// <summary>A parameter or local variable of translated code. Names are unique within a body, so a reference says which one it is.</summary>
internal sealed record LocalName(string Name, TypeRef Type);

/// <summary>A value for a member of an object, by C# name.</summary>
internal sealed record MemberValue(string Member, Expr Value);

/// <summary>A parameter or a local variable.</summary>
internal sealed record LocalExpr(TypeRef Type, string Name) : Expr(Type);

/// <summary>The object that the body belongs to as a whole, to be passed on.</summary>
internal sealed record RowExpr(TypeRef Type) : Expr(Type);

/// <summary>A member of an object, by C# name.</summary>
internal sealed record FieldExpr(TypeRef Type, Expr Target, string Member) : Expr(Type);

/// <summary>An element of a tuple.</summary>
internal sealed record ItemExpr(TypeRef Type, Expr Target, int Index) : Expr(Type);

/// <summary>A new object of a wire type. Members that are not named have the default of their type.</summary>
internal sealed record NewExpr(TypeRef Type, EquatableArray<MemberValue> Members) : Expr(Type);

/// <summary>A copy of an object with other values for some members.</summary>
internal sealed record WithExpr(TypeRef Type, Expr Target, EquatableArray<MemberValue> Members) : Expr(Type);

/// <summary>A new list; a <see cref="SpreadExpr"/> gives all its elements.</summary>
internal sealed record ListExpr(TypeRef Type, EquatableArray<Expr> Elements) : Expr(Type);

/// <summary>All elements of a list, inside of a <see cref="ListExpr"/>.</summary>
internal sealed record SpreadExpr(TypeRef Type, Expr Operand) : Expr(Type);

internal sealed record TupleExpr(TypeRef Type, EquatableArray<Expr> Elements) : Expr(Type);

/// <summary>A function value. A body that is no <see cref="BlockExpr"/> is what it returns.</summary>
internal sealed record LambdaExpr(TypeRef Type, EquatableArray<LocalName> Parameters, Expr Body) : Expr(Type);

/// <summary>A call of a function value or of a local function.</summary>
internal sealed record InvokeExpr(TypeRef Type, Expr Target, EquatableArray<Expr> Arguments) : Expr(Type);

/// <summary>A call of a <see cref="FunctionType"/>, by name.</summary>
internal sealed record FunctionExpr(TypeRef Type, string Function, EquatableArray<Expr> Arguments) : Expr(Type);

/// <summary>A <see cref="ConstantType"/>, by name.</summary>
internal sealed record ConstantExpr(TypeRef Type, string Constant) : Expr(Type);

/// <summary>Gives a local variable, a member or an element another value, which is also the result.</summary>
internal sealed record AssignExpr(TypeRef Type, Expr Target, Expr Value) : Expr(Type);

/// <summary>Evaluates all and gives the last.</summary>
internal sealed record SequenceExpr(TypeRef Type, EquatableArray<Expr> Parts) : Expr(Type);

/// <summary>A body of statements, whose value is what it returns.</summary>
internal sealed record BlockExpr(TypeRef Type, EquatableArray<Stmt> Statements) : Expr(Type);

/// <summary>Ends evaluation with a fault.</summary>
/// <param name="Fault">Simple name of the exception in C#, for example <c>ArgumentException</c>.</param>
/// <param name="Message">Null for none.</param>
internal sealed record ThrowExpr(TypeRef Type, string Fault, Expr? Message) : Expr(Type);

/// <summary>A regular expression that is made once.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="JavaScript">Without flags, with <c>\p{name}</c> for a class of the runtime.</param>
internal sealed record PatternExpr(TypeRef Type, string Name, string JavaScript) : Expr(Type);

/// <summary>Kinds of types that translated code has and the wire does not.</summary>
internal static class LogicKinds
{
    /// <summary>A function value; its <see cref="TypeRef.Element"/> is the type of its result.</summary>
    public const string Function = "function";

    /// <summary>No value.</summary>
    public const string Void = "void";

    /// <summary>What a body builds a text with; nothing takes it or gives it back.</summary>
    public const string TextBuilder = "textBuilder";

    /// <summary>A group of <c>GroupBy</c>: <see cref="TypeRef.Key"/> and <see cref="TypeRef.Element"/>.</summary>
    public const string Grouping = "grouping";

    /// <summary>A regular expression.</summary>
    public const string Pattern = "pattern";

    /// <summary>What a rule says where it does not hold.</summary>
    public const string Violation = "violation";

    /// <summary>What an <c>IValidatableObject</c> says against itself.</summary>
    public const string Result = "result";

    /// <summary>What a regular expression found, or did not find.</summary>
    public const string Match = "match";
    /// <summary>What <c>ToLookup</c> gives: <see cref="TypeRef.Key"/> and <see cref="TypeRef.Element"/>.</summary>
    public const string Lookup = "lookup";
}
