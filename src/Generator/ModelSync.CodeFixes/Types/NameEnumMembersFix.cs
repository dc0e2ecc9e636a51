using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Types;

/// <summary>Gives the members of an enum whose names in JSON are none, or another's, names of their own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameEnumMembersFix)), Shared]
public sealed class NameEnumMembersFix : RepairProvider
{
    private const string Attribute = "JsonStringEnumMemberName";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TypeDiagnostics.EnumNames.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (Enum(site.MemberType) is not { } found || found.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(site.Cancellation) is not EnumDeclarationSyntax declaration) yield break;
        if (site.Elsewhere(declaration) is not { } there || there.Mention(KnownNames.JsonStringEnumMemberName) is not { } attribute) yield break;
        var names = Names(found);
        if (names.Count > 0)
            yield return new Repair($"Give the members of '{found.Name}' names of their own", nameof(NameEnumMembersFix), async edits =>
            {
                foreach (var member in declaration.Members)
                    if (names.TryGetValue(member.Identifier.ValueText, out var name))
                        await edits.ReplaceAsync(member, node => With(node, attribute, name, there.NewLine), attribute).ConfigureAwait(false);
            });
    }

    // What is called like an earlier member is called by its own name, begun as the others' names are.
    private static Dictionary<string, string> Names(INamedTypeSymbol type)
    {
        var members = EnumReader.Read(type, type.EnumUnderlyingType!).Form.Members.ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var wrong = members.Where(m => m.WireName.Length == 0 || !WireNames.IsWellFormed(m.WireName) || !seen.Add(m.WireName)).ToList();
        var small = members.Exists(static m => m.WireName.Length > 0 && char.IsLower(m.WireName[0]));
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in wrong)
        {
            var own = small ? WireNames.Camel(member.Name) : member.Name;
            given[member.Name] = Enumerable.Range(1, members.Count + 1).Select(i => i == 1 ? own : $"{own}{i}").First(seen.Add);
        }

        return given;
    }

    private static SyntaxNode With(EnumMemberDeclarationSyntax member, Mention attribute, string name, string newLine) => Attributes.Has(member, Attribute)
        ? Attributes.Change(member, static a => a.IsNamed(Attribute), a => Attributes.WithArguments(a, [$"\"{name}\""]))
        : Attributes.Add(member, attribute, newLine, $"(\"{name}\")");

    private static INamedTypeSymbol? Enum(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: not null } found => found,
        INamedTypeSymbol named => named.TypeArguments.Select(Enum).FirstOrDefault(static t => t is not null),
        IArrayTypeSymbol array => Enum(array.ElementType),
        _ => null,
    };
}
