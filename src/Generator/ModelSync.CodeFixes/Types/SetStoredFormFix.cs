using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Types;

/// <summary>Says in which form a column holds its values, of those that its type can have there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetStoredFormFix)), Shared]
public sealed class SetStoredFormFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TypeDiagnostics.StoredFormOfAnotherType.Id, TypeDiagnostics.StoredFormUnknown.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Member: { } member, MemberSymbol: { } symbol } || site.Mention(KnownNames.StoredAs) is not { } attribute || site.Mention("ModelSync.StoredForm") is not { } forms) yield break;
        if (!site.Diagnostic.Properties.TryGetValue(Findings.Choices, out var choices) || choices is null) yield break;
        foreach (var form in choices.Split(','))
        {
            var value = $"{forms.Name}.{form}";
            yield return site.Change($"Say that '{symbol.Name}' is stored as {form}", $"{nameof(SetStoredFormFix)}.{form}", member, node => Attributes.Has(node, attribute.Name)
                ? Attributes.Change(node, a => a.IsNamed(attribute.Name), a => Attributes.WithArguments(a, [value]))
                : Attributes.Add(node, attribute, site.NewLine, $"({value})"), attribute, forms);
        }
    }
}
