using System.Text.Json;
using ModelSync.Emit.Npm;

namespace ModelSync.Emit.Output;

/// <summary>
/// A folder in which the surfaces of several projects are parts of one package. Each project has the folders of its parts and a list of their files;
/// package.json, README and runtime are of all, and whoever writes makes them anew from what every part says of itself.
/// </summary>
internal sealed class SharedFolder(OutputRoot root, string owner, string package)
{
    // No assembly has such a name.
    private const string Prefix = "npm/";

    /// <summary>Whose folder it is: the package's, so that neither another package nor a project of its own gets in.</summary>
    public string Claim => Prefix + package;

    public static string Describe(string claim) =>
        claim.Length == 0 ? "taken by a build that was stopped before it said whose it is"
        : claim.StartsWith(Prefix, StringComparison.Ordinal) ? $"shared by the parts of {claim[Prefix.Length..]}"
        : $"the package of {claim}";

    /// <param name="parts">All of this project, with their files.</param>
    /// <param name="runtime">The client runtime.</param>
    public IReadOnlyList<PlannedFiles> Plan(IReadOnlyList<(PackagePart Part, IReadOnlyDictionary<string, byte[]> Files)> parts, IReadOnlyDictionary<string, byte[]> runtime)
    {
        var others = Others();
        foreach (var (part, _) in parts) Require(part, others);
        var files = parts.SelectMany(static p => p.Files.Append(KeyValuePair.Create(PackagePart.FileName, p.Part.ToBytes())).Select(file => KeyValuePair.Create(p.Part.Folder + file.Key, file.Value)));
        var own = new PlannedFiles(new PackageWriter(root, OwnList), files);
        return [own, new PlannedFiles(new PackageWriter(root), NpmPackage.Shared([.. others, .. parts.Select(static p => p.Part)], runtime))];
    }

    // A part of this project is made anew or is an orphan, whatever its file says by now.
    private List<PackagePart> Others()
    {
        if (!Directory.Exists(root.Folder)) return [];
        var own = Manifest.Read(root.PathOf(OwnList)).Select(file => Path.GetFullPath(Path.Combine(root.Folder, file))).ToHashSet(StringComparer.Ordinal);
        return [.. Directory.GetDirectories(root.Folder).Select(static folder => Path.Combine(folder, PackagePart.FileName)).Where(file => File.Exists(file) && !own.Contains(Path.GetFullPath(file))).Select(Read).Where(part => part.Owner != owner)];
    }

    private PackagePart Read(string file)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(file)!);
        try
        {
            if (PackagePart.Parse(File.ReadAllBytes(file)) is var part && part.Package == package && part.Part == folder) return part;
        }
        catch (JsonException)
        {
            // As one that speaks of another folder.
        }

        throw new EmitException("MSYNC5013", $"'{file}' does not say which part of {package} the folder is: it was changed by hand, or written by another version of ModelSync. {Again}");
    }

    private void Require(PackagePart part, List<PackagePart> others)
    {
        if (others.Find(other => other.Part == part.Part) is { } twin)
            throw new EmitException("MSYNC5012", $"The part '{part.Part}' of {package} in '{root.Folder}' is the one of {twin.Owner}, whose files {owner} would delete. Give the surface another name in the package; if {twin.Owner} is no more, delete the folder '{part.Part}'.");
        if (others.Find(other => other.Runtime != part.Runtime) is { } older)
            throw new EmitException("MSYNC5013", $"{older.Owner} has written the part '{older.Part}' of {package} with another version of ModelSync, and all parts have one client runtime. Use one version in all projects. {Again}");
    }

    private string OwnList => $"{Manifest.FileName}.{owner}";

    private string Again => $"Delete the folder '{root.Folder}' and build all projects of the package.";
}
