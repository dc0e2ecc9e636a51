using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Types;

/// <summary>Gives a member a name on the wire that no other has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameMemberFix)), Shared]
public sealed class NameMemberFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TypeDiagnostics.WireNameCollision.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Member: { } member, MemberSymbol: { } symbol, TypeSymbol: { } type } || site.Mention(KnownNames.JsonPropertyName) is not { } attribute || UsesOtherSerializer(type)) yield break;
        if (!Names(type).TryGetValue(symbol.Name, out var name)) yield break;
        var text = SyntaxFactory.Literal(name).Text;
        yield return site.Change($"Call '{symbol.Name}' {text} on the wire", nameof(NameMemberFix), member, node => Attributes.Has(node, attribute.Name)
            ? Attributes.Change(node, a => a.IsNamed(attribute.Name), a => Attributes.WithArguments(a, [text]))
            : Attributes.Add(node, attribute, site.NewLine, $"({text})"), attribute);
    }

    // For all of them at once, so that repairs which are applied together agree: the first of a name keeps it.
    private static Dictionary<string, string> Names(INamedTypeSymbol type)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var members = MemberReader.StoredProperties(type).Zip(MemberReader.WireNamesOf(type), static (member, name) => (member.Symbol, Name: name)).ToList();
        var nameless = members.Where(m => !taken.Add(m.Name)).Select(static m => m.Symbol).ToList();
        return nameless.ToDictionary(static m => m.Name, m => Free(NamingPolicy.Of(m).Convert(m.Name), taken), StringComparer.Ordinal);
    }

    private static string Free(string own, HashSet<string> taken) => Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? own : $"{own}{i}").First(taken.Add);

    // One attribute of System.Text.Json, and those of the others would not count any more.
    private static bool UsesOtherSerializer(INamedTypeSymbol type) =>
        type.GetMembers().Append(type).SelectMany(static m => m.GetAttributes()).Any(static a => a.AttributeClass?.ContainingNamespace?.ToDisplayString() is "Newtonsoft.Json" or "System.Runtime.Serialization");
}
