using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using ModelSync.Generated.V1;
using ModelSync.Wire;

namespace Architecture.Tests;

/// <summary>Codes are written down once a language; here both are read. Messages are compared by their bytes, in tests/Conformance/wire.</summary>
public partial class SharedCodeTests
{
    [Fact]
    public void Both_languages_close_with_the_same_codes() => Assert.Equal(Constants<int>(typeof(CloseCodes)), Numbers("close-codes.ts"));

    [Fact]
    public void Both_languages_number_messages_alike() => Assert.Equal(Constants<int>(typeof(MessageKinds)), Numbers("kinds.ts"));

    [Fact]
    public void Both_languages_know_the_same_error_codes() =>
        Assert.Equal(Constants<string>(typeof(ErrorCodes)).Select(static code => code.Value), Union("wire/error-codes.ts", "ErrorCode"));

    [Fact]
    public void Both_languages_refuse_bytes_with_the_same_codes() =>
        Assert.Equal(Enum.GetNames<WireErrorCode>().Except([nameof(WireErrorCode.None)]), Union("codec/wire-error.ts", "WireErrorCode"));

    [Fact]
    public void Both_languages_number_what_may_be_done_about_an_error_alike()
    {
        var listed = Retries().Match(Source("wire/failure.ts")).Groups[1].Value;
        Assert.Equal(Enum.GetValues<Retry>().Order().Select(static retry => Kebab(retry.ToString())), Texts(listed));
    }

    /// <summary>Public constants by their name in TypeScript, in order of declaration.</summary>
    private static IEnumerable<(string Name, T Value)> Constants<T>(Type registry) => registry
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(static field => field.IsLiteral)
        .Select(static field => (JsonName(field.Name), (T)field.GetRawConstantValue()!));

    private static IEnumerable<(string Name, int Value)> Numbers(string file) => Entry()
        .Matches(Source($"wire/{file}"))
        .Select(static entry => (entry.Groups[1].Value, int.Parse(entry.Groups[2].Value, CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Union(string file, string type) =>
        Texts(Regex.Match(Source(file), $@"^export type {type} =((?:\s*\|\s*'[^']+')+);", RegexOptions.Multiline).Groups[1].Value);

    private static IEnumerable<string> Texts(string list) => Text().Matches(list).Select(static text => text.Groups[1].Value);

    private static string Source(string file) => File.ReadAllText(Path.Combine(Repository.Root, "src", "Client", "src", file));

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Kebab(string name) => Hump().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex(@"^  (\w+): (\d+),\r?$", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^const retries: readonly Retry\[\] = \[([^\]]+)\];", RegexOptions.Multiline)]
    private static partial Regex Retries();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Text();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Hump();
}
