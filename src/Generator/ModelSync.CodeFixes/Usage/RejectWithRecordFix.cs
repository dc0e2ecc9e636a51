using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Declares a record for the text that a mutation rejects with, and rejects with that.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RejectWithRecordFix)), Shared]
public sealed class RejectWithRecordFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.RejectionType.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Method: { } method } || site.Enclosing<ExpressionSyntax>() is not { } value || site.Mention(KnownNames.WireType) is not { } mark) yield break;
        if (site.Model.GetTypeInfo(value, site.Cancellation).Type?.SpecialType != SpecialType.System_String) yield break;
        if (method.Ancestors().OfType<TypeDeclarationSyntax>().LastOrDefault() is not { } outermost) yield break;
        var name = method.Identifier.ValueText + "Rejected";
        if (site.Model.LookupNamespacesAndTypes(outermost.SpanStart, name: name).Length > 0) yield break;
        yield return new Repair($"Reject with a new record '{name}'", nameof(RejectWithRecordFix), async edits =>
        {
            await edits.ReplaceAsync(value, node => SyntaxFactory.ParseExpression($"new {name}({node.WithoutTrivia()})").WithTriviaFrom(node)).ConfigureAwait(false);
            await edits.DeclareBeforeAsync(outermost, name, $"[{mark.Name}]\npublic sealed record {name}(string Reason);", site.NewLine, mark).ConfigureAwait(false);
        });
    }
}
