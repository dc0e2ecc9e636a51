using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Names the claim that a member of the user is read from, by the names that tokens usually have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddClaimFix)), Shared]
public sealed class AddClaimFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.UserShape.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Member: { } member, MemberSymbol: { } symbol } || Attributes.Has(member, "Claim") || site.Mention(KnownNames.Claim) is not { } claim) yield break;
        var name = symbol.Name switch
        {
            "Id" or "UserId" or "Subject" => "sub",
            "Roles" => "role",
            _ => WireNames.Snake(symbol.Name),
        };
        yield return site.Change($"Read '{symbol.Name}' from the claim '{name}'", nameof(AddClaimFix), member, node => Attributes.AddText(node, $"{claim.Name}(\"{name}\")", site.NewLine), claim);
    }
}
