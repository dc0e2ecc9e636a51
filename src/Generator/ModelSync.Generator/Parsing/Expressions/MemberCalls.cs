using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Members of .NET by the table of functions.</summary>
internal static class MemberCalls
{
    // Options of .NET that choose a function and are no values of ours.
    private static readonly string[] Options =
    [
        "System.StringComparison", "System.MidpointRounding", "System.StringSplitOptions", "System.Globalization.NumberStyles", "System.Globalization.DateTimeStyles",
        "System.DateTimeKind",
        "System.Text.RegularExpressions.RegexOptions", "System.Text.NormalizationForm",
    ];

    /// <summary>Null when the table does not have the member; then nothing was reported.</summary>
    public static FunctionRow? Row(IInvocationOperation call) => Row(call.TargetMethod, call.Arguments, UtcValues.IsUtc(call.Instance) ? UtcValues.Suffix : "");

    /// <inheritdoc cref="Row(IInvocationOperation)"/>
    public static FunctionRow? Row(IPropertyReferenceOperation reference) =>
        Row(reference.Property) ?? (UtcValues.IsUtc(reference.Instance) ? FunctionTable.Find(reference.Property.GetDocumentationCommentId() + UtcValues.Suffix) : null);

    /// <inheritdoc cref="Row(IInvocationOperation)"/>
    public static FunctionRow? Row(IObjectCreationOperation creation) => creation is { Initializer: null or { Initializers: [] }, Constructor: { } constructor } ? Row(constructor, creation.Arguments) : null;

    public static FunctionRow? Row(ISymbol member) => member.OriginalDefinition.GetDocumentationCommentId() is { } id ? FunctionTable.Find(id) : null;

    public static Expr? Lower(ExpressionLowerer lowerer, IInvocationOperation call, FunctionRow row)
    {
        if (LogicTypes.Of(call.Type) is not { } type) return lowerer.Unsupported(call, $"A result of type {call.Type?.ToDisplayString()}", "keep to the types of the wire, lists and tuples");
        if (row.Mutates && !(lowerer.Scope.IsMutation ? Mutations.Reachable.IsOwn(call.Instance) : Ownership.IsOwn(call.Instance))) return lowerer.Refuse(TranslationDiagnostics.Impure, call, $"A change by {call.TargetMethod.Name}", "change a collection that the body has made, such as a copy by ToList()");
        if (Enumerations.ChangeOf(call) is { } change) return lowerer.Refuse(TranslationDiagnostics.ChangedWhileRead, change, "A change of what is gone through", "go through a copy, such as list.ToList()");
        return Arguments(lowerer, row, call) is { } arguments ? ValueChecks.Checked(lowerer, call, new CallExpr(type, row.Name, arguments)) : null;
    }

    /// <summary>The arguments of the function. Null when one cannot be translated, or is no format that the row has.</summary>
    public static EquatableArray<Expr>? Arguments(ExpressionLowerer lowerer, FunctionRow row, IInvocationOperation call)
    {
        if (Arguments(lowerer, row, call.Instance, call.Arguments) is not { } arguments) return null;
        if (row.Format is null || (arguments[arguments.Count - 1] is LiteralExpr { Value: { } format } && row.Format.IsMatch(format))) return arguments;
        lowerer.Unsupported(call, "This format", "write a constant format whose text is the same everywhere, such as F2, 0.00, O or yyyy-MM-dd");
        return null;
    }

    public static Expr? Lower(ExpressionLowerer lowerer, IObjectCreationOperation creation, FunctionRow row)
    {
        if (LogicTypes.Of(creation.Type) is not { } type) return lowerer.Unsupported(creation, $"A new {creation.Type?.Name}", "keep to the types of the wire, lists and tuples");
        return Arguments(lowerer, row, null, creation.Arguments) is { } arguments ? ValueChecks.Checked(lowerer, creation, new CallExpr(type, row.Name, arguments)) : null;
    }

