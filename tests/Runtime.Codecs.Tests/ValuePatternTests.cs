using ModelSync.Generated.V1;

namespace Runtime.Codecs.Tests;

/// <summary>A pattern is compiled once it has been asked often: no answer may change by that.</summary>
public sealed class ValuePatternTests
{
    [Theory]
    [InlineData("[A-Z]{3}-[0-9]{6}", "SKU-000001", true)]
    [InlineData("[A-Z]{3}-[0-9]{6}", "SKU-00001", false)]
    [InlineData("[A-Z]{3}-[0-9]{6}", "xSKU-000001", false)]
    [InlineData("[A-Z]{3}-[0-9]{6}", "SKU-000001x", false)]
    // The first match decides, whatever a longer one would say.
    [InlineData("a|ab", "ab", false)]
    [InlineData("ab|a", "ab", true)]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData("i", "I", false)]
    [InlineData("x", "", true)]
    [InlineData("x", null, true)]
    public void An_answer_stays_the_same_however_often_it_is_asked(string pattern, string? value, bool spans)
    {
        var asked = new ValuePattern(pattern);
        var answers = Enumerable.Range(0, 5_000).Select(_ => asked.Spans(value)).Distinct();
        Assert.Equal([spans], answers);
    }

    [Fact]
    public void Many_threads_may_ask_at_once()
    {
        var asked = new ValuePattern("[a-z]{1,3}");
        Parallel.For(0, 20_000, i => Assert.Equal(i % 2 == 0, asked.Spans(i % 2 == 0 ? "abc" : "abcd")));
    }
}
