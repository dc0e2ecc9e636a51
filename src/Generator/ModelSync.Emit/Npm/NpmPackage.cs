using System.Text;

namespace ModelSync.Emit.Npm;

/// <summary>The files of a package, by path with slashes. Equal contracts and options give equal bytes.</summary>
internal static class NpmPackage
{
    /// <summary>Of a surface that has the package to itself.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Whole(PackagePart part, IReadOnlyDictionary<string, byte[]> files, IReadOnlyDictionary<string, byte[]> runtime) =>
        [.. files, Text("package.json", PackageJson.Print([part])), .. Runtime(runtime)];

    /// <summary>What all parts of a package share.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Shared(IEnumerable<PackagePart> parts, IReadOnlyDictionary<string, byte[]> runtime)
    {
        var sorted = parts.OrderBy(static part => part.Part, StringComparer.Ordinal).ToList();
        var readme = new PartsView(sorted[0].Package, [.. sorted.Select(static part => new PartView($"{part.Package}/{part.Part}", part.Part, part.Surface, part.Version))]);
        return [Text("package.json", PackageJson.Print(sorted)), Text("README.md", TemplateFile.Render("PARTS.md", readme)), .. Runtime(runtime)];
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> Runtime(IReadOnlyDictionary<string, byte[]> files) => files.Select(static file => KeyValuePair.Create("runtime/" + file.Key, file.Value));

    private static KeyValuePair<string, byte[]> Text(string path, string text) => KeyValuePair.Create(path, new UTF8Encoding(false).GetBytes(text));
}
