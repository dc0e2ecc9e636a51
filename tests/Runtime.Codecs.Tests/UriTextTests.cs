using System.Text;
using ModelSync.Generated.V1;

namespace Runtime.Codecs.Tests;

/// <summary>The forms of a Uri against .NET: everything that has one is a Uri of exactly that text, and the usual ones have one.</summary>
public class UriTextTests
{
    private static readonly string[] Pieces =
    [
        ":", ":", "//", "//", "///", "/", "\\", "?", "#", "@", "[", "]", "%", "%41", "%zz", "a", "b.c", "example.com", "localhost", "1.2.3.4", "256.1.1.1", "0x7f.1", "xn--a", "-", "a-", "_",
        "..", ".", ":80", ":0", ":65535", ":65536", ":99999", " ", "\t", "\n", "\0", "\u00e9", "\u00fc.de", "\ud83d\ude00", "\u202e", "\ufffe", "\ue000", "~", "c:", "c|", "|", "<", "\"", "{", "^", "'", "(",
        "*", "+", ";", "=", "&", "$", "0", "9", "Z", "\u007f", "\u00a0", "\u3000", "::", "1:", "ffff:", "12345", "[::1]", "user:pw@", "a@b", "%2F", "\u0301", "xn--", "4294967296", "\u212a",
    ];

    private static readonly string[] Starts =
    [
        "", "http://", "https://", "HTTP://", "ws://", "ftp://", "file://", "file:///", "file:", "net.tcp://", "net.pipe://", "mailto:", "mailto:a@", "urn:", "data:", "tel:", "news:", "ldap://", "telnet://", "gopher://",
        "nntp://", "uuid:", "vsmacros://", "pack://", "foo:", "foo://", "foo:/", "http://[", "x:", "c:/", "//", "\\\\",
    ];

    [Fact]
    public void Every_text_of_a_form_is_a_Uri_of_that_text()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        var accepted = 0;
        const int Count = 200_000;
        for (var i = 0; i < Count; i++)
        {
            var text = Next(random);
            if (!UriText.IsUri(text)) continue;
            accepted++;
            Assert.True(Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri) && uri.OriginalString == text, $"seed {seed}: {text}");
        }

        Assert.InRange(accepted, Count / 4, Count * 9 / 10);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("https://\u00fc.de/", false)]
    [InlineData("http://a_b/", false)]
    [InlineData("http://", false)]
    [InlineData("http://a:65536", false)]
    [InlineData("http://[::1]", true)]
    [InlineData("http://[1::2::3]", false)]
    [InlineData("http://[1:2:3:4:5:6:7:8]/", true)]
    [InlineData("http://[1:2:3:4:5:6:7]/", false)]
    [InlineData("c:foo", false)]
    [InlineData(" a", false)]
    [InlineData("\\\\server\\share", false)]
    [InlineData("file://server/share", false)]
    [InlineData("file:///c|/a", false)]
    [InlineData("http:/a", true)]
    [InlineData("mailto:a@b, c@d", false)]
    public void These_have_a_form_or_none(string text, bool isUri) => Assert.Equal(isUri, UriText.IsUri(text));

    [Fact]
    public void A_long_text_has_no_form()
    {
        Assert.True(UriText.TryRead(new string('a', WireLimits.UriLength), out _));
        Assert.True(UriText.TryRead("http://" + string.Join('.', Enumerable.Repeat(new string('a', 63), 100)) + "/" + new string('\u00fc', 50_000), out _));
        Assert.False(UriText.IsUri(new string('a', WireLimits.UriLength + 1)));
        Assert.False(UriText.IsUri("http://" + new string('a', 64)));
    }

    private static string Next(Random random)
    {
        var text = new StringBuilder(Starts[random.Next(Starts.Length)]);
        if (random.Next(3) == 0) text.Append("example.com");
        for (var left = random.Next(6); left > 0; left--) text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }
}
