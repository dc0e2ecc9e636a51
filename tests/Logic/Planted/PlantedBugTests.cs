using Logic.Harness;

namespace Logic.Planted;

/// <summary>The comparison notices wrong translations: each of these is planted in a copy of the package, and differences must be found.</summary>
public sealed class PlantedBugTests(TranslatedPackage package) : IClassFixture<TranslatedPackage>, IDisposable
{
    // As many as the lane has: what only more would find is not caught.
    private const int Inputs = 500;

    private readonly string _copy = Directory.CreateTempSubdirectory("modelsync-planted-").FullName;

    public static TheoryData<PlantedBug> Bugs => [.. PlantedBugs.All];

    [Theory]
    [MemberData(nameof(Bugs))]
    public void A_wrong_translation_is_noticed(PlantedBug bug)
    {
        Plant(bug);
        var comparison = Comparison.Run(package.At(_copy), [.. package.MethodsOf(bug.Owner)], Volume.Seed, Inputs);
        Assert.NotEmpty(comparison.Different);
    }

    public void Dispose() => Directory.Delete(_copy, recursive: true);

    private void Plant(PlantedBug bug)
    {
        var planted = 0;
        foreach (var file in Directory.EnumerateFiles(package.Package, "*.js", SearchOption.AllDirectories).Append(Path.Combine(package.Package, "package.json")))
        {
            var target = Path.Combine(_copy, Path.GetRelativePath(package.Package, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var text = File.ReadAllText(file);
            var changed = file.EndsWith(bug.File, StringComparison.Ordinal) ? text.Replace(bug.Right, bug.Wrong, StringComparison.Ordinal) : text;
            if (changed != text) planted++;
            File.WriteAllText(target, changed);
        }

        Assert.True(planted == 1, $"'{bug.Right}' is in {planted} files of the package: a bug is planted in one");
    }
}
