using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Types;

/// <summary>Says in the words of models that clients read a member and send none: <c>[Editable(false)]</c> for <c>[JsonIgnore(Condition = WhenReading)]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EditByServerFix)), Shared]
public sealed class EditByServerFix : RepairProvider
{
    private const int WhenReading = 5;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TypeDiagnostics.SerializerAttribute.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Member: { } member, MemberSymbol: { } symbol, IsModel: true } || site.Mention(KnownNames.Editable) is not { } editable) yield break;
        if (symbol.Attribute(KnownNames.JsonIgnore)?.Named<int?>("Condition") != WhenReading) yield break;
        yield return site.Change($"Let only the server set '{symbol.Name}': [Editable(false)]", nameof(EditByServerFix), member, node =>
            Attributes.Has(node, "Editable") ? Attributes.Remove(node, static a => a.IsNamed("JsonIgnore")) : Attributes.Change(node, static a => a.IsNamed("JsonIgnore"), a => Attributes.Named(a, $"{editable.Name}(false)")), editable);
    }
}
