using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;
using ModelSync.Generator.Writing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Says who may read a model: nobody yet, by a policy that is to be written, or every signed-in user, or everyone.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddReadPolicyFix)), Shared]
public sealed class AddReadPolicyFix : RepairProvider
{
    private static readonly string[] Names = ["CanSee", "CanRead", "MayRead"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.MissingReadPolicy.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Type: { } declaration, TypeSymbol: { } type }) yield break;
        if (site.Mention(KnownNames.ReadPolicy) is { } policy && Array.Find(Names, n => type.GetMembers(n).IsEmpty) is { } name)
            yield return site.Change($"Add a read policy to '{type.Name}' that lets nobody read yet", $"{nameof(AddReadPolicyFix)}.Policy", declaration, node => Members.Append(node, Policy(site, type, policy.Name, name), site.NewLine), policy);
        if (site.Written(type, KnownNames.SyncModel) is not { } attribute || site.Mention("ModelSync.Access") is not { } access) yield break;
        yield return site.Change($"Let every signed-in user read '{type.Name}'", $"{nameof(AddReadPolicyFix)}.SignedIn", attribute, node => Attributes.SetNamed(node, "Read", $"{access.Name}.SignedIn"), access);
        yield return site.Change($"Let everyone read '{type.Name}'", $"{nameof(AddReadPolicyFix)}.Everyone", attribute, node => Attributes.SetNamed(node, "Read", $"{access.Name}.Everyone"), access);
    }

    private static string Policy(RepairSite site, INamedTypeSymbol type, string attribute, string name)
    {
        var row = CSharpNames.Identifier(WireNames.Camel(type.Name));
        var user = Users.Of(site.Model.Compilation, site.Cancellation) is { } found ? $", {site.Text(found)} {(row == "user" ? "caller" : "user")}" : "";
        return $"""
            // TODO: say who may read. Until then nobody does.
            [{attribute}]
            public static bool {name}({CSharpNames.Identifier(type.Name)} {row}{user}) => false;
            """.Replace("\r", "");
    }
}
