using Market;

namespace Surfaces;

/// <summary>Each audience has a word that is in all that is its own. Nothing that the other is given before it connects may have it.</summary>
public sealed class CanaryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modelsync-surfaces-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(nameof(StaffSync), "vermilion", "cobalt")]
    [InlineData(nameof(VisitorSync), "cobalt", "vermilion")]
    public void Nothing_of_one_is_in_what_the_other_ships(string surface, string own, string other)
    {
        var shipped = Shipped.By(surface, _folder.FullName);
        Assert.Empty(shipped.With(other));
        // The server's own: claims, policies, server-only members.
        Assert.Empty(shipped.With("indigo"));

        // What is its own is everywhere, so the search would see a leak of each kind.
        string[] places =
        [
            "contract", "lock", "positions", "schemas.json", "README.md", "package.json", $"{own}-record.js", $"{own}-record.d.ts", $"{own}-record.d.ts.map", $"{own}-records.js",
            $"{own}-writing.d.ts", $"{own}-grade.js", $"{own}-number.d.ts", $"{own}-detail.js", $"{own}-offered.js", $"{own}-refused.d.ts",
        ];
        Assert.Equal(places.Order(StringComparer.Ordinal), shipped.With(own).Intersect(places));
        Assert.Contains("lot.js", shipped.Keys);
        Assert.Contains("lots.js", shipped.Keys);
    }

    [Theory]
    [InlineData("lot.d.ts.map")]
    [InlineData("index.js")]
    public void A_leak_is_found_wherever_it_is_planted(string file)
    {
        var shipped = new Dictionary<string, string>(Shipped.By(nameof(VisitorSync), _folder.FullName));
        Assert.Empty(shipped.With("vermilion"));
        shipped[file] += "// VERMILION";
        Assert.Equal([file], shipped.With("vermilion"));
    }

    [Theory]
    [InlineData(nameof(StaffSync), "vermilion", "cobalt")]
    [InlineData(nameof(VisitorSync), "cobalt", "vermilion")]
    public void A_descriptor_names_nothing_of_the_other(string surface, string own, string other)
    {
        var descriptor = surface == nameof(StaffSync) ? StaffSync.Descriptor : VisitorSync.Descriptor;
        var said = descriptor.Models.Select(static m => $"{m.Name} {m.Table.Name} {m.GetType()} {string.Join(' ', m.Table.Columns.Select(static c => c.Name))}")
            .Concat(descriptor.Queries.Select(static q => q.Name)).Concat(descriptor.Mutations.Select(static m => $"{m.Name} {string.Join(' ', m.Rejections.Select(static r => r.Code))}"))
            .Append(descriptor.History!.Contract()).Concat(descriptor.History.Evolution).ToList();
        Assert.DoesNotContain(said, s => s.Contains(other, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(said, s => s.Contains(own, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(said, static s => s.StartsWith("Lot ", StringComparison.Ordinal));
    }
}
