using System.Globalization;
using System.Text;

namespace ModelSync.Emit.Writing;

/// <summary>
/// Text with marks inside, which printers put in front of what they print and which move with it. A mark is a number between two control characters:
/// no emitted text has those, because literals and comments escape them.
/// </summary>
internal sealed class MarkedText
{
    public const char Open = '\u0001';
    public const char Close = '\u0002';

    private readonly List<(int Line, int Column, int? Mark)> _marks = [];

    public MarkedText(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var (line, column) = (0, 0);
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == Open)
            {
                var close = marked.IndexOf(Close, i);
                _marks.Add((line, column, close == i + 1 ? null : int.Parse(marked.AsSpan(i + 1, close - i - 1), CultureInfo.InvariantCulture)));
                i = close;
                continue;
            }

            text.Append(marked[i]);
            (line, column) = marked[i] == '\n' ? (line + 1, 0) : (line, column + 1);
        }

        Text = text.ToString();
    }

    /// <summary>Without the marks.</summary>
    public string Text { get; }

    /// <summary>Places of the text and what is marked there; null ends what was marked.</summary>
    public IReadOnlyList<(int Line, int Column, int? Mark)> Marks => _marks;

    public static string Mark(int mark) => string.Create(CultureInfo.InvariantCulture, $"{Open}{mark}{Close}");

    public static string End { get; } = $"{Open}{Close}";
}
