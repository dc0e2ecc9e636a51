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
    private Dictionary<SyntaxTree, int>? _positions;

    /// <summary>Where files stand among all of them; in states that can be compared, a file stands where it stood.</summary>
    public int[] Positions(HashSet<SyntaxTree> files)
    {
        var positions = _positions ??= _trees.Select(static (tree, i) => (tree, i)).ToDictionary(static t => t.tree, static t => t.i);
        // Those of a project that is referred to are part of a reference.
        return [.. files.Where(positions.ContainsKey).Select(file => positions[file])];
    }

    /// <summary>Positions of the files whose declarations differ. Null when names may mean something else in any file: nothing can be taken over then.</summary>
    public HashSet<int>? ChangedSince(Declared earlier)
    {
        var last = _compared;
        if (last?.IsWith(earlier) != true) _compared = last = new Comparison(new WeakReference<Declared>(earlier), Compare(earlier));
        return last!.Changed;
    }

    private HashSet<int>? Compare(Declared earlier)
    {
        if (_trees.Length != earlier._trees.Length || _assembly != earlier._assembly || !_options.Equals(earlier._options) || !_references.SequenceEqual(earlier._references)) return null;
        var changed = new HashSet<int>();
        for (var i = 0; i < _trees.Length; i++)
        {
            var (now, before) = (_trees[i], earlier._trees[i]);
            if (ReferenceEquals(now, before)) continue;
            if (!Equals(now.Options, before.Options)) return null;
            var (declares, declared) = (DeclarationTokens.Of(now, tokens), DeclarationTokens.Of(before, tokens));
            if (declares.Shared != declared.Shared) return null;
            if (declares.All != declared.All) changed.Add(i);
        }

        return changed;
    }

    // Weak: a state would keep the one before it, and that the one before.
    private sealed record Comparison(WeakReference<Declared> Earlier, HashSet<int>? Changed)
    {
        public bool IsWith(Declared other) => Earlier.TryGetTarget(out var earlier) && ReferenceEquals(earlier, other);
    }
}
