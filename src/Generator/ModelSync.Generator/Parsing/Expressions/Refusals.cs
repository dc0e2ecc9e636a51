using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Calls and members that no table has: why, and what to write.</summary>
internal static class Refusals
{
    private static readonly string[] Machines =
    [
        "System.Environment", "System.Random", "System.Security.Cryptography.RandomNumberGenerator", "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.TimeZoneInfo",
        "System.Globalization.CultureInfo", "System.Globalization.RegionInfo", "System.Threading.Thread", "System.IO.File", "System.IO.Directory", "System.IO.Path", "System.Console",
    ];

    /// <summary>A call of a method of .NET or of the application's own.</summary>
    public static Expr? Call(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var name = $"{method.ContainingType.Name}.{method.Name}";
        if (method.Has(KnownNames.ServerOnly)) return ServerOnly(lowerer, call, method);
        if (Surroundings(method) is { } advice) return lowerer.Refuse(TranslationDiagnostics.Surroundings, call, name, advice);
        if (Inexact(method) is { } exact) return lowerer.Refuse(TranslationDiagnostics.Inexact, call, name, exact);
        if (call.Arguments.Any(static a => IsOfCulture(a.Value))) return lowerer.Refuse(TranslationDiagnostics.Culture, call, name, IsOrder(call) ? "pass StringComparer.Ordinal" : "pass CultureInfo.InvariantCulture");
        if (UtcValues.Advice(method) is { } utc) return lowerer.Unsupported(call, $"The call of {name}", utc);
        return lowerer.Refuse(TranslationDiagnostics.NotShared, call, $"The call of {name}", OfDotNet(method) ?? (method.DeclaringSyntaxReferences.Length > 0 ? "mark it with [Shared], so that it is translated too" : "write it out with the members of the object"));
    }

    /// <summary>What to write in place of a member of .NET that no table has; null for members of others.</summary>
    public static string? OfDotNet(ISymbol member) => member.ContainingType.ContainingNamespace?.ToDisplayString() switch
    {
        "System.Collections" or "System.Collections.Generic" or "System.Collections.Concurrent" or "System.Collections.Immutable" or "System.Collections.Frozen" when member.ContainingType.Name is not ("List" or "HashSet" or "Dictionary") => "use a List, HashSet or Dictionary",
        "System.Collections.Generic" => "write it out with a loop and other members of the collection",
        "System.Linq" => "write it out with other methods of LINQ, or with a loop",
        { } name when name == "System" || name.StartsWith("System.", StringComparison.Ordinal) => "write it out with operators, or make the value a member of the row",
        _ => null,
    };

    /// <summary>Something that its author keeps on the server.</summary>
    public static Expr? ServerOnly(ExpressionLowerer lowerer, IOperation operation, ISymbol member) =>
        lowerer.Refuse(TranslationDiagnostics.ServerOnly, operation, $"'{member.ContainingType.Name}.{member.Name}'", "call it from code of the server, and pass on what it gives");

    /// <summary>What to write in place of a member that asks the machine; null when it asks nothing.</summary>
    public static string? Surroundings(ISymbol member) => member switch
    {
        IMethodSymbol { Name: "NewGuid" or "CreateVersion7" } => "take the id as a parameter: in a mutation ctx.NewId() is the same on both sides",
        { ContainingType: { } type } when type.Is("System.Random") || type.Is("System.Security.Cryptography.RandomNumberGenerator") => "in a mutation write ctx.Random, which draws the same on both sides; elsewhere take the number as a parameter",
        IMethodSymbol { Name: "ToLocalTime" } => "keep to UTC: the local time is that of the machine",
        { ContainingType: { } type } when Machines.Any(type.Is) && !IsInvariant(member) => "read it on the server and pass the value as a parameter",
        _ => null,
    };

    // IEEE leaves the last digit of these to each library.
    private static string? Inexact(IMethodSymbol method) => !IsMath(method) ? null : method.Name switch
    {
        "Pow" => "multiply, as in x * x, or calculate with decimal",
        "Exp" or "Exp2" or "Exp10" or "Log" or "Log2" or "Log10" or "LogP1" or "ExpM1" or "Sin" or "Cos" or "Tan" or "Asin" or "Acos" or "Atan" or "Atan2" or "Sinh" or "Cosh" or "Tanh" or "Asinh" or "Acosh" or "Atanh"
            or "SinCos" or "SinPi" or "CosPi" or "TanPi" or "Cbrt" or "Hypot" or "RootN" or "FusedMultiplyAdd" => "calculate it on the server and store or pass the result",
        _ => null,
    };

    private static bool IsMath(IMethodSymbol method) => method.ContainingType.Is("System.Math") || method.ContainingType.Is("System.MathF")
        || method.ContainingType.SpecialType is SpecialType.System_Double or SpecialType.System_Single || method.ContainingType.Is("System.Half");

    /// <summary>A culture or comparer that is not said to be the same everywhere.</summary>
    public static bool IsOfCulture(IOperation argument) => argument.Parent is IArgumentOperation { Parameter.Type: { } declared } && (declared.Is("System.IFormatProvider") || declared.Is("System.Globalization.CultureInfo") || IsTextComparer(declared))
        && Inside(argument) is IPropertyReferenceOperation or IObjectCreationOperation or IInvocationOperation or ILocalReferenceOperation or IParameterReferenceOperation && !IsSettled(Inside(argument));

    private static bool IsSettled(IOperation value) => value is IPropertyReferenceOperation { Property: var property } && (IsInvariant(property) || property.Name is "Ordinal" or "OrdinalIgnoreCase");

    private static bool IsTextComparer(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "IComparer" or "IEqualityComparer", TypeArguments: [{ SpecialType: SpecialType.System_String }] } || type.Is("System.StringComparer");

    private static bool IsOrder(IInvocationOperation call) => call.Arguments.Any(static a => a.Parameter?.Type is { } type && IsTextComparer(type));

    private static bool IsInvariant(ISymbol member) => member.Name is "InvariantCulture" or "InvariantInfo";

    private static IOperation Inside(IOperation operation) => operation is IConversionOperation conversion ? Inside(conversion.Operand) : operation;
}
