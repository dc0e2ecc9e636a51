using System.Text;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Npm;

/// <summary>Emitted text as a person would leave it: holes may have been empty.</summary>
internal static class TidyText
{
    /// <summary>No blank line beside a brace, never two, none at an end; no line that is too wide where it can be broken.</summary>
    public static string Of(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var (previous, blank) = ("{", false);
        foreach (var line in text.Split('\n').Select(static line => LongLines.Break(line.TrimEnd())))
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
