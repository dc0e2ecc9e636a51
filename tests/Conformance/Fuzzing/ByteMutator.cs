namespace Conformance.Fuzzing;

/// <summary>Random changes of bytes: single bits, bytes that mean something, cuts, repeats and pieces of another input.</summary>
internal sealed class ByteMutator(Random random)
{
    private static readonly byte[] Telling =
        [0x00, 0x7f, 0x80, 0x81, 0x90, 0x91, 0x9f, 0xa0, 0xa1, 0xc0, 0xc1, 0xc4, 0xc7, 0xcb, 0xcf, 0xd3, 0xd6, 0xd7, 0xd9, 0xdb, 0xdc, 0xdd, 0xdf, 0xe0, 0xed, 0xf4, 0xff, .. "\"\\{}[],:.-+0189eEun \n"u8];

    public byte[] Mutate(byte[] input, byte[] other)
    {
        var bytes = new List<byte>(input);
        for (var changes = 1 + random.Next(3); changes > 0; changes--) Change(bytes, other);
        return [.. bytes];
    }

    private void Change(List<byte> bytes, byte[] other)
    {
        var at = random.Next(bytes.Count + 1);
        var length = random.Next(Math.Min(9, bytes.Count - at + 1));
        switch (random.Next(7))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = random.Pick(Telling);
                break;
            case 2:
                bytes.Insert(at, random.Pick(Telling));
                break;
            case 3:
                bytes.RemoveRange(at, length);
                break;
            case 4:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 5 when other.Length > 0:
                var from = random.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(random.Next(1, 9), other.Length - from)).ToArray());
                break;
            default:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
        }
    }
}
