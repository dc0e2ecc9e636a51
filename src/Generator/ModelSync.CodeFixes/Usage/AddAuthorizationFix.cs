using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Says who may call a mutation. A project that does not know ASP.NET Core's attributes has to reference them first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddAuthorizationFix)), Shared]
public sealed class AddAuthorizationFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.MissingAuthorization.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.Method is not { } method) yield break;
        var name = method.Identifier.ValueText;
        if (site.Mention(KnownNames.Authorize) is { } authorize)
            yield return site.Change($"Let signed-in users call '{name}': [Authorize]", $"{nameof(AddAuthorizationFix)}.Authorize", method, node => Attributes.Add(node, authorize, site.NewLine), authorize);
        if (site.Mention(KnownNames.AllowAnonymous) is { } anonymous)
            yield return site.Change($"Let everyone call '{name}': [AllowAnonymous]", $"{nameof(AddAuthorizationFix)}.AllowAnonymous", method, node => Attributes.Add(node, anonymous, site.NewLine), anonymous);
    }
}
