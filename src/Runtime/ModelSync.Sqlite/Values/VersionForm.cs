using System.Globalization;
using System.Text;

namespace ModelSync.Sqlite.Values;

/// <summary>Versions as numbers of 10 digits, joined by points, so that their binary order is that of the versions: 1.2 comes before 1.2.0.</summary>
internal static class VersionForm
{
    private const int Digits = 10;

    public static string Format(Version value) =>
        string.Join('.', value.ToString().Split('.').Select(static part => part.PadLeft(Digits, '0')));

    /// <summary>False for every text that <see cref="Format"/> would not write.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out Version value)
    {
        value = new Version();
        if (!Ascii.IsValid(utf8)) return false;
        var parts = Encoding.ASCII.GetString(utf8).Split('.');
        if (parts.Length is < 2 or > 4) return false;
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            if (parts[i].Length != Digits || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return false;
        value = Version.Parse(string.Join('.', numbers));
        return true;
    }
}
