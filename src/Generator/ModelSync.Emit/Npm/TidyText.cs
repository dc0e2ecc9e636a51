using System.Text;

namespace ModelSync.Emit.Npm;

/// <summary>Emitted text as a person would leave it: holes may have been empty.</summary>
internal static class TidyText
{
    /// <summary>No blank line beside a brace, never two, none at an end.</summary>
    public static string Of(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var (previous, blank) = ("{", false);
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.Length == 0)
            {
                blank = true;
                continue;
            }

            if (blank && !previous.EndsWith('{') && !line.TrimStart().StartsWith('}')) tidy.Append('\n');
            tidy.Append(line).Append('\n');
            (previous, blank) = (line, false);
        }

        return tidy.ToString();
    }
}
