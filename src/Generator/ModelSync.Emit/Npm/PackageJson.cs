using System.Text.Json;
using ModelSync.Emit.Emission.TypeScript;

namespace ModelSync.Emit.Npm;

/// <summary>package.json of a package of these parts, of which one may be the whole.</summary>
internal static class PackageJson
{
    public static string Print(IReadOnlyList<PackagePart> parts) => TemplateFile.Render("package.json", new PackageJsonView(
        Json(parts[0].Package),
        Json(Version(parts)),
        Json($"Written by ModelSync from {string.Join(", ", parts.Select(static part => part.Surface))}."),
        parts.Any(static part => part.IsWorkspace),
        [.. parts.SelectMany(Exports)],
        [.. parts.Select(static part => Json($"./{part.Folder}schemas.json"))],
        [.. parts.SelectMany(Files).Select(Json), Json("runtime")],
        [.. parts.SelectMany(static part => part.Peers).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Json)]));

    private static IEnumerable<ExportView> Exports(PackagePart part) =>
        [Export(part, part.Part.Length == 0 ? "." : "./" + part.Part, "index"), .. part.Modules.Select(module => Export(part, $"./{part.Folder}{module}", module))];

    private static ExportView Export(PackagePart part, string key, string module) => new(Json(key), Json($"./{part.Folder}{module}.d.ts"), Json($"./{part.Folder}{module}.js"));

    private static IEnumerable<string> Files(PackagePart part) => new[]
    {
        "*.js",
        part.HasCodeMaps ? "*.js.map" : "",
        "*.d.ts",
        "schemas.json",
        part.IsWorkspace ? "*.d.ts.map" : "",
        part.Part.Length > 0 ? "README.md" : "",
    }.Where(static file => file.Length > 0).Select(file => part.Folder + file);

    // Parts differ while a new version is on its way through the projects; a private part keeps the package from being published.
    private static string Version(IReadOnlyList<PackagePart> parts) =>
        parts.Select(static part => part.Version).OrderBy(static version => Core(version)).ThenBy(static version => !version.Contains('-')).ThenBy(static version => version, StringComparer.Ordinal).Last();

    private static Version Core(string version) => System.Version.TryParse(version.Split('-', '+')[0], out var core) ? core : new Version();

    private static string Json(string value) => JsonSerializer.Serialize(value, JsonNames.Options);
}
