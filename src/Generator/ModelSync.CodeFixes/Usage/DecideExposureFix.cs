using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Says of a member that is called like a secret who sees it: <c>[ServerOnly]</c> nobody, <c>[Expose]</c> clients.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DecideExposureFix)), Shared]
public sealed class DecideExposureFix : RepairProvider
{
    private static readonly ImmutableArray<(string Attribute, string Says)> Decisions = [(KnownNames.ServerOnly, "Keep '{0}' on the server"), (KnownNames.Expose, "Let clients see '{0}'")];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [ExposureDiagnostics.SensitiveName.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        // Of a parameter of a positional record neither would say anything about the property.
        if (site is not { Member: PropertyDeclarationSyntax or FieldDeclarationSyntax, MemberSymbol: { } symbol }) yield break;
        foreach (var (attribute, says) in Decisions)
        {
            if (site.Mention(attribute) is not { } mark || Attributes.Has(site.Member, mark.Name)) continue;
            var title = $"{string.Format(System.Globalization.CultureInfo.InvariantCulture, says, symbol.Name)}: [{mark.Name}]";
            yield return site.Change(title, $"{nameof(DecideExposureFix)}.{mark.Name}", site.Member, node => Attributes.Add(node, mark, site.NewLine), mark);
        }
    }
}
