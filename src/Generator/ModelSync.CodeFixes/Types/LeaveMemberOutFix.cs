using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Types;

/// <summary>Says that a member is none: <c>[NotMapped]</c> keeps it out of a row, <c>[JsonIgnore]</c> out of a wire type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeaveMemberOutFix)), Shared]
public sealed class LeaveMemberOutFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [TypeDiagnostics.UnsupportedMember.Id, TypeDiagnostics.NotRestorable.Id, TypeDiagnostics.UntoldRelation.Id, TypeDiagnostics.StaysBehind.Id, AdoptionDiagnostics.MemberLeftOut.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        // A parameter of a positional record goes on being one, and would have no member.
        if (site is not { Member: PropertyDeclarationSyntax or FieldDeclarationSyntax, MemberSymbol: { } symbol, TypeSymbol: { } type }) yield break;
        if (site.Diagnostic.Id == TypeDiagnostics.StaysBehind.Id && symbol is not IFieldSymbol { DeclaredAccessibility: Accessibility.Public }) yield break;
        var isWire = type.Has(KnownNames.WireType) || site.Diagnostic.Id == AdoptionDiagnostics.MemberLeftOut.Id;
        if (site.Mention(isWire ? KnownNames.JsonIgnore : KnownNames.NotMapped) is not { } mark || Attributes.Has(site.Member, mark.Name)) yield break;
        yield return site.Change($"Leave '{symbol.Name}' out: [{mark.Name}]", $"{nameof(LeaveMemberOutFix)}.{(isWire ? "Json" : "Row")}", site.Member, node => Attributes.Add(node, mark, site.NewLine), mark);
    }
}
