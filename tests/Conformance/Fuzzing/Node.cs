namespace Conformance.Fuzzing;

/// <summary>Encoded input as a tree: what its structure is, not what its bytes mean.</summary>
internal abstract record Node
{
    /// <summary>A value without values in it, as it was encoded.</summary>
    public sealed record Atom(byte[] Bytes) : Node;

    /// <summary>An array, or a map as keys and values in turns. Its header is made anew when it is written.</summary>
    public sealed record Group(bool IsMap, IReadOnlyList<Node> Items) : Node;

    /// <summary>This node and all below it.</summary>
    public int Size => this is Group group ? 1 + group.Items.Sum(item => item.Size) : 1;
}
