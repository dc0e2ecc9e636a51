using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Makes a type one that generated code can name and construct.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangeTypeModifiersFix)), Shared]
public sealed class ChangeTypeModifiersFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.TypeShape.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Type: { } declaration, TypeSymbol: { IsStatic: false } type }) yield break;
        if (type is { IsAbstract: true, TypeKind: TypeKind.Class } && !type.GetMembers().Any(static m => m.IsAbstract))
            yield return site.Change($"Let '{type.Name}' have values: remove 'abstract'", $"{nameof(ChangeTypeModifiersFix)}.Concrete", declaration, node => Modifiers.Change(site.Document, node, static m => m.WithIsAbstract(false)));
        if (type.IsFileLocal)
            yield return site.Change($"Make '{type.Name}' internal", $"{nameof(ChangeTypeModifiersFix)}.Internal", declaration, static node => NotFileLocal(node));
        else if (!type.IsReachable())
            yield return new Repair($"Make '{type.Name}' internal", $"{nameof(ChangeTypeModifiersFix)}.Internal", edits => Reachability.GiveAsync(site, edits, declaration, Accessibility.Internal));
    }

    private static TypeDeclarationSyntax NotFileLocal(TypeDeclarationSyntax node)
    {
        var file = node.Modifiers.First(static m => m.IsKind(SyntaxKind.FileKeyword));
        return (TypeDeclarationSyntax)node.WithModifiers(node.Modifiers.Replace(file, SyntaxFactory.Token(SyntaxKind.InternalKeyword).WithTriviaFrom(file)));
    }
}
