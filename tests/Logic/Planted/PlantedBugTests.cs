namespace Logic.Planted;

/// <summary>The comparison notices wrong translations: each of these is planted in a copy of the package, and differences must be found.</summary>
public sealed class PlantedBugTests(Meant meant) : IClassFixture<Meant>, IDisposable
{
    private readonly string _copy = Directory.CreateTempSubdirectory("modelsync-planted-").FullName;

    public static TheoryData<PlantedBug> Bugs => [.. PlantedBugs.All];

    [Theory]
    [MemberData(nameof(Bugs))]
    public void A_wrong_translation_is_noticed(PlantedBug bug)
    {
        Plant(bug);
        Assert.NotEmpty(meant.Compare(meant.Package.At(_copy)).Different);
    }

    [Fact]
    public void The_right_translation_is_not() => Assert.Empty(meant.Compare(meant.Package).Different);

    public void Dispose() => Directory.Delete(_copy, recursive: true);

    private void Plant(PlantedBug bug)
    {
        var planted = 0;
        foreach (var path in Directory.EnumerateFiles(meant.Package.Package, "*.js", SearchOption.AllDirectories).Append(Path.Combine(meant.Package.Package, "package.json")))
        {
            var name = Path.GetRelativePath(meant.Package.Package, path);
            var text = File.ReadAllText(path);
            var changed = ("/" + name.Replace('\\', '/')).EndsWith(bug.File, StringComparison.Ordinal) ? text.Replace(bug.Right, bug.Wrong, StringComparison.Ordinal) : text;
            if (changed != text) planted++;
            Write(name, changed);
        }

        Assert.True(planted == 1, $"'{bug.Right}' is in {planted} files of the package: a bug is planted in one");
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_copy, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
