using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Types;

/// <summary>Makes a wire type of a <c>[WireValue]</c> that does not hold exactly one value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeWireTypeFix)), Shared]
public sealed class MakeWireTypeFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TypeDiagnostics.WireValueShape.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { TypeSymbol: { } type } || TypeShapes.Problem(type) is not null || type.Has(KnownNames.WireType) || type.Has(KnownNames.SyncModel)) yield break;
        if (MemberReader.StoredProperties(type).Count() == 1 || site.Written(type, KnownNames.WireValue) is not { } attribute || site.Mention(KnownNames.WireType) is not { } mark) yield break;
        yield return site.Change($"Make '{type.Name}' a wire type", nameof(MakeWireTypeFix), attribute, node => Attributes.Named(node, mark.Name), mark);
    }
}
