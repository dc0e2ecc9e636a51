using System.Numerics;

namespace ModelSync.Generated.V1;

/// <summary>
/// Columns of a table or members of the wire, by position. The first 64 are one word; further words are there only where one of them has a position,
/// so that the sets of a model with at most 64 columns take no memory.
/// </summary>
public readonly struct PositionSet : IEquatable<PositionSet>
{
    /// <summary>How many positions are one word.</summary>
    public const int Word = 64;

    private readonly ulong _first;
    private readonly ulong[]? _beyond;

    /// <summary>Positions below 64, a bit each.</summary>
    public PositionSet(ulong first)
        : this(first, null)
    {
    }

    // Null where no position is beyond the first word: emptiness is a look at two fields.
    private PositionSet(ulong first, ulong[]? beyond) => (_first, _beyond) = (first, beyond);

    /// <summary>Whether no position is in it.</summary>
    public bool IsEmpty => _first == 0 && _beyond is null;

    /// <summary>How many positions are in it.</summary>
    public int Count => BitOperations.PopCount(_first) + (_beyond?.Sum(BitOperations.PopCount) ?? 0);

    /// <summary>The positions below <paramref name="count"/>.</summary>
    public static PositionSet Below(int count) => Of(WordsOf(count), count, static (count, word) => Low(count - (word * Word)));

    /// <summary>These positions.</summary>
    public static PositionSet Of(IEnumerable<int> positions) => positions.Aggregate(default(PositionSet), static (set, position) => set.With(position));

    /// <summary>Words that say any set of so many positions, one at least.</summary>
    public static int WordsOf(int count) => Math.Max(1, (count + Word - 1) / Word);

    /// <summary>Bit n stands for position <paramref name="word"/> * 64 + n.</summary>
    public ulong Bits(int word) => word == 0 ? _first : _beyond is not null && (uint)(word - 1) < (uint)_beyond.Length ? _beyond[word - 1] : 0;

    /// <summary>Whether the position is in it; of none that is negative.</summary>
    public bool Contains(int position) => position >= 0 && (Bits(position / Word) >> position & 1) != 0;

    /// <summary>This set and one position more.</summary>
    public PositionSet With(int position)
    {
        if (position < Word) return new(_first | 1UL << position, _beyond);
        var words = new ulong[Math.Max(_beyond?.Length ?? 0, position / Word)];
        _beyond?.CopyTo(words, 0);
        words[(position / Word) - 1] |= 1UL << position;
        return new(_first, words);
    }

    /// <summary>All n whose <c>positions[n]</c> is in this set.</summary>
    public PositionSet Among(IReadOnlyList<int> positions) =>
        IsEmpty ? default : Of(WordsOf(positions.Count), (Set: this, positions), static (of, word) => of.Set.Among(of.positions, word * Word));

    /// <summary>What is in both.</summary>
    public static PositionSet operator &(PositionSet left, PositionSet right) =>
        left._beyond is null || right._beyond is null
            ? new(left._first & right._first)
            : Of(1 + Math.Min(left._beyond.Length, right._beyond.Length), (left, right), static (both, word) => both.left.Bits(word) & both.right.Bits(word));

    /// <summary>Whether the same positions are in both.</summary>
    public static bool operator ==(PositionSet left, PositionSet right) => left.Equals(right);

    /// <summary>Whether some position is in one of them only.</summary>
    public static bool operator !=(PositionSet left, PositionSet right) => !left.Equals(right);

    /// <summary>The positions, rising.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    public bool Equals(PositionSet other)
    {
        for (var word = 0; word <= Math.Max(_beyond?.Length ?? 0, other._beyond?.Length ?? 0); word++)
            if (Bits(word) != other.Bits(word)) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PositionSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Of the positions: sets with words of zeros behind them are equal to sets without.
        var hash = default(HashCode);
        foreach (var position in this) hash.Add(position);
        return hash.ToHashCode();
    }

    /// <summary>The positions, as texts of failed tests show them.</summary>
    public override string ToString()
    {
        var positions = new List<int>();
        foreach (var position in this) positions.Add(position);
        return $"[{string.Join(", ", positions)}]";
    }

    /// <summary>A set of which every word is asked for.</summary>
    internal static PositionSet Of<TState>(int words, TState state, Func<TState, int, ulong> bits)
    {
        ulong[]? beyond = null;
        for (var word = 1; word < words; word++)
            if (bits(state, word) is not 0 and var found) (beyond ??= new ulong[words - 1])[word - 1] = found;
        return new(bits(state, 0), beyond);
    }

    private ulong Among(IReadOnlyList<int> positions, int start)
    {
        var bits = 0UL;
        for (var i = start; i < positions.Count && i < start + Word; i++)
            if (Contains(positions[i])) bits |= 1UL << i;
        return bits;
    }

    private static ulong Low(int count) => count <= 0 ? 0 : count >= Word ? ulong.MaxValue : (1UL << count) - 1;

    /// <summary>Goes through the positions.</summary>
    public struct Enumerator
    {
        private readonly PositionSet _set;
        private ulong _left;
        private int _word;

        internal Enumerator(PositionSet set) => (_set, _left) = (set, set._first);

        /// <summary>The position.</summary>
        public int Current { get; private set; }

        /// <summary>Goes to the next one.</summary>
        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (_word >= (_set._beyond?.Length ?? 0)) return false;
                _left = _set.Bits(++_word);
            }

            Current = (_word * Word) + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}
