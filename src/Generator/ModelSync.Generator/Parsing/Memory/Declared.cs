using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing.Memory;

/// <summary>What a compilation declares, to be compared with what an earlier one declared. It keeps no compilation alive.</summary>
internal sealed class Declared(Compilation compilation, ConditionalWeakTable<SyntaxTree, DeclarationTokens> tokens)
{
    private readonly ImmutableArray<SyntaxTree> _trees = [.. compilation.SyntaxTrees];
    private readonly ImmutableArray<MetadataReference> _references = [.. compilation.References];
    private readonly CompilationOptions _options = compilation.Options;
    private readonly string? _assembly = compilation.AssemblyName;
    private (Declared Earlier, HashSet<SyntaxTree>? Changed)? _compared;

    /// <summary>The files whose declarations differ. Null when names may mean something else in any file: nothing can be taken over then.</summary>
    public HashSet<SyntaxTree>? ChangedSince(Declared earlier)
    {
        if (_compared is { } last && ReferenceEquals(last.Earlier, earlier)) return last.Changed;
        var changed = Compare(earlier);
        _compared = (earlier, changed);
        return changed;
    }

    private HashSet<SyntaxTree>? Compare(Declared earlier)
    {
        if (_trees.Length != earlier._trees.Length || _assembly != earlier._assembly || !_options.Equals(earlier._options) || !_references.SequenceEqual(earlier._references)) return null;
        var changed = new HashSet<SyntaxTree>();
        for (var i = 0; i < _trees.Length; i++)
        {
            var (now, before) = (_trees[i], earlier._trees[i]);
            if (ReferenceEquals(now, before)) continue;
            if (!Equals(now.Options, before.Options)) return null;
            var (declares, declared) = (DeclarationTokens.Of(now, tokens), DeclarationTokens.Of(before, tokens));
            if (declares.Shared != declared.Shared) return null;
            if (declares.All != declared.All) changed.Add(now);
        }

        return changed;
    }
}
