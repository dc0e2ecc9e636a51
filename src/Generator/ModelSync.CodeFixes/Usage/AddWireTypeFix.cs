using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Makes a wire type of a class of this project that is sent: the value of a rejection, a member, an argument, a case.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddWireTypeFix)), Shared]
public sealed class AddWireTypeFix : RepairProvider
{
    private static readonly string[] Marks = [KnownNames.WireType, KnownNames.SyncModel, KnownNames.SyncUser, KnownNames.SyncSurface, KnownNames.WireValue, KnownNames.VogenValueObject, KnownNames.StronglyTypedId];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [UsageDiagnostics.RejectionType.Id, TypeDiagnostics.UnsupportedMember.Id, TypeDiagnostics.UnsupportedParameter.Id, TypeDiagnostics.UnionShape.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        var types = Sent(site).SelectMany(Named).Where(type => CanBe(site, type)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList();
        if (types.Count == 0) yield break;
        var title = types.Count == 1 ? $"Make '{types[0].Name}' a wire type" : $"Make wire types of {string.Join(" and ", types.Select(static t => $"'{t.Name}'"))}";
        yield return new Repair(title, nameof(AddWireTypeFix), async edits =>
        {
            foreach (var type in types) await MarkAsync(site, edits, type).ConfigureAwait(false);
        });
    }

    private static async Task MarkAsync(RepairSite site, RepairEdits edits, INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences[0].GetSyntax(site.Cancellation) is not TypeDeclarationSyntax declaration || site.Elsewhere(declaration) is not { } there || there.Mention(KnownNames.WireType) is not { } mark) return;
        await edits.ReplaceAsync(declaration, node => Attributes.Add(node, mark, there.NewLine), mark).ConfigureAwait(false);
    }

    private static IEnumerable<ITypeSymbol?> Sent(RepairSite site) => site.Diagnostic.Id switch
    {
        var id when id == UsageDiagnostics.RejectionType.Id => [site.Enclosing<ExpressionSyntax>() is { } value ? site.Model.GetTypeInfo(value, site.Cancellation).Type : null],
        var id when id == TypeDiagnostics.UnionShape.Id => site.TypeSymbol is { } union ? UnionReader.Cases(union).Select(static c => c.Type) : [],
        var id when id == TypeDiagnostics.UnsupportedParameter.Id && site.Member is null => [site.MethodSymbol?.ReturnType],
        _ => [site.MemberType],
    };

    /// <summary>The type, and those that it is made of.</summary>
    private static IEnumerable<INamedTypeSymbol> Named(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Named(array.ElementType),
        INamedTypeSymbol { Arity: > 0 } generic => generic.TypeArguments.SelectMany(Named),
        INamedTypeSymbol named => [named],
        _ => [],
    };

    private static bool CanBe(RepairSite site, INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false, IsAbstract: false, IsRefLikeType: false, IsFileLocal: false }
        && !type.DeclaringSyntaxReferences.IsEmpty && type.IsReachable()
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, site.Model.Compilation.Assembly)
        && !Array.Exists(Marks, mark => type.Has(mark));
}
