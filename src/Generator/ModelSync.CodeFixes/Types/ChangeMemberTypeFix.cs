using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.CodeFixes.Types;

/// <summary>Gives a member the type that says the same and can be what it is marked as: a list for a set, a long for a key, an instant for a time without an offset.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangeMemberTypeFix)), Shared]
public sealed class ChangeMemberTypeFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [UsageDiagnostics.KeyType.Id, TypeDiagnostics.UnsupportedSet.Id, TypeDiagnostics.UnsupportedKey.Id, TypeDiagnostics.UnsupportedVersion.Id, TypeDiagnostics.NoOffset.Id, TranslationDiagnostics.MoneyAsDouble.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (Written(site.Member) is not { } written || site.MemberType is not { } type || Better(site, type) is not var (text, mentions)) yield break;
        yield return new Repair($"Change the type to '{text}'", nameof(ChangeMemberTypeFix), async edits =>
        {
            await edits.ReplaceAsync(written, node => SyntaxFactory.ParseTypeName(text).WithTriviaFrom(node), mentions).ConfigureAwait(false);
            if (Created(site, type) is { } created) await edits.ReplaceAsync(created, static node => SyntaxFactory.ParseExpression("[]").WithTriviaFrom(node)).ConfigureAwait(false);
        });
    }

    private static TypeSyntax? Written(SyntaxNode? member) => member switch
    {
        PropertyDeclarationSyntax property => property.Type,
        FieldDeclarationSyntax { Declaration: { Variables.Count: 1 } declaration } => declaration.Type,
        ParameterSyntax parameter => parameter.Type,
        _ => null,
    };

    private static (string Text, Mention[] Mentions)? Better(RepairSite site, ITypeSymbol type) => site.Diagnostic.Id switch
    {
        var id when id == UsageDiagnostics.KeyType.Id => Key(site, type),
        var id when id == TypeDiagnostics.UnsupportedVersion.Id => IsCounter(type) ? null : ("long", []),
        var id when id == TypeDiagnostics.NoOffset.Id => Instant(site, type),
        var id when id == TranslationDiagnostics.MoneyAsDouble.Id => Money(site, type),
        _ => List(site, type),
    };

    // A number with a point would need another suffix.
    private static (string, Mention[])? Money(RepairSite site, ITypeSymbol type)
    {
        var initial = site.Member switch
        {
            PropertyDeclarationSyntax property => property.Initializer,
            ParameterSyntax parameter => parameter.Default,
            FieldDeclarationSyntax field => field.Declaration.Variables[0].Initializer,
            _ => null,
        };
        return initial is null || (site.Model.GetTypeInfo(initial.Value, site.Cancellation).Type?.SpecialType == SpecialType.System_Int32) ? (Inner(type) is null ? "decimal" : "decimal?", []) : null;
    }

    private static (string, Mention[])? Key(RepairSite site, ITypeSymbol type)
    {
        if (Inner(type) is { } inner) return (site.Text(inner), []);
        if (type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated }) return (site.Text(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)), []);
        return type.SpecialType is SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single ? ("long", []) : null;
    }

    private static bool IsCounter(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
        || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };

    private static (string, Mention[])? Instant(RepairSite site, ITypeSymbol type)
    {
        if ((Inner(type) ?? type).SpecialType != SpecialType.System_DateTime || site.Mention("System.DateTimeOffset") is not { } instant) return null;
        return (instant.Name + (Inner(type) is null ? "" : "?"), [instant]);
    }

    private static (string, Mention[])? List(RepairSite site, ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeArguments: { Length: 1 or 2 } parts } || site.Mention("System.Collections.Generic.List`1") is not { } list) return null;
        if (parts.Length == 2 && site.Member is PropertyDeclarationSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax { Initializer: not null } }) return null;
        var element = parts.Length == 1 ? site.Text(parts[0]) : $"({site.Text(parts[0])} Key, {site.Text(parts[1])} Value)";
        return ($"{list.Name}<{element}>{(type.NullableAnnotation == NullableAnnotation.Annotated ? "?" : "")}", [list]);
    }

    // What the old type is made of by name, and nothing more.
    private static ExpressionSyntax? Created(RepairSite site, ITypeSymbol type)
    {
        var value = (site.Member as PropertyDeclarationSyntax)?.Initializer?.Value;
        return value is ObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null } created
            && SymbolEqualityComparer.Default.Equals(site.Model.GetTypeInfo(created, site.Cancellation).Type, type) && type is INamedTypeSymbol { Arity: > 0 } ? created : null;
    }

    private static ITypeSymbol? Inner(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : null;
}
