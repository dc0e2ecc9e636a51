using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ModelSync.Generator.Parsing.Memory;

/// <summary>A compilation without what is between its tokens: comments and white space say nothing that a domain knows of.</summary>
internal sealed class SameCode(Compilation compilation)
{
    private readonly ImmutableArray<SyntaxTree> _trees = [.. compilation.SyntaxTrees];
    private readonly ImmutableArray<MetadataReference> _references = [.. compilation.References];
    private readonly CompilationOptions _options = compilation.Options;
    private readonly string? _assembly = compilation.AssemblyName;

    public bool As(SameCode other) =>
        _trees.Length == other._trees.Length && _assembly == other._assembly && _options.Equals(other._options) && _references.SequenceEqual(other._references)
        && _trees.Zip(other._trees, Says).All(static same => same);

    private static bool Says(SyntaxTree now, SyntaxTree before) => ReferenceEquals(now, before)
        || (now.FilePath == before.FilePath && Equals(now.Options, before.Options) && SyntaxFactory.AreEquivalent(now, before, topLevel: false) && HaveSameDirectives(now.GetRoot(), before.GetRoot()));

    // They are no tokens, and #nullable is of the language.
    private static bool HaveSameDirectives(SyntaxNode now, SyntaxNode before) =>
        now.ContainsDirectives == before.ContainsDirectives && (!now.ContainsDirectives || Directives(now).SequenceEqual(Directives(before), StringComparer.Ordinal));

    // With the token before which each stands.
    private static IEnumerable<string> Directives(SyntaxNode root) => root.DescendantTokens()
        .SelectMany(static (token, i) => token.LeadingTrivia.Concat(token.TrailingTrivia).Where(static t => t.IsDirective).Select(t => $"{i} {t.ToString().Trim()}"));
}
