using Microsoft.CodeAnalysis;
using static ModelSync.Generator.Diagnostics.DiagnosticRegistry;

namespace ModelSync.Generator.Diagnostics;

/// <summary>MSYNC3xxx: live queries and policies.</summary>
internal static class QueryDiagnostics
{
    private const string Category = "ModelSync.Queries";

    public static readonly DiagnosticDescriptor Unsupported = Error(
        "MSYNC3001", Category, "Not translatable",
        "{0} is not supported in a live query or policy: {1}");

    public static readonly DiagnosticDescriptor NoLimit = Warning(
        "MSYNC3002", Category, "Live query without a limit",
        "'{0}' may return every row: end with Take(n) or FirstOrDefault(); beyond the server's row limit it is an error at run time");

    public static readonly DiagnosticDescriptor OrderLeaks = Error(
        "MSYNC3003", Category, "Order leaks a server-only member",
        "'{0}' stays on the server: the order of the rows would tell its value",
        WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor PredicateLeaks = Error(
        "MSYNC3004", Category, "Predicate leaks a server-only member",
        "'{0}' stays on the server and is compared with what the client chooses: a client could find its value by trying",
        WellKnownDiagnosticTags.NotConfigurable);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Unsupported, NoLimit, OrderLeaks, PredicateLeaks];
}
