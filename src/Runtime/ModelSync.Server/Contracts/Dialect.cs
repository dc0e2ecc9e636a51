using ModelSync.Generated.V1;
using ModelSync.Wire;

namespace ModelSync.Server.Contracts;

/// <summary>
/// How the bytes of a connection are written: its encoding, and the contract that its client speaks. What is sent to many is encoded once for each
/// dialect that somebody uses.
/// </summary>
public sealed class Dialect
{
    private static readonly Dialect MessagePack = new(WireEncoding.MessagePack, 0, null);
    private static readonly Dialect Json = new(WireEncoding.Json, 1, null);

    private Dialect(WireEncoding encoding, int slot, OlderContract? older) => (Encoding, Slot, Older) = (encoding, slot, older);

    /// <summary>How bytes are to be read.</summary>
    public WireEncoding Encoding { get; }

    /// <summary>Where encoded bytes are kept: those of today's contract come first.</summary>
    internal int Slot { get; }

    /// <summary>Null for clients of today's contract, who are most.</summary>
    internal OlderContract? Older { get; }

    /// <summary>How rows of a query are told in it; null for whole rows as today's contract has them.</summary>
    internal RowForm? FormOf(QueryShape shape) => Older is { } older ? older.Rows(shape) : SelectedMembers.Of(shape);

    /// <summary>The dialect of today's contract.</summary>
    public static Dialect FromWireEncoding(WireEncoding encoding) => encoding == WireEncoding.Json ? Json : MessagePack;

    /// <summary>The dialect of today's contract.</summary>
    public static implicit operator Dialect(WireEncoding encoding) => FromWireEncoding(encoding);

    /// <param name="number">Of the contract among the older ones of the surface, from 0.</param>
    internal static Dialect Of(WireEncoding encoding, OlderContract older, int number) => new(encoding, 2 + (2 * number) + (int)encoding, older);
}
