using ModelSync.Emit.Writing;
using Package.Tests.Fixtures;

namespace Package.Tests.Emission;

/// <summary>Lines of emitted code are broken where a reader would break them, and say the same afterwards.</summary>
public sealed class LongLineTests
{
    // Forty characters.
    private const string Name = "aNameThatIsAsLongAsPeopleWouldEverWriteIt";

    [Theory]
    [InlineData("f(@, @);", "f(@, @);")]
    [InlineData("  return f(@, @, @, 'a');", "  return f(\n    @, @, @, 'a'\n  );")]
    [InlineData("  return f(@, @, @, @);", "  return f(\n    @,\n    @,\n    @,\n    @\n  );")]
    [InlineData("const a = { @: 1, @, ...@, b: [1, 2], @: 3 };", "const a = {\n  @: 1,\n  @,\n  ...@,\n  b: [1, 2],\n  @: 3,\n};")]
    [InlineData("const { @, a, b, @: c, @, ...@ } = d;", "const {\n  @,\n  a,\n  b,\n  @: c,\n  @,\n  ...@\n} = d;")]
    [InlineData("const f = (a) => ({ @: 1, @: 2, @: 3, @: 4 });", "const f = (a) => ({\n  @: 1,\n  @: 2,\n  @: 3,\n  @: 4,\n});")]
    [InlineData("const f = (a) => { const @ = a; const b = @; return g(@, b, @); };", "const f = (a) => {\n  const @ = a;\n  const b = @;\n  return g(@, b, @);\n};")]
    [InlineData("const f = (a) => { const @ = () => { return @; }; [@, b] = [b, @]; if (a) { g(@); } };", "const f = (a) => {\n  const @ = () => { return @; };\n  [@, b] = [b, @];\n  if (a) { g(@); }\n};")]
    [InlineData("  return @ && @ || @ && @;", "  return @ && @\n    || @ && @;")]
    [InlineData("  return @ && @ && @ && @ || a;", "  return @\n    && @\n    && @\n    && @\n    || a;")]
    [InlineData("  return a ? @ && @ && @ && @ : b;", "  return a\n    ? @\n      && @\n      && @\n      && @\n    : b;")]
    [InlineData("  return @ === b ? f('a', { b: @, c: @ }) : { a, b };", "  return @ === b\n    ? f('a', { b: @, c: @ })\n    : { a, b };")]
    [InlineData("  return (a ? @ : @) + @ + (-a) + @;", "  return (a ? @ : @)\n    + @ + (-a) + @;")]
    [InlineData("  a: @ | @ | @ | null;", "  a: @\n    | @\n    | @\n    | null;")]
    [InlineData("  return @ === a ? @ : @ ? @ : null;", "  return @ === a\n    ? @\n    : @\n    ? @\n    : null;")]
    [InlineData("  return (a && @) <= (a || @) && @;", "  return (a && @) <= (a || @)\n    && @;")]
    [InlineData("  const f = () => (@ + @ + @ + @) ?? a;", "  const f = () => (\n    @ + @ + @\n      + @\n  ) ?? a;")]
    [InlineData("  let @, a, @, b, @, c, @;", "  let @, a, @, b,\n    @, c, @;")]
    [InlineData("a('(,[{', \"),\", `,${f({ b: ',' }, `}`)},`, /[/(,]\\/,/.test(@), @, @);", "a(\n  '(,[{',\n  \"),\",\n  `,${f({ b: ',' }, `}`)},`,\n  /[/(,]\\/,/.test(@),\n  @,\n  @\n);")]
    [InlineData("  let @@@@, a;", "  let @@@@,\n    a;")]
    [InlineData("  return f('@@' + @, a, b);", "  return f(\n    '@@' + @, a, b\n  );")]
    [InlineData("  f('@@@@', a);", "  f(\n    '@@@@',\n    a\n  );")]
    [InlineData("// f(@, @, @, @);", "// f(@, @, @, @);")]
    [InlineData("'@ @ @ @, a';", "'@ @ @ @, a';")]
    public void A_wide_line_is_broken_at_its_longest_brackets(string line, string expected) =>
        Assert.Equal(expected.Replace("@", Name, StringComparison.Ordinal), LongLines.Break(line.Replace("@", Name, StringComparison.Ordinal)));

    [Fact]
    public void Marks_take_no_room_and_move_with_what_they_mark()
    {
        var narrow = string.Concat(Enumerable.Range(100, 20).Select(static i => MarkedText.Mark(i) + "f(a),"));
        Assert.Equal(narrow, LongLines.Break(narrow));
        var broken = new MarkedText(LongLines.Break($"f({Name}, {Name}, {MarkedText.Mark(7)}{Name}, {MarkedText.Mark(8)}{Name});"));
        Assert.Equal([(3, 2, (int?)7), (4, 2, 8), (5, 0, 8)], broken.Marks);
    }

    [Fact]
    public void No_line_of_a_package_is_wide_where_it_could_be_broken()
    {
        using var consumer = new Consumer("@adopted/github", typeof(global::Adoption.GitHub.GitHubSync).Assembly.Location, Repository.Root);
        var lines = Directory.GetFiles(consumer.Package, "*.js").SelectMany(File.ReadLines).ToList();
        Assert.True(lines.Count > 10_000);
        Assert.All(lines, static line => Assert.True(line.Length <= 140 || line.Trim().Count(static c => c == ' ') < 2, line));
    }
}
