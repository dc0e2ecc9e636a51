using System.Text.RegularExpressions;

namespace ModelSync.Generated.V1;

/// <summary>
/// The texts that are a <c>Uri</c> on the wire. <c>Uri</c> itself decides host by host and scheme by scheme, in a way that no other language repeats (and a few
/// texts make it throw something else), so these are forms that it accepts whatever is in them. <c>codec/uri.ts</c> has the same.
/// </summary>
public static partial class UriText
{
    // Relative: no scheme, no drive, no share, nothing that Uri trims first.
    private const string Relative = @"(?![A-Za-z][A-Za-z0-9+.\-]*:|[\0-\x20]|\\\\|[A-Za-z]\|)[\s\S]*";

    private const string Scheme = @"[A-Za-z][A-Za-z0-9+.\-]{1,62}:";
    private const string File = "[Ff][Ii][Ll][Ee]:";
    private const string Mail = "[Mm][Aa][Ii][Ll][Tt][Oo]:";
    private const string Macros = "[Vv][Ss][Mm][Aa][Cc][Rr][Oo][Ss]:";
    private const string Net = @"[Nn][Ee][Tt]\.(?:[Pp][Ii][Pp][Ee]|[Tt][Cc][Pp]):";
    private const string Label = @"[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?";
    private const string Host = $@"{Label}(?:\.{Label})*";
    private const string Port = ":(?:0|[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";

    // With a host: a name or address, perhaps a user before it and a port behind it, and then anything.
    private const string WithHost = $@"(?!{File}|{Macros}|{Net}){Scheme}//(?:[A-Za-z0-9._~%!$&'()*+,;=:\-]*@)?(?:{Host}|\[([0-9A-Fa-f:]+)\])(?:{Port})?(?:[/?#][\s\S]*)?";

    // A path or something opaque behind the scheme: one slash or none, never two.
    private const string WithoutHost = $@"(?!{File}|{Macros}|{Mail}){Scheme}(?!\\|/[/\\])[\s\S]*";

    private const string Address = $@"{Mail}[A-Za-z0-9._~+\-]+@{Host}(?:\?[\s\S]*)?";

    private const string Path = $@"{File}///(?:[A-Za-z]:/|(?![/\\]|[\s\S][:|]))[\s\S]*";

    /// <summary>The Uri of a text in one of the forms.</summary>
    public static bool TryRead(string text, out Uri? value)
    {
        value = null;
        return IsUri(text) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);
    }

    /// <summary>The text that the Uri was made of.</summary>
    /// <exception cref="WireException">It has none of the forms.</exception>
    public static string Of(Uri value) => IsUri(value.OriginalString)
        ? value.OriginalString
        : throw new WireException(WireErrorCode.OutOfRange, $"'{value.OriginalString}' has not a form of a Uri that the wire carries.");

    /// <summary>Whether the text has one of the forms.</summary>
    public static bool IsUri(string text) =>
        text.Length <= WireLimits.UriLength && Forms().Match(text) is { Success: true } match && (!match.Groups[1].Success || IsAddress(match.Groups[1].Value));

    // Eight groups, or fewer with one gap.
    private static bool IsAddress(string text)
    {
        var groups = text.Split(':');
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (Array.Exists(groups, group => group.Length > 4)) return false;
        if (gap < 0) return groups.Length == 8 && !Array.Exists(groups, group => group.Length == 0);
        return Array.FindAll(groups, group => group.Length > 0).Length < 8 && text.IndexOf("::", gap + 1, StringComparison.Ordinal) < 0
            && (gap == 0 || text[0] != ':') && (gap == text.Length - 2 || text[^1] != ':');
    }

    [GeneratedRegex($@"\A(?:{Relative}|{WithHost}|{WithoutHost}|{Address}|{Path})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Forms();
}
