using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>
/// The offset of a <c>DateTimeOffset</c> is not kept. Members that show it are translated only where the value is said to be in UTC:
/// <c>value.ToUniversalTime().Year</c>, and of the context's clock.
/// </summary>
internal static class UtcValues
{
    /// <summary>What stands behind the id of a member that shows the offset.</summary>
    public const string Suffix = "#Utc";

    /// <summary>The advice for a member that shows the offset; null for all others.</summary>
    public static string? Advice(ISymbol member) => member.ContainingType.Is("System.DateTimeOffset") && member is { IsStatic: false, Kind: SymbolKind.Property or SymbolKind.Method }
        ? "the offset is not kept: ask UtcDateTime, which is the same everywhere"
        : null;

    public static bool IsUtc(IOperation? value) => value switch
    {
        IInvocationOperation { TargetMethod: { Name: "ToUniversalTime", ContainingType: { } type } } => type.Is("System.DateTimeOffset"),
        IPropertyReferenceOperation { Property: { Name: "UtcNow", IsStatic: false, Type: { } type } } => type.Is("System.DateTimeOffset"),
        _ => false,
    };
}
