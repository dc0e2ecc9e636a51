using System.Globalization;
using ModelSync.Contract;
using ModelSync.Generator.Emission.Expressions;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Prints expressions as C#. Overflow wraps whatever the consumer's project says.</summary>
/// <param name="members">Members that are read, of which some hold their value in a wrapper.</param>
internal sealed class CSharpPrinter(IReadOnlyList<MemberSpec> members)
{
    /// <summary>What members are read from.</summary>
    public string Row { get; init; } = "row";

    /// <summary>C# expression of a query parameter.</summary>
    public Func<string, string> Parameter { get; init; } = static name => "arguments." + ArgumentNames.Parameter(name);

    /// <summary>C# expression of a claim.</summary>
    public Func<string, string> Claim { get; init; } = static member => "arguments." + ArgumentNames.Claim(member);

    /// <summary>Lists among parameters and claims are <c>V1::ValueList</c>s, which search without an enumerator.</summary>
    public bool HasValueLists { get; init; }

    /// <summary>Enums by contract name.</summary>
    public IReadOnlyDictionary<string, EnumSpec> Enums { get; init; } = new Dictionary<string, EnumSpec>();

    /// <summary>A method that evaluates a predicate; a fault inside is false.</summary>
    /// <param name="guard"><c>caller is not null &amp;&amp; </c>, or nothing.</param>
    public static string Predicate(string head, CSharpPrinter printer, Expr body, string guard = "")
    {
        var text = guard.Length == 0 ? printer.Print(body) : $"{guard}({printer.Print(body)})";
        if (!ExprWalk.CanFault(body)) return $"{head} =>\n    {text};";
        return $$"""
            {{head}}
            {
                try
                {
                    return {{text}};
                }
                catch (global::System.Exception fault) when (fault is global::System.ArithmeticException or global::System.InvalidOperationException or global::System.NullReferenceException or global::System.ArgumentException)
                {
                    return false;
                }
            }
            """;
    }

    public string Print(Expr expr) => expr switch
    {
        LiteralExpr { Value: null } => "null",
        LiteralExpr e => e.Type.Kind == TypeKinds.Enum ? EnumLiteral(e) : Literal(e.Type.Kind, e.Value!),
        MemberExpr e => Wrappers.Member(Row, members.First(m => m.Name == e.Member)),
        ParameterExpr e => Parameter(e.Name),
        ClaimExpr e => Claim(e.Member),
        NowExpr => "context.UtcNow",
        UnaryExpr { Operator: UnaryOperator.Not } e => "!" + Operand(e.Operand),
        UnaryExpr e => $"unchecked(-{Operand(e.Operand)})",
        BinaryExpr e => Binary(e),
        ConditionalExpr e => $"{Operand(e.Test)} ? {Branch(e, e.Then)} : {Branch(e, e.Otherwise)}",
        ConvertExpr e => $"unchecked(({TypeName(e.Type)}){Operand(e.Operand)})",
        CallExpr e => Call(e),
        _ => throw new InvalidOperationException($"{expr.GetType().Name} has no C# form."),
    };

    /// <summary>A value in the invariant text form of the type table.</summary>
    public string Literal(string kind, string value) => kind switch
    {
        TypeKinds.Long => value == "-9223372036854775808" ? "long.MinValue" : value + "L",
        TypeKinds.Int => value == "-2147483648" ? "int.MinValue" : value,
        TypeKinds.SByte or TypeKinds.Byte or TypeKinds.Short or TypeKinds.UShort => value[0] == '-' ? $"({kind})({value})" : $"({kind}){value}",
        TypeKinds.UInt => value + "U",
        TypeKinds.ULong => value + "UL",
        TypeKinds.Int128 or TypeKinds.UInt128 or TypeKinds.BigInteger => Large(kind, value),
        TypeKinds.Double => value + "D",
        TypeKinds.Float => value + "F",
        TypeKinds.Half => $"((global::System.Half)({value}D))",
        TypeKinds.Char => CSharpLiterals.Character(value[0]),
        TypeKinds.Decimal => value + "M",
        TypeKinds.String => CSharpLiterals.Text(value),
        TypeKinds.Guid => $"new global::System.Guid({CSharpLiterals.Text(value)})",
        TypeKinds.Instant => $"new global::System.DateTimeOffset({Ticks(value)}L, global::System.TimeSpan.Zero)",
        _ => value,
    };

