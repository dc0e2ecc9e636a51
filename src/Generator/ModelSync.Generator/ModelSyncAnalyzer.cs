using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;
using ModelSync.Generator.Parsing.Surfaces;

namespace ModelSync.Generator;

/// <summary>
/// Says what is wrong, with the parsers of the generator: per type while somebody types, and over the whole assembly at the end.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelSyncAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. DiagnosticRegistry.All];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var policies = new PolicyIndex(start.Compilation);
            var surfaces = new SurfaceIndex(start.Compilation);
            start.RegisterSymbolAction(symbol => AnalyzeType(symbol, policies, surfaces), SymbolKind.NamedType);
            start.RegisterOperationAction(found => surfaces.Check((IInvocationOperation)found.Operation, found.ContainingSymbol, found.ReportDiagnostic, found.CancellationToken), OperationKind.Invocation);
        });
        context.RegisterOperationAction(AnalyzeCall, OperationKind.Invocation);
        context.RegisterOperationAction(static found => MutationBodyChecker.Check((IExpressionStatementOperation)found.Operation, found.ReportDiagnostic), OperationKind.ExpressionStatement);
        context.RegisterOperationAction(static found => MutationBodyChecker.Check((IPropertyReferenceOperation)found.Operation, found.ContainingSymbol, found.ReportDiagnostic), OperationKind.PropertyReference);
        context.RegisterCompilationAction(AnalyzeAssembly);
    }

    private static void AnalyzeType(SymbolAnalysisContext context, PolicyIndex policies, SurfaceIndex surfaces)
    {
        var findings = new Findings();
        var type = (INamedTypeSymbol)context.Symbol;
        TypeChecker.Check(type, context.Compilation, findings, context.CancellationToken);
        policies.Check(type, findings, context.CancellationToken);
        surfaces.Check(type, findings, context.CancellationToken);
        // What a class says of all its methods is found with each of them.
        foreach (var diagnostic in findings.Diagnostics.Distinct()) context.ReportDiagnostic(diagnostic);
    }

    private static void AnalyzeCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        LookupChecker.Check(call, context.ReportDiagnostic);
        MutationBodyChecker.Check(call, context.ContainingSymbol, context.ReportDiagnostic);
    }

    private static void AnalyzeAssembly(CompilationAnalysisContext context)
    {
        var findings = new Findings();
        var domain = AssemblyChecker.Check(context.Compilation, findings, context.CancellationToken);
        ShippedAnalysis.Check(context.Compilation, domain, findings, context.CancellationToken);
        LockAnalysis.Check(context.Compilation, context.Options, findings, context.CancellationToken);
        // What two surfaces have is locked in both, and said once.
        foreach (var same in findings.Diagnostics.GroupBy(static d => (d.Id, d.Location, d.GetMessage(CultureInfo.InvariantCulture)))) context.ReportDiagnostic(same.First());
    }
}
