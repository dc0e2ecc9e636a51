using ModelSync.Fixtures;

namespace Package.Tests.Parity;

/// <summary>The version of a row in the emitted package: clients see it, and have no place to send it in.</summary>
public sealed class VersionTests(EmittedPackage package) : IClassFixture<EmittedPackage>
{
    [Fact]
    public void A_version_is_part_of_the_row_and_of_nothing_that_is_sent_as_a_row()
    {
        var declared = File.ReadAllText(Path.Combine(package.Folder, "document.d.ts"));
        Assert.Contains("version: bigint", Interface(declared, "Document"), StringComparison.Ordinal);
        foreach (var sent in new[] { "DocumentCreate", "DocumentPatch" }) Assert.DoesNotContain("version", Interface(declared, sent), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_with_a_version_have_the_same_bytes()
    {
        var row = Encoded.Of<DocumentDto, DocumentDtoCodec>(DocumentDto.From(new Document { Id = 1, Version = long.MaxValue }));
        var result = package.Run([new { job = "codec", module = "document", type = "Document", json = row.Json, hex = row.Hex }]).Single();
        Assert.Equal([row.Json, row.Hex, row.Json, row.Hex], result.EnumerateArray().Select(e => e.GetString()));
    }

    private static string Interface(string declared, string name)
    {
        var start = declared.IndexOf($"interface {name} {{", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{name} is not declared in\n{declared}");
        return declared[start..declared.IndexOf('}', start)];
    }
}
