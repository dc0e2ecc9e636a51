using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>new ValidationResult(message, members)</c>: members are named in C# and pointed to by their wire names, the whole object where none is on the wire.</summary>
internal static class ObjectResults
{
    public const string TypeName = "System.ComponentModel.DataAnnotations.ValidationResult";

    private static readonly TypeRef Paths = new(TypeKinds.List, Element: Types.String);

    /// <summary><c>ValidationResult.Success</c>, which is null.</summary>
    public static bool IsSuccess(IFieldSymbol field) => field.Name == "Success" && field.ContainingType.Is(TypeName);

    public static Expr? Lower(ExpressionLowerer lowerer, IObjectCreationOperation creation)
    {
        if (lowerer.Scope.Place != LogicPlace.Rule) return lowerer.Unsupported(creation, "A ValidationResult", "only Validate of an IValidatableObject makes them: return what it needs to know");
        if (creation.Initializer is not null || Argument(creation, "errorMessage") is not { } text) return lowerer.Unsupported(creation, "This ValidationResult", "give it a message and the members");
        if (lowerer.Lower(text) is not { } message) return null;
        if (NamesIn(Argument(creation, "memberNames")) is not { } names) return lowerer.Unsupported(creation, "A ValidationResult with members that are not written there", "write them as [nameof(Member)]");
        return new CallExpr(new TypeRef(LogicKinds.Result), Functions.Result, [message, new ListExpr(Paths, PathsOf(lowerer, names))]);
    }

    private static IOperation? Argument(IObjectCreationOperation creation, string parameter) => creation.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value;

    // As the server says it: each place once, and the object where no place is left.
    private static EquatableArray<Expr> PathsOf(ExpressionLowerer lowerer, IReadOnlyCollection<string> names) =>
        names.Select(name => PathOf(lowerer, name)).DefaultIfEmpty("").Distinct(StringComparer.Ordinal).Select(Literals.String).ToEquatableArray<Expr>();

    private static string PathOf(ExpressionLowerer lowerer, string name) =>
        lowerer.Scope.Members.TryGetValue(name, out var member) && !member.ServerOnly ? "/" + member.WireName.Replace("~", "~0").Replace("/", "~1") : "";

    // Null where they are known only when the code runs.
    private static List<string>? NamesIn(IOperation? members)
    {
        while (members is IConversionOperation conversion) members = conversion.Operand;
        if (members is null or ILiteralOperation { ConstantValue: { HasValue: true, Value: null } }) return [];
        var names = Elements(members)?.Select(static e => e.ConstantValue is { HasValue: true, Value: string name } ? name : null).ToList();
        return names is null || names.Contains(null) ? null : names.OfType<string>().ToList();
    }

    private static IEnumerable<IOperation>? Elements(IOperation members) => members switch
    {
        ICollectionExpressionOperation list => list.Elements,
        IArrayCreationOperation { Initializer: { } values } => values.ElementValues,
        _ => null,
    };
}
