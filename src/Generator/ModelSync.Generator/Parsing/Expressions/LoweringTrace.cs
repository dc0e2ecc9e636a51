using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Which syntax each node of an expression came from. Nodes are told apart by identity: equal ones stand in several places.</summary>
internal sealed class LoweringTrace
{
    private readonly Dictionary<Expr, SyntaxNode> _places = new(Identity.Instance);

    /// <summary>Parentheses and conversions give the node inside them: what was there first is nearer.</summary>
    public void Add(Expr node, SyntaxNode syntax)
    {
        if (!_places.ContainsKey(node)) _places.Add(node, syntax);
    }

    /// <summary>Null for nodes that nobody wrote.</summary>
    public SyntaxNode? Of(Expr node) => _places.TryGetValue(node, out var syntax) ? syntax : null;

    private sealed class Identity : IEqualityComparer<Expr>
    {
        public static readonly Identity Instance = new();

        public bool Equals(Expr x, Expr y) => ReferenceEquals(x, y);

        public int GetHashCode(Expr node) => RuntimeHelpers.GetHashCode(node);
    }
}
