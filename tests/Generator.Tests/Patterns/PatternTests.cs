using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.Generator.Tests.Patterns;

public sealed class PatternTests
{
    [Theory]
    [InlineData("[a-z]+", "[a-z]+")]
    [InlineData("^[A-Z]{2}[0-9]{4}$", @"^[A-Z]{2}[0-9]{4}(?=\n?$)")]
    [InlineData("[^@]+@[^.@]+([.][^.@]+)+", @"[^@]+@[^.@]+(?:\.[^.@]+)+")]
    [InlineData(@"\+?[0-9]{6,14}", @"\+?[0-9]{6,14}")]
    [InlineData(@"[\x20-\u007e]{1,500}", @"[ -~]{1,500}")]
    [InlineData("", "")]
    [InlineData(@"\A.\z", @"^[^\n]$")]
    [InlineData("(?s).", "[^]")]
    [InlineData("(?m)^a$", @"(?<![^\n])a(?=\n|$)")]
    [InlineData(@"\w\W[\w-]", @"[\p{wordUnits}][^\p{wordUnits}][\p{wordUnits}\-]")]
    [InlineData(@"[\W_]", @"(?:[^\p{wordUnits}]|_)")]
    [InlineData(@"\p{L}\P{Lu}\d", @"[\p{letterUnits}][^\p{upperUnits}][\p{digitUnits}]")]
    [InlineData(@"\p{IsGreek}", @"[\u0370-\u03ff]")]
    [InlineData("(?i)k(?-i)k", @"[Kk\u212a]k")]
    [InlineData("(?i:i)|i", "[Ii]|i")]
    [InlineData("a+?b*?c??d{2,}?", "a+?b*?c??d{2,}?")]
    [InlineData("(?<year>a)(?'month'b)(?:c)", "abc")]
    [InlineData("(?:a|b)(?=c|d)(?!e)", "(?:a|b)(?=c|d)(?!e)")]
    [InlineData("(?<=a)(?<![bc])(?<!^)", "(?<=a)(?<![bc])(?<!^)")]
    [InlineData("(?:a*)?", "(?:a*|)")]
    [InlineData("(?:a*)??", "(?:|a*)")]
    [InlineData("(?x) a # note \n [ ] b (?#x)*", "a b*")]
    [InlineData("[a-z-[aeiou]]", "[b-df-hj-np-tv-z]")]
    [InlineData("a}]", @"a\}\]")]
    [InlineData(@"\ba\b", @"(?<![\p{wordUnits}\u200c\u200d])a(?![\p{wordUnits}\u200c\u200d])")]
    [InlineData(@"-+\b[.]\B", @"-+(?=[\p{wordUnits}\u200c\u200d])\.(?![\p{wordUnits}\u200c\u200d])")]
    [InlineData(@"\b.", @"(?:(?<=[\p{wordUnits}\u200c\u200d])(?![\p{wordUnits}\u200c\u200d])|(?<![\p{wordUnits}\u200c\u200d])(?=[\p{wordUnits}\u200c\u200d]))[^\n]")]
    [InlineData(@"[\]^/-]/-", @"[\-\/\]\^]\/-")]
    [InlineData("\\a\\e\\cA\\0", @"\u0007\u001b\u0001\u0000")]
    public void Common_patterns_are_printed_for_JavaScript(string pattern, string javaScript)
    {
        var read = PatternChecker.Check(pattern, PatternOptions.None, searches: false);
        Assert.Null(read.Problem);
        Assert.Equal(javaScript, read.JavaScript);
    }

