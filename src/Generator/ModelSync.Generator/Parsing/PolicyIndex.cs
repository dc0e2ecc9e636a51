using Microsoft.CodeAnalysis;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Which models of an assembly have a read policy. A policy may stand in any class, but a model without one has to be told while its author looks at it:
/// the assembly is searched once, and only where the model itself has none.
/// </summary>
internal sealed class PolicyIndex(Compilation compilation)
{
    private readonly object _search = new();
    private HashSet<ISymbol?>? _guarded;

    public void Check(INamedTypeSymbol type, Findings findings, CancellationToken cancellation)
    {
        if (type.Attribute(KnownNames.SyncModel) is not { } model || model.Named<int>("Read") is 1 or 2) return;
        if (type.GetMembers().OfType<IMethodSymbol>().Any(m => Guards(m, type)) || Guarded(cancellation).Contains(type)) return;
        findings.Report(UsageDiagnostics.MissingReadPolicy, type.Location(), type.Name);
    }

    private static bool Guards(IMethodSymbol method, INamedTypeSymbol type) =>
        method.Has(KnownNames.ReadPolicy) && method.Parameters.Length > 0 && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, type);

    private HashSet<ISymbol?> Guarded(CancellationToken cancellation)
    {
        // Types are analyzed at once; a search that is cancelled leaves nothing behind.
        lock (_search)
        {
            return _guarded ??= new HashSet<ISymbol?>(
                DeclarationFinder.In(compilation, cancellation).Logic.Where(static m => m.Has(KnownNames.ReadPolicy) && m.Parameters.Length > 0).Select(static m => m.Parameters[0].Type),
                SymbolEqualityComparer.Default);
        }
    }
}
