namespace ModelSync.Emit.Writing;

/// <summary>
/// Breaks lines of JavaScript that are wider than people read: at the commas of their longest brackets, or in front of their operators.
/// No end of a statement comes about: a break stands behind a bracket or a comma, or before an operator.
/// </summary>
internal static class LongLines
{
    private const int Widest = 140;

    // What is shorter is not worth lines of its own.
    private const int Shortest = 30;
    private const string Step = "  ";

    /// <summary>The line, or the lines that it becomes.</summary>
    public static string Break(string line) => WidthOf(line) <= Widest || line.AsSpan().TrimStart() is ['/' or '*', ..] ? line : string.Join('\n', Marked(Broken(line)));

    // A source map knows nothing of a line that begins without a mark.
    private static IEnumerable<string> Marked(IEnumerable<string> lines)
    {
        var mark = "";
        foreach (var line in lines)
        {
            var indent = line.Length - line.AsSpan().TrimStart(' ').Length;
            yield return line[indent..] is [MarkedText.Open, ..] ? line : line.Insert(indent, mark);
            if (line.LastIndexOf(MarkedText.Open) is >= 0 and var at) mark = line[at..(line.IndexOf(MarkedText.Close, at) + 1)];
        }
    }

    private static IEnumerable<string> Broken(string line)
    {
        if (WidthOf(line) <= Widest) return [line];
        var brackets = Brackets.Of(line);
        var indent = line[..^line.TrimStart(' ').Length];
        var wide = brackets.All.Where(b => WidthOf(line[(b.Open + 1)..b.Close]) >= Shortest).ToList();
        var chosen = Longest(wide.Where(static b => b.Ends.Count > 0)) ?? Longest(wide);
        if (Outermost(line, indent, brackets.Operators) is { } operators && (chosen is null || !IsShort(line, operators))) return AtOperators(line, indent, operators);
        if (chosen is not null) return AtBracket(line, indent, chosen);
        // Names of one declaration, or the rest of what an earlier line began.
        return brackets.Commas.Count > 0 ? AtCommas(line, indent + Step, brackets.Commas) : [line];
    }

    // Whoever binds least. One that begins the line was broken at before.
    private static IGrouping<int, Operator>? Outermost(string line, string indent, IEnumerable<Operator> operators) =>
        operators.Where(o => WidthOf(line[..o.Place]) > indent.Length).GroupBy(static o => o.Binding).MinBy(static g => g.Key);

    // As that which makes an integer of a long sum.
    private static bool IsShort(string line, IGrouping<int, Operator> operators) => WidthOf(line[operators.First().Place..]) < Shortest;

    private static Bracket? Longest(IEnumerable<Bracket> brackets) => brackets.MaxBy(static b => b.Close - b.Open);

    private static IEnumerable<string> AtBracket(string line, string indent, Bracket bracket)
    {
        var (start, end) = (bracket.Open + 1, bracket.Close);
        // What has nothing but other brackets inside opens and closes with them.
        if (bracket.Ends.Count == 0 && Inner(line, bracket) is { } inner) return AtBracket(line, indent, inner);
        var inside = Parts(line, start, end, bracket.Ends).ToList();
        return [.. Broken(line[..start]), .. Lines(inside, indent + Step, line[bracket.Open], bracket), .. Broken(indent + line[end..])];
    }

    private static Bracket? Inner(string line, Bracket outer)
    {
        var (start, end) = (outer.Open + 1, outer.Close);
        return Brackets.Of(line[start..end]).All is [{ Open: 0 } only] && only.Close == end - start - 1
            ? only with { Open = only.Open + start, Close = only.Close + start, Ends = [.. only.Ends.Select(at => at + start)] }
            : null;
    }

    private static IEnumerable<string> Parts(string line, int start, int end, IReadOnlyList<int> ends)
    {
        foreach (var at in ends.Append(end))
        {
            if (line[start..at].Trim(' ') is { Length: > 0 } part) yield return part;
            start = at + 1;
        }
    }

    private static IEnumerable<string> Lines(List<string> parts, string indent, char open, Bracket bracket)
    {
        // What stands behind the last semicolon ends with a brace. Others keep theirs, or a line that begins with a bracket would go on with them.
        if (bracket.IsBlock) return parts.SelectMany((part, i) => Broken(indent + part + (i < bracket.Ends.Count ? ";" : "")));
        // A comma behind the last argument or a rest is no JavaScript, or another one.
        var last = open == '(' || bracket.Ends.Count == 0 || parts[^1].StartsWith("...", StringComparison.Ordinal) ? "" : ",";
        var separated = parts.Select((part, i) => part + (i < parts.Count - 1 ? "," : last)).ToList();
        if (open == '(' && string.Join(' ', separated) is var whole && WidthOf(indent + whole) <= Widest) return [indent + whole];
        return open != '{' && separated.TrueForAll(static part => WidthOf(part) < Shortest) ? Filled(separated, indent) : separated.SelectMany(part => Broken(indent + part));
    }

    private static IEnumerable<string> Filled(IEnumerable<string> parts, string indent)
    {
        var line = indent;
        foreach (var part in parts)
        {
            if (line.Length > indent.Length && WidthOf(line) + WidthOf(part) >= Widest)
            {
                yield return line.TrimEnd(' ');
                line = indent;
            }

            line += part + " ";
        }

        yield return line.TrimEnd(' ');
    }

    private static IEnumerable<string> AtCommas(string line, string indent, IReadOnlyList<int> commas)
    {
        // One at the end belongs to what the line is a part of.
        var parts = Parts(line, 0, line.Length, commas).ToList();
        var last = line.EndsWith(',') ? "," : "";
        return Filled(parts.Select((part, i) => part + (i < parts.Count - 1 ? "," : last)), indent).Select((filled, i) => i == 0 ? filled[Step.Length..] : filled);
    }

    private static IEnumerable<string> AtOperators(string line, string indent, IGrouping<int, Operator> operators)
    {
        var ends = operators.Select(static o => o.Place).Append(line.Length).ToList();
        var parts = ends.Zip(ends.Skip(1), (start, end) => line[start..end].TrimEnd(' ')).Prepend(line[..ends[0]].Trim(' '));
        var lines = operators.Key == Operator.OfSums ? Filled(parts, indent + Step) : parts.Select(part => indent + Step + part);
        return lines.SelectMany((part, i) => Broken(i == 0 ? part[Step.Length..] : part));
    }

    // Marks take no room.
    private static int WidthOf(string text)
    {
        var width = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == MarkedText.Open) i = Math.Max(i, text.IndexOf(MarkedText.Close, i));
            else width++;
        }

        return width;
    }
}