    [Theory]
    [InlineData(@"(a)\1", 3)]
    [InlineData(@"\k<a>", 0)]
    [InlineData(@"\Ga", 0)]
    [InlineData("(?>a)", 0)]
    [InlineData("(?(a)b|c)", 0)]
    [InlineData("(?<a-b>c)", 0)]
    [InlineData("(?<1>c)", 0)]
    [InlineData("(?r)a", 0)]
    [InlineData("(?<=a+)b", 0)]
    [InlineData("a++", 2)]
    [InlineData("a{2}{3}", 4)]
    [InlineData("^*", 1)]
    [InlineData("(?=a)?", 5)]
    [InlineData("*a", 0)]
    [InlineData("[]a]", 0)]
    [InlineData("[[a]]", 1)]
    [InlineData("[b-a]", 1)]
    [InlineData(@"[a-\d]", 1)]
    [InlineData("[a-[b]c]", 6)]
    [InlineData("(a", 0)]
    [InlineData("a)", 1)]
    [InlineData("a{x}", 1)]
    [InlineData("a{3,2}", 1)]
    [InlineData("(a*)*", 4)]
    [InlineData(@"a\", 1)]
    [InlineData(@"\_", 0)]
    [InlineData(@"\u12", 0)]
    [InlineData(@"\p{Greek}", 0)]
    [InlineData("(?x)a # note", 6)]
    [InlineData("a(?#b", 1)]
    [InlineData(@"\W+\B", 3)]
    [InlineData(@"(?:-|\.?)\B", 9)]
    [InlineData(@"a{2,}(?:\B|b)", 8)]
    public void What_is_not_translated_is_refused_at_its_position(string pattern, int position)
    {
        var problem = PatternChecker.Check(pattern, PatternOptions.None, searches: false).Problem;
        Assert.Equal((PatternFault.Unsupported, position), (problem?.Fault, problem?.Position));
        Assert.NotEmpty(problem!.Reason);
    }

    [Theory]
    [InlineData("(a+)+b")]
    [InlineData("(a|a)*b")]
    [InlineData(".+@.+$")]
    [InlineData("(x+x+)+y")]
    [InlineData("([a-z]{1,9}){1,9}!")]
    [InlineData("(?:(?=a*b)a)*")]
    [InlineData(@"^\s*(.*)\s*x$")]
    [InlineData("(?:a?){30}")]
    [InlineData("(?:a|ab|abc|abcd|abcde)*(?:a|ab|abc|abcd|abcde)*!")]
    public void What_could_run_away_from_the_start_is_refused(string pattern) =>
        Assert.Contains(PatternChecker.Check(pattern, PatternOptions.None, searches: false).Problem?.Fault, new PatternFault?[] { PatternFault.Ambiguous, PatternFault.Unsupported });

    [Theory]
    [InlineData("(a|ab)(c|bcd)")]
    [InlineData("(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)")]
    [InlineData("[a-z]*[a-z]")]
    [InlineData(@"^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,}$")]
    [InlineData(@"^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$")]
    public void A_few_ways_are_no_danger(string pattern) => Assert.Null(PatternChecker.Check(pattern, PatternOptions.None, searches: false).Problem);

    [Theory]
    [InlineData(@"\s+$")]
    [InlineData("[a-z]+@")]
    [InlineData(@"^\s+|\s+$")]
    [InlineData("<[^>]+>")]
    [InlineData(@"(?m)^\s*#.*$")]
    [InlineData("(?:aa+b|a)")]
    [InlineData("(?:x|x[yx]*|y+z)")]
    [InlineData(@"\w+\b")]
    [InlineData("(?:a*b)?")]
    [InlineData("a{500}")]
    [InlineData("(?=.*b)a")]
    [InlineData("a+(?=bc)")]
    public void A_search_that_reads_the_same_text_again_is_refused(string pattern)
    {
        Assert.Null(PatternChecker.Check(pattern, PatternOptions.None, searches: false).Problem);
        Assert.Equal(PatternFault.Search, PatternChecker.Check(pattern, PatternOptions.None, searches: true).Problem?.Fault);
    }

    [Theory]
    [InlineData(@"\s+")]
    [InlineData(@"[\W_]+")]
    [InlineData("[0-9]")]
    [InlineData(@"(?<!\s)\s+$")]
    [InlineData(@"\b[a-z]+@")]
    [InlineData("^[a-z]+@")]
    [InlineData("<[^<>]+>")]
    [InlineData(@"(?m)^#.*$")]
    [InlineData("\"[^\"]*\"")]
    [InlineData(@"\b\w+@\w+\.\w{2,6}\b")]
    [InlineData(@"\bhttps?://\S+")]
    [InlineData(@"\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}")]
    [InlineData("(?<!^)[A-Z]")]
    [InlineData(@"[+-]?\d+(?:\.\d+)?")]
    public void A_search_that_reads_a_text_once_is_accepted(string pattern) => Assert.Null(PatternChecker.Check(pattern, PatternOptions.None, searches: true).Problem);
}