    public static Expr? Lower(ExpressionLowerer lowerer, IPropertyReferenceOperation reference, FunctionRow row)
    {
        if (LogicTypes.Of(reference.Type) is not { } type) return lowerer.Unsupported(reference, $"'{reference.Property.Name}'", "keep to the types of the wire, lists and tuples");
        var arguments = reference.Arguments.Select(a => lowerer.Lower(a.Value)).ToList();
        if (reference.Instance is { } instance) arguments.Insert(0, Sources.Lower(lowerer, instance));
        return arguments.Contains(null) ? null : new CallExpr(type, Name(row, arguments.FirstOrDefault()?.Type.Kind), arguments.OfType<Expr>().ToEquatableArray());
    }

    // The interface of all collections has one count.
    private static string Name(FunctionRow row, string? kind) => (row.Name, kind) switch
    {
        ("collection.count", TypeKinds.Set) => "set.count",
        ("collection.count", TypeKinds.Dictionary or TypeKinds.Map) => "dictionary.count",
        _ => row.Name,
    };

    private static FunctionRow? Row(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, string suffix = "") =>
        Chosen(arguments) is { } options && Id(method) is { } id ? FunctionTable.Find(id + options) ?? FunctionTable.Find(id + options + suffix) : null;

    private static EquatableArray<Expr>? Arguments(ExpressionLowerer lowerer, FunctionRow row, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        var lowered = new List<(int Place, Expr Value)>();
        var values = arguments.Where(static a => !IsOption(a.Value) && a.Parameter?.RefKind != RefKind.Out).Select(static a => (Place: a.Parameter?.Ordinal ?? 0, a.Value));
        foreach (var (place, value) in instance is null ? values : values.Prepend((-1, instance)))
        {
            if (Sources.Lower(lowerer, value) is not { } argument) return null;
            lowered.Add((place, row.TakesSequences ? argument : Sources.Leaving(value, argument)));
        }

        return ArgumentOrder.OfParameters(lowerer, lowered).ToEquatableArray();
    }

    /// <summary>The provider is the invariant culture.</summary>
    public static bool IsInvariant(IOperation provider) => Constant(provider) is "Invariant" or "null";

    private static string? Id(IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition.GetDocumentationCommentId();

    /// <summary>The constants of options behind the id; null when one is not constant.</summary>
    private static string? Chosen(ImmutableArray<IArgumentOperation> arguments)
    {
        var chosen = "";
        foreach (var argument in arguments.OrderBy(static a => a.Parameter?.Ordinal ?? 0).Select(static a => a.Value).Where(IsOption))
        {
            if (Constant(argument) is not { } name) return null;
            chosen += "#" + name;
        }

        return chosen;
    }

    private static bool IsOption(IOperation argument) => Declared(argument) is { } type
        && (Options.Contains(type.ToDisplayString()) || type.Is("System.IFormatProvider") || IsComparerOfText(type));

    // An argument is converted to what the parameter says.
    private static ITypeSymbol? Declared(IOperation argument) => argument.Parent is IArgumentOperation { Parameter: { } parameter } ? parameter.Type : argument.Type;

    private static bool IsComparerOfText(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] } && (type.Is("System.Collections.Generic.IComparer") || type.Is("System.Collections.Generic.IEqualityComparer"));

    private static string? Constant(IOperation argument) => argument switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => "null",
        { ConstantValue: { HasValue: true, Value: { } value }, Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type } => NameOf(type, value),
        IConversionOperation conversion => Constant(conversion.Operand),
        IPropertyReferenceOperation { Instance: null, Property: { Name: var name } property } when property.ContainingType.Is("System.StringComparer") || name is "InvariantCulture" or "InvariantInfo" => name.Replace("InvariantCulture", "Invariant").Replace("InvariantInfo", "Invariant"),
        _ => null,
    };

    private static string? NameOf(INamedTypeSymbol type, object value)
    {
        var bits = EnumReader.Bits(value);
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.ConstantValue is not null).ToList();
        if (members.Find(f => EnumReader.Bits(f.ConstantValue!) == bits) is { } single) return single.Name;
        var parts = members.Where(f => EnumReader.Bits(f.ConstantValue!) is not 0 and var bit && (bits & bit) == bit && (bit & (bit - 1)) == 0).ToList();
        return parts.Aggregate(0L, static (all, f) => all | EnumReader.Bits(f.ConstantValue!)) == bits ? string.Join(",", parts.Select(static f => f.Name)) : null;
    }
}
