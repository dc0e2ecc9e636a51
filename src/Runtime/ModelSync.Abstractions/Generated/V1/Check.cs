using System.Buffers.Text;

namespace ModelSync.Generated.V1;

/// <summary>
/// Forms of texts, with the verdicts of System.ComponentModel.DataAnnotations; null has every form. The client's <c>formats.ts</c> says the same.
/// </summary>
public static class Check
{
    /// <summary>One @ that is neither first nor last, and no line break.</summary>
    public static bool IsEmail(string? value)
    {
        if (value is null) return true;
        var at = value.IndexOf('@');
        return at > 0 && at < value.Length - 1 && value.IndexOf('@', at + 1) < 0 && value.AsSpan().IndexOfAny('\r', '\n') < 0;
    }

    /// <summary>Begins with http://, https:// or ftp:// in any case.</summary>
    public static bool IsUrl(string? value) =>
        value is null
        || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Digits of any script and - . ( ) and white space, with + anywhere; then perhaps x, ext or ext. and the digits of an extension.</summary>
    public static bool IsPhone(string? value)
    {
        if (value is null) return true;
        var number = value.AsSpan().TrimStart('+');
        // Rarely anywhere else: only then is there a copy.
        if (number.Contains('+')) number = value.Replace("+", "", StringComparison.Ordinal);
        return IsNumber(WithoutExtension(number.TrimEnd()));
    }

    /// <summary>Digits whose Luhn checksum is right; - and spaces are skipped.</summary>
    public static bool IsCreditCard(string? value)
    {
        if (value is null) return true;
        var (checksum, isEven) = (0, false);
        for (var i = value.Length - 1; i >= 0; i--)
        {
            var unit = value[i];
            if (unit is '-' or ' ') continue;
            if (!char.IsAsciiDigit(unit)) return false;
            var digit = (unit - '0') << (isEven ? 1 : 0);
            checksum = (checksum + (digit > 9 ? digit - 9 : digit)) % 10;
            isEven = !isEven;
        }

        return checksum == 0;
    }

    /// <summary>Base64 with its padding; white space is skipped.</summary>
    public static bool IsBase64(string? value) => value is null || Base64.IsValid(value);

    /// <summary>Ends in one of the extensions, in any case.</summary>
    /// <param name="extensions">Lower case, with their points.</param>
    public static bool HasExtension(string? value, params ReadOnlySpan<string> extensions)
    {
        if (value is null) return true;
        var point = value.LastIndexOf('.');
        foreach (var extension in extensions)
            if (point >= 0 && EndsWith(value.AsSpan(point), extension)) return true;
        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> end, string extension)
    {
        if (end.Length != extension.Length) return false;
        for (var i = 0; i < end.Length; i++)
            if (char.ToLowerInvariant(end[i]) != extension[i]) return false;
        return true;
    }

    private static ReadOnlySpan<char> WithoutExtension(ReadOnlySpan<char> number)
    {
        ReadOnlySpan<string> marks = ["ext.", "ext", "x"];
        foreach (var mark in marks)
        {
            var at = number.LastIndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && AreDigits(number[(at + mark.Length)..].TrimStart())) return number[..at];
        }

        return number;
    }

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
            if (!char.IsDigit(unit)) return false;
        return !text.IsEmpty;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var hasDigit = false;
        foreach (var unit in text)
        {
            if (char.IsDigit(unit)) hasDigit = true;
            else if (unit is not ('-' or '.' or '(' or ')') && !char.IsWhiteSpace(unit)) return false;
        }

        return hasDigit;
    }
}
