namespace ModelSync.Generated.V1;

/// <summary>Texts that begin with a prefix are a range in the order by code point.</summary>
public static class Prefix
{
    /// <summary>The least text that is greater than every text with the prefix; null when there is none.</summary>
    public static string? End(string? prefix)
    {
        for (var length = prefix?.Length ?? 0; length > 0;)
        {
            var isPair = length > 1 && char.IsSurrogatePair(prefix![length - 2], prefix[length - 1]);
            var last = isPair ? char.ConvertToUtf32(prefix![length - 2], prefix[length - 1]) : prefix![length - 1];
            length -= isPair ? 2 : 1;
            if (last < 0x10FFFF) return string.Concat(prefix.AsSpan(0, length), char.ConvertFromUtf32(last == 0xD7FF ? 0xE000 : last + 1));
        }
        return null;
    }
}
