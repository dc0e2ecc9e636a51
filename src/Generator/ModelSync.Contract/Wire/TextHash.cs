using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ModelSync.Contract.Wire;

/// <summary>SHA-256 over texts of which there may be megabytes: they are neither joined nor encoded as a whole, because an editor waits.</summary>
internal static class TextHash
{
    private const int Chunk = 4096;

    /// <summary>Of the UTF-8 of all texts, one after the other: 64 lower-case hex digits.</summary>
    /// <param name="separator">Stands between them.</param>
    public static string Of(IEnumerable<string> texts, string separator = "")
    {
        using var sha = SHA256.Create();
        var (encoder, chars, bytes, count) = (Encoding.UTF8.GetEncoder(), new char[Chunk], new byte[Encoding.UTF8.GetMaxByteCount(Chunk)], 0);
        var isFirst = true;
        foreach (var text in texts)
        {
            if (!isFirst) Add(separator);
            Add(text);
            isFirst = false;
        }

        Encode(isLast: true);
        sha.TransformFinalBlock(bytes, 0, 0);
        return string.Concat(sha.Hash!.Select(static b => b.ToString("x2", CultureInfo.InvariantCulture)));

        void Add(string text)
        {
            for (var at = 0; at < text.Length;)
            {
                var length = Math.Min(text.Length - at, Chunk - count);
                text.CopyTo(at, chars, count, length);
                (at, count) = (at + length, count + length);
                if (count == Chunk) Encode(isLast: false);
            }
        }

        // The encoder keeps the first half of a pair that a chunk has cut.
        void Encode(bool isLast)
        {
            sha.TransformBlock(bytes, 0, encoder.GetBytes(chars, 0, count, bytes, 0, isLast), null, 0);
            count = 0;
        }
    }
}
