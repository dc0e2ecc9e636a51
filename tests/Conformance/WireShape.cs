namespace Conformance;

/// <summary>A type of the vectors.</summary>
internal abstract record WireShape
{
    public sealed record Kind(string Name) : WireShape;

    public sealed record Enum(string Name) : WireShape;

    public sealed record Object(string Name) : WireShape;

    public sealed record Union(string Name) : WireShape;

    public sealed record List(WireShape Element) : WireShape;

    public sealed record Set(WireShape Element) : WireShape;

    public sealed record Dictionary(WireShape Value) : WireShape;

    /// <summary>By another key than text.</summary>
    public sealed record Map(WireShape Key, WireShape Value) : WireShape;

    public sealed record Tuple(params IReadOnlyList<WireShape> Elements) : WireShape;

    public sealed record Nullable(WireShape Value) : WireShape;
}
