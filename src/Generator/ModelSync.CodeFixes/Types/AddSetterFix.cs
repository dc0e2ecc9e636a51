using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.CodeFixes.Types;

/// <summary>Gives a property the accessor with which it is restored: one that nobody else sees, or one for initializers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddSetterFix)), Shared]
public sealed class AddSetterFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TypeDiagnostics.NotRestorable.Id, TypeDiagnostics.UnsupportedVersion.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Member: PropertyDeclarationSyntax { AccessorList: { } accessors } property, MemberSymbol: IPropertySymbol symbol }) yield break;
        if (symbol.IsAbstract || symbol.IsOverride || accessors.Accessors.Any(static a => a.Body is not null || a.ExpressionBody is not null)) yield break;
        var isVersion = site.Diagnostic.Id == TypeDiagnostics.UnsupportedVersion.Id;
        if (symbol.SetMethod is null)
        {
            yield return Add("Add a private setter", "Private", "private set;");
            if (!isVersion) yield return Add("Add init", "Init", "init;");
        }
        else if (isVersion && symbol.SetMethod.IsInitOnly)
        {
            yield return Add("Make the setter private", "Private", "private set;");
        }

        Repair Add(string title, string kind, string accessor) =>
            site.Change($"{title} to '{property.Identifier.ValueText}'", $"{nameof(AddSetterFix)}.{kind}", accessors, node => With(node, accessor));
    }

    private static AccessorListSyntax With(AccessorListSyntax list, string accessor)
    {
        var added = ((PropertyDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"int X {{ {accessor} }}")!).AccessorList!.Accessors[0];
        var kept = SyntaxFactory.List(list.Accessors.Where(static a => a.IsKind(SyntaxKind.GetAccessorDeclaration)));
        var last = list.Accessors.Last();
        return list.WithAccessors(kept.Add(added.WithLeadingTrivia(last.GetLeadingTrivia()).WithTrailingTrivia(last.GetTrailingTrivia())));
    }
}
