using System.Globalization;
using System.Text;

namespace Conformance.Fuzzing;

/// <summary>Changes of single JSON values.</summary>
internal sealed class JsonAtoms(Random random)
{
    private static readonly byte[][] Literals = [.. "null true false nul True 0 -0 \"\" []".Split(' ').Select(Encoding.UTF8.GetBytes)];
    private static readonly byte[][] BrokenTexts = [.. "\\ud800 \\udc00\\ud800 \\x \\u12 \\u12g4 \u0001 \\".Split(' ').Select(Encoding.UTF8.GetBytes), [0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]];

    /// <summary>The same value: escapes in texts, fractions and exponents in numbers.</summary>
    public byte[] Respell(byte[] atom) => atom[0] switch
    {
        (byte)'"' => Escape(atom),
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => RespellNumber(Encoding.UTF8.GetString(atom)),
        _ => atom,
    };

    /// <summary>Another value of the same type, seldom a broken one.</summary>
    public byte[] Vary(byte[] atom) => atom[0] switch
    {
        (byte)'"' when random.OneIn(2) => VaryDigits(atom),
        (byte)'"' => VaryText(atom),
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => random.OneIn(2) ? VaryDigits(atom) : Number(),
        _ => random.Pick(Literals),
    };

    // One character that is no escape already, as an escape.
    private byte[] Escape(byte[] atom)
    {
        var at = random.Next(1, Math.Max(2, atom.Length - 1));
        if (atom.Length < 3 || atom[at] is < 0x20 or > 0x7e || Array.IndexOf(atom, (byte)'\\') >= 0) return atom;
        var escape = atom[at] == '/' ? "\\/" : "\\u" + ((int)atom[at]).ToString(random.OneIn(2) ? "x4" : "X4", CultureInfo.InvariantCulture);
        return [.. atom[..at], .. Encoding.UTF8.GetBytes(escape), .. atom[(at + 1)..]];
    }

    private byte[] RespellNumber(string number)
    {
        var isPlain = number.AsSpan().IndexOfAny(".eE") < 0;
        return Encoding.UTF8.GetBytes(random.Next(4) switch
        {
            0 when isPlain => number + ".0",
            1 when isPlain => number + "e0",
            2 when isPlain => number + "0e-1",
            3 when isPlain => number + "E+00",
            _ => number + (isPlain ? ".000" : ""),
        });
    }

    private byte[] Number() => Encoding.UTF8.GetBytes(random.OneIn(2)
        ? random.Integer(0).ToString(CultureInfo.InvariantCulture)
        : random.Real().ToString(random.OneIn(3) ? "E5" : "R", CultureInfo.InvariantCulture));

    // Digits stay digits and letters of a GUID stay letters.
    private byte[] VaryDigits(byte[] atom)
    {
        var changed = atom.ToArray();
        foreach (ref var unit in changed.AsSpan())
        {
            if (!random.OneIn(3)) continue;
            if (char.IsAsciiDigit((char)unit)) unit = (byte)('0' + random.Next(10));
            else if (unit is >= (byte)'a' and <= (byte)'f' && atom[0] == '"') unit = (byte)('a' + random.Next(random.OneIn(20) ? 8 : 6));
        }

        return changed;
    }

    private byte[] VaryText(byte[] atom)
    {
        var at = random.Next(1, Math.Max(2, atom.Length - 1));
        var piece = random.OneIn(4) ? random.Pick(BrokenTexts) : JsonEncoded(random.Text());
        return random.OneIn(3) ? [(byte)'"', .. piece, (byte)'"'] : [.. atom[..at], .. piece, .. atom[at..]];
    }

    private static byte[] JsonEncoded(string text) => Encoding.UTF8.GetBytes(System.Text.Json.JsonEncodedText.Encode(text).ToString());
}
