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

    // Many types ask about one earlier state. A reference, because drivers may ask at the same time.
    private Comparison? _compared;

    /// <summary>The files whose declarations differ. Null when names may mean something else in any file: nothing can be taken over then.</summary>
    public HashSet<SyntaxTree>? ChangedSince(Declared earlier)
    {
        var last = _compared;
        if (last?.IsWith(earlier) != true) _compared = last = new Comparison(new WeakReference<Declared>(earlier), Compare(earlier));
        return last!.Changed;
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

    // Weak: a state would keep the one before it, and that the one before.
    private sealed record Comparison(WeakReference<Declared> Earlier, HashSet<SyntaxTree>? Changed)
    {
        public bool IsWith(Declared other) => Earlier.TryGetTarget(out var earlier) && ReferenceEquals(earlier, other);
    }
}
