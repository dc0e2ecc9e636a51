using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelSync.Generator.Suppression;

/// <summary>Takes back warnings of the compiler and of .NET's analyzers that are moot because of what is generated: see <see cref="SuppressionRegistry"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelSyncSuppressor : DiagnosticSuppressor
{
    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [.. SuppressionRegistry.All.Select(static s => s.Descriptor)];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (SymbolAt(context, diagnostic) is not { } symbol) continue;
            if (SuppressionRegistry.All.FirstOrDefault(s => s.Descriptor.SuppressedDiagnosticId == diagnostic.Id && s.IsMoot(symbol)) is { } suppression)
                context.ReportSuppression(Microsoft.CodeAnalysis.Diagnostics.Suppression.Create(suppression.Descriptor, diagnostic));
        }
    }

    /// <summary>What is declared or named where the warning stands.</summary>
    private static ISymbol? SymbolAt(SuppressionAnalysisContext context, Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is not { } tree) return null;
        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var model = context.GetSemanticModel(tree);
        return model.GetDeclaredSymbol(node, context.CancellationToken) ?? model.GetSymbolInfo(node, context.CancellationToken).Symbol;
    }
}
