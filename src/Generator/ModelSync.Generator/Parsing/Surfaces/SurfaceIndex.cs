using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Surfaces;

/// <summary>The surfaces of an assembly, for what is told while somebody types: searched once, and only where something has to be in one.</summary>
internal sealed class SurfaceIndex(Compilation compilation)
{
    private readonly object _search = new();
    private IReadOnlyList<INamedTypeSymbol>? _surfaces;

    /// <summary>Metadata names of what <c>[In]</c> may name, for code fixes.</summary>
    public static IReadOnlyList<string> Choices(IEnumerable<INamedTypeSymbol> surfaces) => [.. surfaces.Select(static s => s.MetadataName()).OrderBy(static n => n, StringComparer.Ordinal)];

    public void Check(INamedTypeSymbol type, Findings findings, CancellationToken cancellation)
    {
        CheckNamed(type, findings, cancellation);
        if (type.Has(KnownNames.SyncModel)) CheckSaid(type, findings, cancellation);
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            CheckNamed(method, findings, cancellation);
            if (method.Has(KnownNames.LiveQuery) || method.Has(KnownNames.Mutation)) CheckSaid(method, findings, cancellation);
        }
    }

    /// <summary><c>ctx.Table&lt;Bid&gt;()</c> in a mutation of a surface that has no Bid: the call would throw.</summary>
    public void Check(IInvocationOperation call, ISymbol containing, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (call.TargetMethod is not { Name: "Table", TypeArguments: [INamedTypeSymbol row] } method || !method.ContainingType.Is(KnownNames.MutationContext)) return;
        if (!containing.Has(KnownNames.Mutation) || !row.Has(KnownNames.SyncModel) || Surfaces(cancellation).Count < 2) return;
        foreach (var surface in Membership.Of(containing).Except(Membership.Of(row)))
            report(Diagnostic.Create(UsageDiagnostics.TableOfAnotherSurface, call.Syntax.GetLocation(), containing.Name, surface.Substring(surface.LastIndexOfAny(['.', ':']) + 1), row.Name));
    }

    private void CheckNamed(ISymbol symbol, Findings findings, CancellationToken cancellation)
    {
        foreach (var (attribute, surface) in Membership.Said(symbol))
            if (surface.TypeKind != TypeKind.Error && !Surfaces(cancellation).Any(s => SymbolEqualityComparer.Default.Equals(s, surface)))
                findings.Report(UsageDiagnostics.NoSurface, attribute.Location(), surface.Name);
    }

    private void CheckSaid(ISymbol symbol, Findings findings, CancellationToken cancellation)
    {
        if (Membership.Of(symbol).Count > 0) return;
        var surfaces = Surfaces(cancellation);
        if (surfaces.Count > 1) findings.ReportChoices(UsageDiagnostics.InNoSurface, symbol.Location(), Choices(surfaces), symbol.Name, surfaces[0].Name);
    }

    // Types are analyzed at once; a search that is cancelled leaves nothing behind.
    private IReadOnlyList<INamedTypeSymbol> Surfaces(CancellationToken cancellation)
    {
        lock (_search)
        {
            return _surfaces ??= [.. Find(compilation.Assembly.GlobalNamespace, cancellation).OrderBy(static s => s.FullName(), StringComparer.Ordinal)];
        }
    }

    // A surface is never nested.
    private static IEnumerable<INamedTypeSymbol> Find(INamespaceSymbol space, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return space.GetTypeMembers().Where(static t => t.Has(KnownNames.SyncSurface)).Concat(space.GetNamespaceMembers().SelectMany(inner => Find(inner, cancellation)));
    }
}