    // C# has no constants of them.
    private static string Large(string kind, string value)
    {
        var type = LargeType(kind);
        if (ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return $"(({type}){value}UL)";
        return long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? $"(({type})({value}L))"
            : $"{type}.Parse({CSharpLiterals.Text(value)}, global::System.Globalization.CultureInfo.InvariantCulture)";
    }

    private static string LargeType(string kind) => kind switch
    {
        TypeKinds.Int128 => "global::System.Int128",
        TypeKinds.UInt128 => "global::System.UInt128",
        _ => "global::System.Numerics.BigInteger",
    };

    private string EnumLiteral(LiteralExpr e)
    {
        var type = Enums[e.Type.Name!];
        var value = long.Parse(e.Value!, CultureInfo.InvariantCulture);
        var member = type.Form.Members.FirstOrDefault(m => m.Value == value);
        return member is null ? $"unchecked(({type.Type.FullName})({e.Value}L))" : $"{type.Type.FullName}.{CSharpNames.Identifier(member.Name)}";
    }

    private static string Ticks(string instant) =>
        DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcTicks.ToString(CultureInfo.InvariantCulture);

    private string Binary(BinaryExpr e)
    {
        if (e.Left.Type.Kind == TypeKinds.String && e.Operator is >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual)
            return $"V1::ValueOrder.Compare({Print(e.Left)}, {Print(e.Right)}) {Token(e.Operator)} 0";
        if (e is { Operator: BinaryOperator.Remainder, Type.Kind: TypeKinds.Decimal }) return $"V1::DecimalMath.Remainder({Print(e.Left)}, {Print(e.Right)})";
        // The rule of a generic type asks it of every form; of a value type the compiler would rather not be asked.
        if (e is { Right: LiteralExpr { Value: null }, Left: MemberExpr asked } && members.First(m => m.Name == asked.Member).Type is { IsValueType: true, Ref.Nullable: false })
            return e.Operator == BinaryOperator.Equal ? "false" : "true";
        var text = $"{Operand(e.Left, e)} {Token(e.Operator)} {Operand(e.Right, e)}";
        return e.Operator is >= BinaryOperator.Add and <= BinaryOperator.Multiply && e.Type.Kind is (TypeKinds.Int or TypeKinds.Long)
            ? $"unchecked({text})"
            : text;
    }

    // Between null and a value C# finds no common type by itself.
    private string Branch(ConditionalExpr choice, Expr branch) =>
        branch is LiteralExpr { Value: null } && choice.Type.Kind is not (TypeKinds.String or TypeKinds.Bytes or TypeKinds.List or TypeKinds.Object)
            ? $"({TypeName(choice.Type with { Nullable = true })})null"
            : Operand(branch);

    private string Operand(Expr expr, BinaryExpr? parent = null)
    {
        var isSimple = expr is not (BinaryExpr or ConditionalExpr) or BinaryExpr { Operator: BinaryOperator.Remainder, Type.Kind: TypeKinds.Decimal }
            || (parent is { Operator: BinaryOperator.And or BinaryOperator.Or } && expr is BinaryExpr inner
                && (inner.Operator == parent.Operator || inner.Operator <= BinaryOperator.GreaterOrEqual));
        return isSimple ? Print(expr) : $"({Print(expr)})";
    }

    private string Call(CallExpr e)
    {
        var first = Operand(e.Arguments[0]);
        var bang = e.Arguments[0].Type.Nullable ? "!" : "";
        string Second() => Print(e.Arguments[1]);
        string Text() => e.Arguments[1].Type.Nullable ? Operand(e.Arguments[1]) + "!" : Second();
        // A list of texts has no null, and finds none.
        string Item() => e.Arguments[1].Type.Kind == TypeKinds.String ? Text() : Second();
        return e.Function switch
        {
            Functions.StartsWith => $"{first}{bang}.StartsWith({Text()}, global::System.StringComparison.Ordinal)",
            Functions.EndsWith => $"{first}{bang}.EndsWith({Text()}, global::System.StringComparison.Ordinal)",
            Functions.StringContains => $"{first}{bang}.Contains({Text()}, global::System.StringComparison.Ordinal)",
            Functions.Length => $"{first}{bang}.Length",
            Functions.IsNullOrEmpty => $"string.IsNullOrEmpty({Print(e.Arguments[0])})",
            Functions.IsNullOrWhiteSpace => $"string.IsNullOrWhiteSpace({Print(e.Arguments[0])})",
            Functions.Trim => $"{first}{bang}.Trim()",
            Functions.ListContains when HasValueLists && e.Arguments[0] is (ParameterExpr or ClaimExpr) => $"{first}{bang}.Contains({Item()})",
            Functions.ListContains => $"global::System.Linq.Enumerable.Contains({Print(e.Arguments[0])}{bang}, {Item()})",
            Functions.Count => $"global::System.Linq.Enumerable.Count({Print(e.Arguments[0])}{bang})",
            _ => throw new InvalidOperationException($"{e.Function} has no C# form."),
        };
    }

    private string TypeName(TypeRef type)
    {
        var name = type.Kind switch
        {
            TypeKinds.Int128 or TypeKinds.UInt128 or TypeKinds.BigInteger => LargeType(type.Kind),
            TypeKinds.Half => "global::System.Half",
            TypeKinds.Rune => "global::System.Text.Rune",
            TypeKinds.Uri => "global::System.Uri",
            TypeKinds.Version => "global::System.Version",
            TypeKinds.Guid => "global::System.Guid",
            TypeKinds.Instant => "global::System.DateTimeOffset",
            TypeKinds.DateTime => "global::System.DateTime",
            TypeKinds.Date => "global::System.DateOnly",
            TypeKinds.Time => "global::System.TimeOnly",
            TypeKinds.Duration => "global::System.TimeSpan",
            TypeKinds.Enum => Enums[type.Name!].Type.FullName,
            _ => type.Kind,
        };
        return type.Nullable ? name + "?" : name;
    }

    private static string Token(BinaryOperator op) => op switch
    {
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.And => "&&",
        BinaryOperator.Or => "||",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Remainder => "%",
        BinaryOperator.Coalesce => "??",
        _ => "+",
    };
}
