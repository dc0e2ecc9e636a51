using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Types;

/// <summary>Lets a public field travel: as a property, or as the field that it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CarryFieldFix)), Shared]
public sealed class CarryFieldFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TypeDiagnostics.StaysBehind.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Member: FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field, MemberSymbol: IFieldSymbol { DeclaredAccessibility: Accessibility.Public } symbol }) yield break;
        if (!symbol.IsVolatile && symbol.RefKind == RefKind.None && !symbol.IsFixedSizeBuffer)
            yield return site.Change($"Make '{symbol.Name}' a property", $"{nameof(CarryFieldFix)}.Property", field, static node => Property(node));
        if (!symbol.IsReadOnly && site.Mention(KnownNames.JsonInclude) is { } include)
            yield return site.Change($"Let the field '{symbol.Name}' travel: [JsonInclude]", $"{nameof(CarryFieldFix)}.Include", field, node => Attributes.Add(node, include, site.NewLine), include);
    }

    private static PropertyDeclarationSyntax Property(FieldDeclarationSyntax field)
    {
        var variable = field.Declaration.Variables[0];
        var isReadOnly = field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword);
        var shape = (PropertyDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(isReadOnly ? "int X { get; init; }" : "int X { get; set; }")!;
        var property = shape
            .WithAttributeLists(field.AttributeLists)
            .WithModifiers(SyntaxFactory.TokenList(field.Modifiers.Where(static m => !m.IsKind(SyntaxKind.ReadOnlyKeyword))))
            .WithType(field.Declaration.Type)
            .WithIdentifier(variable.Identifier.WithTrailingTrivia(SyntaxFactory.Space));
        if (variable.Initializer is { } initializer)
            property = property.WithAccessorList(property.AccessorList!.WithTrailingTrivia(SyntaxFactory.Space)).WithInitializer(initializer.WithLeadingTrivia()).WithSemicolonToken(field.SemicolonToken);
        return property.WithLeadingTrivia(field.GetLeadingTrivia()).WithTrailingTrivia(field.GetTrailingTrivia());
    }
}
