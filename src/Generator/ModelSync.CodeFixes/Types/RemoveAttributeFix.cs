using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Types;

/// <summary>Takes out an attribute that has no meaning where it stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAttributeFix)), Shared]
public sealed class RemoveAttributeFix : RepairProvider
{
    private static readonly ImmutableDictionary<string, string[]> Meaningless = new Dictionary<string, string[]>
    {
        [UsageDiagnostics.TypeShape.Id] = [KnownNames.WireType],
        [UsageDiagnostics.OpenAndClosed.Id] = [KnownNames.AllowAnonymous, KnownNames.Authorize],
        [TypeDiagnostics.CustomConverter.Id] = [KnownNames.JsonConverter, KnownNames.NewtonsoftConverter],
        [TypeDiagnostics.UnsupportedVersion.Id] = [KnownNames.Timestamp],
        [TypeDiagnostics.StoredFormOfAnotherType.Id] = [KnownNames.StoredAs],
        [TypeDiagnostics.NoOffset.Id] = [KnownNames.KeepOffset],
        [TypeDiagnostics.SerializerAttribute.Id] = [KnownNames.JsonNumberHandling],
        [TypeDiagnostics.StaysBehind.Id] = [KnownNames.JsonInclude],
        [TypeDiagnostics.WireValueShape.Id] = [KnownNames.WireValue],
    }.ToImmutableDictionary();

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Meaningless.Keys.OrderBy(static id => id, StringComparer.Ordinal)];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (!Meaningless.TryGetValue(site.Diagnostic.Id, out var names)) yield break;
        var declaration = site.Member ?? site.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var symbol = site.Member is null ? site.Declared(declaration) : site.MemberSymbol;
        if (declaration is null || symbol is null || !IsMeaningless(site, symbol)) yield break;
        foreach (var name in names)
        {
            if (Written(site, symbol, name) is not { } attribute) continue;
            var simple = name.Substring(name.LastIndexOf('.') + 1).Replace("Attribute", "");
            if (attribute.FirstAncestorOrSelf<SyntaxNode>(static n => Attributes.Of(n).Count > 0) is not { } owner) continue;
            yield return site.Change($"Remove [{simple}]", $"{nameof(RemoveAttributeFix)}.{simple}", owner, node => Attributes.Remove(node, a => a.IsNamed(simple)));
        }
    }

    private static AttributeSyntax? Written(RepairSite site, ISymbol symbol, string name) =>
        site.Written(symbol, name) ?? (site.Member is ParameterSyntax parameter ? site.Written(site.Model.GetDeclaredSymbol(parameter, site.Cancellation), name) : null);

    // Where something else is wrong, the attribute says what is meant.
    private static bool IsMeaningless(RepairSite site, ISymbol symbol) => site.Diagnostic.Id switch
    {
        var id when id == UsageDiagnostics.TypeShape.Id => symbol.Has(KnownNames.SyncModel),
        var id when id == TypeDiagnostics.WireValueShape.Id => symbol.Has(KnownNames.SyncModel) || symbol.Has(KnownNames.WireType),
        var id when id == TypeDiagnostics.UnsupportedVersion.Id => symbol.Has(KnownNames.Key) || IsSecondVersion(symbol),
        var id when id == TypeDiagnostics.StoredFormOfAnotherType.Id => !site.Diagnostic.Properties.ContainsKey(Findings.Choices),
        _ => true,
    };

    private static bool IsSecondVersion(ISymbol symbol) => symbol.ContainingType.GetMembers().Count(static m => m.Has(KnownNames.Timestamp)) > 1;
}
