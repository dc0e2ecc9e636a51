namespace Conformance.Fuzzing;

/// <summary>What a mutator has to know of an encoding.</summary>
internal interface IGrammar
{
    /// <summary>The tree of one well-formed value.</summary>
    Node Parse(ReadOnlySpan<byte> bytes);

    /// <summary>Writes a tree in one of the layouts that a reader must understand, or seldom in one that it must not.</summary>
    void Write(Node node, List<byte> target);

    /// <summary>The same value in another spelling, where there is one.</summary>
    byte[] Respell(byte[] atom);

    /// <summary>Another value of the same form, seldom a broken one.</summary>
    byte[] Vary(byte[] atom);
}
