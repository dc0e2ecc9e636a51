using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Packing;

/// <summary>A NuGet source with the packages of what was built with these tests. No version is used twice, so no cache can answer for it.</summary>
public sealed class PackedFeed : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedFeed() => ToolResult.Of(Repository.Root, "dotnet",
    [
        "pack", "build/packages.slnf", "--no-build", "--nologo", "-c", Repository.Configuration, "-o", _folder.Path,
        "-warnaserror", "-nodeReuse:false", $"-p:Version={Version}", $"-p:NuspecOutputPath={_folder["nuspec"]}",
    ]).ShouldSucceed();

    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");

    public string Path => _folder.Path;

    /// <summary>Ids of the packages with this extension.</summary>
    public IReadOnlyList<string> Ids(string extension = "nupkg") =>
        [.. Directory.GetFiles(Path, $"*.{Version}.{extension}").Select(file => System.IO.Path.GetFileName(file).Replace($".{Version}.{extension}", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Paths and dates of what is in a package.</summary>
    public IReadOnlyList<(string Path, DateTime Written)> Entries(string id)
    {
        using var package = Open(id);
        return [.. package.Entries.Select(entry => (entry.FullName, entry.LastWriteTime.DateTime))];
    }

    /// <summary>What a package says about itself.</summary>
    public XElement Metadata(string id)
    {
        using var package = Open(id);
        using var nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
    }

    /// <summary>A text in a package.</summary>
    public string Read(string id, string path)
    {
        using var package = Open(id);
        using var reader = new StreamReader(package.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    public void Dispose() => _folder.Dispose();

    private ZipArchive Open(string id) => ZipFile.OpenRead(_folder[$"{id}.{Version}.nupkg"]);
}
