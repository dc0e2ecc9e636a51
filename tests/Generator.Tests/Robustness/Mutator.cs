using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ModelSync.Generator.Tests.Robustness;

/// <summary>
/// Half-typed, badly merged and nonsensical variants of programs. A number says which one, whatever was made before it.
/// </summary>
internal sealed class Mutator(IReadOnlyList<CorpusProgram> programs, int seed)
{
    private const int MostEdits = 5;

    private static readonly string[] Garbage =
    [
        "{", "}", ";", "(", ")", "[", "]", "<", ">", "=>", "?", "!", "\"", "@", "$\"{", "'", "\\", "/*", "//", "#if X\n", "\n#nullable disable\n", "\0", "é", "\ud800",
        "static ", "record ", "abstract ", "sealed ", "partial ", "file ", "struct ", "interface ", "enum ", "ref ", "readonly ", "unsafe ", "required ", "private ", "protected ", "async ", "extern ", "const ", "params ",
        "this.", "base.", "new()", "default", "null", "dynamic ", "void ", "var ", "<T>", "where T : class ", "[]", "[,]", "?.", "..", "is not { } x", "with { }", "throw ", "checked(", "x => x", "nameof(", "typeof(", "int.MaxValue", "1e400", "0x", "field", "get;", "set;", "init;",
    ];

    private static readonly string[] AttributeTexts =
    [
        "[SyncModel]", "[SyncModel(Read = Access.Everyone)]", "[SyncModel(Read = (Access)99)]", "[WireType]", "[WireValue]", "[SyncUser]", "[SyncSurface]", "[SyncSurface(Npm = null)]", "[ReadPolicy]", "[LiveQuery]", "[LiveQuery(Requery = true)]", "[Mutation]",
        "[Authorize]", "[Authorize, AllowAnonymous]", "[Rule(\"a.b\", \"X\")]", "[Rule(null!)]", "[Rule(\"a.b\", On = RuleOn.None)]", "[Key]", "[Key, Column(Order = -1)]", "[Column(TypeName = \"INTEGER\")]", "[StoredAs((StoredForm)77)]", "[StoredAs(StoredForm.Cents)]",
        "[Timestamp]", "[ServerOnly]", "[KeepOffset]", "[Editable(false)]", "[Claim(\"\")]", "[Claim(null!)]", "[Table(null!)]", "[NotMapped]", "[JsonIgnore]", "[JsonInclude]", "[JsonPropertyName(null!)]", "[JsonPropertyName(\"\")]", "[JsonPolymorphic(TypeDiscriminatorPropertyName = \"x\")]",
        "[JsonDerivedType(typeof(int))]", "[JsonDerivedType(typeof(Missing), \"m\")]", "[JsonDerivedType(null!, 1)]", "[JsonConverter(typeof(string))]", "[Required]", "[StringLength(-1)]", "[Range(9, 1)]", "[Range(typeof(X), \"a\", \"b\")]", "[Range(double.NaN, 1)]",
        "[RegularExpression(\"(\")]", "[RegularExpression(null!)]", "[Length(1, 0)]", "[Compare(\"Y\")]", "[AllowedValues(null)]", "[DeniedValues]", "[EnumDataType(typeof(int))]", "[FileExtensions(Extensions = \",\")]", "[MaxLength]", "[assembly: WireTypes(\"Shop\")]", "[assembly: SyncDefaults(Naming = (WireNaming)9)]",
        "[", "[Missing]", "[System.Flags]", "[property: Key]", "[return: Key]", "[field: Key]",
    ];

    private readonly IReadOnlyList<Tokens> _programs = [.. programs.Select(static p => Tokens.Of(p.Text))];

    /// <summary>Variant number <paramref name="index"/>, and what it was made of.</summary>
    public MutatedSource Make(int index)
    {
        // Seeds that follow each other give similar first numbers; spread them.
        var random = new Random(unchecked((seed * 486187739) ^ (index * 16777619)));
        var chosen = random.Next(_programs.Count);
        var text = random.Next(5) == 0 ? Truncated(_programs[chosen], random) : Edited(_programs[chosen], random);
        return new MutatedSource(index, programs[chosen].Name, text);
    }

    private static string Truncated(Tokens program, Random random) => program.Text[..random.Next(program.Text.Length)];

    private string Edited(Tokens program, Random random)
    {
        var edits = new List<TextChange>();
        for (var left = random.Next(1, MostEdits + 1); left > 0; left--)
            foreach (var edit in Edit(program, random))
                if (!edits.Exists(e => e.Span.IntersectsWith(edit.Span))) edits.Add(edit);
        return SourceText.From(program.Text).WithChanges(edits.OrderBy(static e => e.Span.Start)).ToString();
    }

    private IEnumerable<TextChange> Edit(Tokens program, Random random)
    {
        var (token, other) = (program.Any(random), program.Any(random));
        var (line, otherLine) = (program.AnyLine(random), program.AnyLine(random));
        return random.Next(12) switch
        {
            0 => [new TextChange(token, "")],
            1 => [new TextChange(token, $"{program[token]} {program[token]}")],
            2 => [new TextChange(token, program[other]), new TextChange(other, program[token])],
            3 => [new TextChange(line, "")],
            4 => [new TextChange(line, program[line] + program[line])],
            5 => [new TextChange(line, program[otherLine]), new TextChange(otherLine, program[line])],
            6 => [new TextChange(program.AnyIdentifier(random), program[program.AnyIdentifier(random)])],
            // A name of another program means something else, or nothing.
            7 => Foreign(program, random),
            8 or 9 => [new TextChange(new TextSpan(token.Start, 0), AttributeTexts[random.Next(AttributeTexts.Length)] + " ")],
            10 => [new TextChange(new TextSpan(random.Next(program.Text.Length), 0), Garbage[random.Next(Garbage.Length)])],
            _ => [new TextChange(new TextSpan(token.Start, 0), Garbage[random.Next(Garbage.Length)])],
        };
    }

    private IEnumerable<TextChange> Foreign(Tokens program, Random random)
    {
        var other = _programs[random.Next(_programs.Count)];
        return [new TextChange(program.AnyIdentifier(random), other[other.AnyIdentifier(random)])];
    }

    /// <summary>Where the tokens and lines of a program are.</summary>
    private sealed record Tokens(string Text, IReadOnlyList<TextSpan> All, IReadOnlyList<TextSpan> Identifiers, IReadOnlyList<TextSpan> Lines)
    {
        public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

        public static Tokens Of(string text)
        {
            var tokens = CSharpSyntaxTree.ParseText(text, Compiling.Options).GetRoot().DescendantTokens().Where(static t => t.Span.Length > 0).ToList();
            return new Tokens(
                text,
                [.. tokens.Select(static t => t.Span)],
                [.. tokens.Where(static t => t.IsKind(SyntaxKind.IdentifierToken)).Select(static t => t.Span)],
                [.. SourceText.From(text).Lines.Where(static l => l.Span.Length > 0).Select(static l => l.SpanIncludingLineBreak)]);
        }

        public TextSpan Any(Random random) => All[random.Next(All.Count)];

        public TextSpan AnyIdentifier(Random random) => Identifiers[random.Next(Identifiers.Count)];

        public TextSpan AnyLine(Random random) => Lines[random.Next(Lines.Count)];
    }
}

/// <param name="Program">What it was made of.</param>
internal sealed record MutatedSource(int Index, string Program, string Text);
