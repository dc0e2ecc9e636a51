using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Makes a surface a class that a generated file can continue.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix)), Shared]
public sealed class MakePartialFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.SurfaceShape.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Type: { } declaration, TypeSymbol: { Arity: 0, ContainingType: null } type }) yield break;
        if (type.IsStatic && type.GetMembers().Any(static m => !m.IsImplicitlyDeclared)) yield break;
        yield return site.Change($"Make '{type.Name}' partial", nameof(MakePartialFix), declaration, node => Modifiers.Change(site.Document, node, static m => m.WithPartial(true).WithIsStatic(false)));
    }
}
