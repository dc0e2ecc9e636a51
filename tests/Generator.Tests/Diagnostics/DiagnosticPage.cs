using System.Text;
using System.Text.RegularExpressions;

namespace ModelSync.Generator.Tests.Diagnostics;

/// <summary>The page of a diagnostic. Its example and its resolution are programs, which is how they stay true.</summary>
internal sealed record DiagnosticPage(string Text, string Example, string Resolution)
{
    /// <summary>The lock file beside the example, and the one beside the resolution; null for pages without any.</summary>
    public string? ExampleLock { get; init; }

    /// <inheritdoc cref="ExampleLock"/>
    public string? ResolutionLock { get; init; }

    private static readonly (string UnlessMentioned, string Declaration)[] Prelude =
    [
        ("[SyncSurface", "[SyncSurface(Npm = \"@shop/sync\")] public partial class ShopSync;"),
        ("[SyncUser]", "[SyncUser] public sealed record ShopUser([Claim(\"sub\")] Guid Id, [Claim(\"role\")] string[] Roles);"),
        ("enum AuctionStatus", "public enum AuctionStatus { Draft, Open, Closed }"),
        ("class Auction", """
            [SyncModel(Read = Access.Everyone)]
            public class Auction
            {
                public Guid Id { get; init; }
                public string Title { get; set; } = "";
                public Guid SellerId { get; init; }
                public DateTimeOffset EndsAt { get; set; }
                public AuctionStatus Status { get; set; }
                [ServerOnly] public string? FraudNote { get; set; }
            }
            """),
    ];

    public static DiagnosticPage Read(string id)
    {
        var text = Compiling.Resource($"pages/{id}.md");
        var (blocks, locks) = (Blocks(text, "csharp"), Blocks(text, "json"));
        Assert.Equal(2, blocks.Count);
        Assert.InRange(locks.Count, 0, 2);
        return new DiagnosticPage(text, blocks[0], blocks[1]) { ExampleLock = locks.FirstOrDefault(), ResolutionLock = locks.LastOrDefault() };
    }

    private static List<string> Blocks(string text, string language) =>
        [.. text.Split($"```{language}\n").Skip(1).Select(static b => b[..b.IndexOf("```", StringComparison.Ordinal)])];

    /// <summary>A program of the page with what it leaves unsaid.</summary>
    public static string Program(string block)
    {
        // Attributes of the assembly come before its namespace.
        var lines = block.Split('\n').ToLookup(static line => line.StartsWith("[assembly:", StringComparison.Ordinal));
        var text = new StringBuilder(Compiling.Usings).AppendJoin('\n', lines[true]).Append("\nnamespace Shop;\n");
        foreach (var (mention, declaration) in Prelude)
            if (!Regex.IsMatch(block, Regex.Escape(mention) + @"(?!\w)")) text.Append(declaration).Append('\n');
        return text.AppendJoin('\n', lines[false].Select(Members)).ToString();
    }

    // "// M2 to M998" stands for that many members, which nobody wants to read.
    private static string Members(string line) =>
        Regex.Match(line, @"^ +// M(\d+) to M(\d+)$") is { Success: true } range
            ? string.Concat(Enumerable.Range(Number(range, 1), Number(range, 2) - Number(range, 1) + 1).Select(static n => $"public int M{n} {{ get; set; }} "))
            : line;

    private static int Number(Match range, int group) => int.Parse(range.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
}
