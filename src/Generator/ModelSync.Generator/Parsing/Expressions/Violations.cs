using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>Violation.At</c> and <c>Violation.Of</c>: members are named in C# and pointed to by their wire names.</summary>
internal static class Violations
{
    public static bool IsFactory(IMethodSymbol method) => method is { IsStatic: true, Name: "At" or "Of" } && method.ContainingType.Is(KnownNames.Violation);

    public static Expr? Lower(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        if (lowerer.Scope.Place != LogicPlace.Rule) return lowerer.Unsupported(call, $"Violation.{call.TargetMethod.Name}", "only rules make violations: return what they need to know");
        var code = Argument(call, "code") is { } named ? lowerer.Lower(named) : Literals.String("");
        if (code is null || Path(lowerer, Argument(call, "member")!) is not { } path) return null;
        if (lowerer.Lower(Argument(call, "message")) is not { } message || Shown(lowerer, Argument(call, "parameters")) is not { } shown) return null;
        return new CallExpr(new TypeRef(LogicKinds.Violation), Functions.Violation, [code, path, message, shown]);
    }

    private static IOperation? Argument(IInvocationOperation call, string parameter) => call.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value;

    // A name is known here; what is only known when the rule runs must be a pointer.
    private static Expr? Path(ExpressionLowerer lowerer, IOperation member)
    {
        if (lowerer.Lower(member) is not { } path) return null;
        if (path is not LiteralExpr { Value: { } name }) return First(path) is { } first && first.StartsWith("/", StringComparison.Ordinal) ? path : lowerer.Unsupported(member, "This member", "name it with nameof, or write a JSON pointer that begins with /");
        if (name.Length == 0 || name[0] == '/') return path;
        return lowerer.Scope.Members.TryGetValue(name, out var known) && !known.ServerOnly
            ? Literals.String("/" + known.WireName.Replace("~", "~0").Replace("/", "~1"))
            : lowerer.Unsupported(member, $"'{name}', which is no member that clients see,", "name one with nameof, or write a JSON pointer that begins with /");
    }

    private static string? First(Expr path) => path switch
    {
        LiteralExpr literal => literal.Value,
        BinaryExpr { Operator: BinaryOperator.Concat } concat => First(concat.Left) is { Length: > 0 } left ? left : concat.Left is LiteralExpr { Value: "" } ? First(concat.Right) : null,
        _ => null,
    };

    private static Expr? Shown(ExpressionLowerer lowerer, IOperation? given)
    {
        var pairs = new List<Expr>();
        foreach (var element in Elements(given))
        {
            if (lowerer.Lower(element) is not { } pair) return null;
            pairs.Add(pair);
        }

        return new ListExpr(new TypeRef(TypeKinds.List, Element: new TypeRef(TypeKinds.Tuple) { Elements = [new("Name", Types.String), new("Value", Types.String)] }), pairs.ToEquatableArray());
    }

    // What `params` collects.
    private static IEnumerable<IOperation> Elements(IOperation? given) => given switch
    {
        IConversionOperation conversion => Elements(conversion.Operand),
        ICollectionExpressionOperation list => list.Elements,
        IArrayCreationOperation { Initializer: { } values } => values.ElementValues,
        _ => [],
    };
}
