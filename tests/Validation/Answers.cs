using System.Text.RegularExpressions;

namespace ModelSync.Validation;

/// <summary>Rules in every shape: with statements, static, under conditions, with what messages show, and with what they find said by themselves.</summary>
[WireType]
public sealed class Answers
{
    public string Title { get; set; } = "";

    public string? Note { get; set; }

    public int Count { get; set; }

    public int? Limit { get; set; }

    public long Weight { get; set; }

    public decimal Price { get; set; }

    public Level Level { get; set; }

    public bool IsOpen { get; set; }

    public DateTimeOffset Due { get; set; }

    public Guid Id { get; set; }

    public List<Line> Lines { get; set; } = [];

    public Line? First { get; set; }

    public Dictionary<string, Line> Named { get; set; } = [];

    public bool IsPriced => Price > 0;

    public bool HasNote() => Note != null && Note.Length > 0;

    [Rule("answers.text", nameof(Title))]
    public string? SaysText() => Title.Length < 2 ? "Too short" : null;

    [Rule("answers.text_statements", nameof(Title), nameof(Note), Message = "only when it faults")]
    public string? SaysTextByStatements()
    {
        if (Note!.Length > 3) return Title;
        foreach (var line in Lines)
        {
            if (line.Text == Title) return "The same as {a line}";
        }

        return null;
    }

    [Rule("answers.violation", nameof(Price), Message = "never shown")]
    public Violation? SaysViolation() => Count > 2 ? Violation.At(nameof(Count), "{title} has too many", ("title", Title)) : null;

    [Rule("answers.own_message", nameof(Price), Message = "of the rule")]
    public Violation? SaysWhere() => IsOpen ? null : Violation.At("");

    [Rule("answers.own_code")]
    public Violation? SaysCode(RuleContext context)
    {
        if (Due > context.UtcNow) return null;
        return Violation.Of("answers.late", "/due", null, ("title", Title), ("note", Note ?? "none"));
    }

    [Rule("answers.several", nameof(Lines))]
    public IEnumerable<Violation> SaysSeveral()
    {
        if (Lines.Count > 3) yield break;
        foreach (var line in Lines)
        {
            if (line.Text.Length > 2) continue;
            if (line.Price < 0) yield return Violation.At("", line.Text);
            if (line.Count == Count) yield return Violation.At(nameof(Lines), null, ("text", line.Text));
        }

        if (First is { } first && first.Price > Price) yield return Violation.At("/first/price");
    }

    [Rule("answers.listed")]
    public List<Violation> SaysList()
    {
        var found = new List<Violation>();
        if (Level == Level.None) found.Add(Violation.At(nameof(Level)));
        if (Weight > Count) found.Add(Violation.Of("answers.heavy", nameof(Weight)));
        return found;
    }

    [Rule("answers.static", nameof(Price))]
    public static bool IsStatic(Answers answers) => answers.Price != answers.Count;

    [Rule("answers.static_text", nameof(Price))]
    public static string? IsStaticText(Answers it, RuleContext context) => it.Due > context.UtcNow && it.IsPriced ? it.Title : null;

    [Rule("answers.when_member", nameof(Count), When = nameof(IsOpen))]
    public bool WhenMember() => Count > 0;

    [Rule("answers.when_computed", nameof(Count), When = nameof(IsPriced))]
    public string? WhenComputed() => Count > 1 ? null : "Too few";

    [Rule("answers.when_method", nameof(Note), When = nameof(HasNote))]
    public IEnumerable<Violation> WhenMethod()
    {
        if (Note!.Length > Count) yield return Violation.At(nameof(Note));
    }

    [Rule("answers.shown", nameof(Count), Parameters = [nameof(Limit), nameof(Price), nameof(Level), nameof(Note), nameof(IsOpen), nameof(Weight), nameof(Due), nameof(Id)], Message = "At most {limit}, {price} of {level}")]
    public bool Shows() => Count < Limit;

    [Rule("answers.shown_text", nameof(Count), Parameters = [nameof(Title)])]
    public string? ShowsText() => Count > 5 ? "{title}!" : null;

    [Rule("answers.statements", nameof(Lines))]
    public bool HasStatements()
    {
        var value = 0;
        var sink = Price;
        foreach (var row in Lines)
        {
            value += row.Count;
            if (row.Price > sink) sink = row.Price;
        }

        return value < 3 && sink < 100;
    }

    [Rule("answers.nested", nameof(First))]
    public bool ReadsNested() => First == null || First.Price >= 1.5m || First.Due > Due || First.Inner?.Price == 2;

    [Rule("answers.throws", nameof(Title))]
    public string? Throws() => Title == "a" ? throw new InvalidOperationException("a fault") : Title.Length > 8 ? "long" : null;

    [Rule("answers.shared", nameof(Lines))]
    public bool CallsShared()
    {
        foreach (var line in Lines)
        {
            if (Linage.IsCheap(line, Price)) return false;
        }

        return true;
    }

    [Rule("answers.pattern", nameof(Title))]
    public bool HasForm() => Regex.IsMatch(Title, "^[ab]+$");

    [Rule("answers.shared_pattern", nameof(Note))]
    public string? SaysForm() => Note is { } note && Linage.IsPlain(note) ? "Only letters" : null;

    [Rule("answers.whole")]
    public bool PassesItself() => !Linage.IsEmpty(this);
}

/// <summary>A part of a value, whose members are wide where a form has them.</summary>
[WireType]
public sealed class Line
{
    public string Text { get; set; } = "";

    public decimal Price { get; set; }

    public int Count { get; set; }

    public DateTimeOffset Due { get; set; }

    public Small? Inner { get; set; }
}

/// <summary>A part of a part.</summary>
[WireType]
public sealed class Small
{
    public decimal Price { get; set; }
}

/// <summary>What rules have in common.</summary>
[Shared]
public static class Linage
{
    public static bool IsCheap(Line line, decimal price) => line.Price < price || (line.Inner != null && line.Inner.Price < price);

    public static bool IsPlain(string text) => Regex.IsMatch(text, "^[a-z]+$", RegexOptions.CultureInvariant);

    public static bool IsEmpty(Answers answers) => answers.Lines.Count == 0 && answers.Price <= 0 && answers.Note == null;
}
