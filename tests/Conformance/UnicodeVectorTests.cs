using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Conformance;

/// <summary>What TypeScript must know of Unicode is what this .NET says of all scalars and all UTF-16 units: the vectors are digests of its answers.</summary>
public sealed class UnicodeVectorTests
{
    private static readonly JsonElement Vectors = VectorFiles.Read("unicode.json");

    /// <summary>
    /// About their case two servers differ: with invariant globalization U+017F is its own upper case, and the pairs of Unicode 16 are known there and from ICU 76 on.
    /// In TypeScript it is as with ICU 72 to 75; a test there says so.
    /// </summary>
    private static readonly HashSet<int> Undecided = [.. Vectors.GetProperty("undecided").EnumerateArray().SelectMany(static range => Codes(range[0].GetInt32(), range[1].GetInt32()))];

    public static TheoryData<string> Classes => [.. Tests.Keys];

    private static Dictionary<string, Func<char, bool>> Tests { get; } = new()
    {
        ["isLetter"] = char.IsLetter,
        ["isDigit"] = char.IsDigit,
        ["isLetterOrDigit"] = char.IsLetterOrDigit,
        ["isNumberChar"] = char.IsNumber,
        ["isUpper"] = char.IsUpper,
        ["isLower"] = char.IsLower,
        ["isPunctuation"] = char.IsPunctuation,
        ["isSymbol"] = char.IsSymbol,
        ["isWhiteSpace"] = char.IsWhiteSpace,
        ["isSeparator"] = char.IsSeparator,
        ["isControl"] = char.IsControl,
    };

    [Theory]
    [MemberData(nameof(Classes))]
    public void Every_unit_is_in_the_class_that_dotnet_says(string name) =>
        AssertDigest(name, string.Concat(Codes(0, 0xFFFF).Select(unit => Tests[name]((char)unit) ? '1' : '0')));

    [Fact]
    public void Every_scalar_has_the_upper_case_that_dotnet_says() => AssertDigest("toUpperInvariant", Casing(static text => text.ToUpperInvariant()));

    [Fact]
    public void Every_scalar_has_the_lower_case_that_dotnet_says() => AssertDigest("toLowerInvariant", Casing(static text => text.ToLowerInvariant()));

    [Fact]
    public void Two_scalars_are_equal_ignoring_case_when_dotnet_says_so()
    {
        var firsts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        // Beyond U+FFFF .NET asks its own data.
        AssertDigest("equalsIgnoreCase", string.Concat(Scalars().Select(scalar =>
            scalar.Length == 1 && Undecided.Contains(scalar[0]) ? scalar : firsts.TryAdd(scalar, scalar) ? scalar : firsts[scalar])));
    }

    [Fact]
    public void A_unit_has_the_case_of_its_text() => Assert.All(Scalars().Where(static scalar => scalar.Length == 1), static scalar =>
    {
        Assert.Equal(scalar.ToUpperInvariant(), char.ToUpperInvariant(scalar[0]).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(scalar.ToLowerInvariant(), char.ToLowerInvariant(scalar[0]).ToString(CultureInfo.InvariantCulture));
    });

    private static string Casing(Func<string, string> change) =>
        string.Concat(Scalars().Select(scalar => Undecided.Contains(char.ConvertToUtf32(scalar, 0)) ? scalar : change(scalar)));

    private static IEnumerable<int> Codes(int first, int last) => Enumerable.Range(first, last - first + 1);

    private static IEnumerable<string> Scalars() =>
        Codes(0, 0x10FFFF).Where(static code => code is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32);

    private static void AssertDigest(string name, string answers)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(answers)));
        var known = Vectors.GetProperty("digests").GetProperty(name).GetString();
        Assert.True(known == digest, $"{name}: {digest}. This .NET knows another Unicode: write its tables with 'dotnet run build/run.cs -- unicode'.");
    }
}
