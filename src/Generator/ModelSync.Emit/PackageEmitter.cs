using ModelSync.Emit.Emission.TypeScript;
using ModelSync.Emit.Npm;
using ModelSync.Emit.Output;
using ModelSync.Emit.Reading;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit;

/// <summary>From a compiled assembly to a folder: the package of its surface, or a folder for the package of each.</summary>
internal static class PackageEmitter
{
    /// <summary>Gives the line that the build prints.</summary>
    public static string Run(EmitOptions options)
    {
        var contracts = options.Contract.Length > 0 ? ContractFile.ReadAll(options.Contract) : ContractReader.ReadAll(options.Assembly);
        if (contracts.Count == 0) return "ModelSync: no [SyncSurface], no npm package";
        var root = new OutputRoot(options.Output);
        // One list of files for all packages: a surface that goes takes its folder with it.
        var files = contracts.SelectMany(contract => Print(contract, options, root, contracts.Count == 1 ? "" : FolderOf(contract) + "/")).ToDictionary(StringComparer.Ordinal);
        Owner.Check(root, options.Owner);
        var writer = new PackageWriter(root);
        var changes = writer.Plan(files);
        var names = string.Join(", ", contracts.Select(c => c.Surface.NpmName));
        if (options.Verify) return Verify(names, changes);
        writer.RefuseForeign(changes);
        Owner.Claim(root, options.Owner);
        writer.Apply(files, changes);
        return $"ModelSync: {names}, {changes.Count(c => c.After is not null)} files written, {changes.Count(c => c.After is null)} deleted";
    }

    /// <summary>Called after the class of the surface, which no other of the assembly is.</summary>
    private static string FolderOf(CompiledContract contract) => TypeScriptNames.Module(contract.Surface.Surface);

    private static IEnumerable<KeyValuePair<string, byte[]>> Print(CompiledContract contract, EmitOptions options, OutputRoot root, string folder)
    {
        var package = new PackageOptions(options.Mode, options.Version, file => SourcePath(contract.Sources.Files[file], options.Project, Path.Combine(root.Folder, folder)));
        return NpmPackage.Print(new PackagePlan(contract), package, RuntimeFiles.Load(options.Runtime)).Select(file => KeyValuePair.Create(folder + file.Key, file.Value));
    }

    private static string SourcePath(string file, string project, string package) =>
        Path.GetRelativePath(package, Path.GetFullPath(Path.Combine(project, file))).Replace('\\', '/');

    private static string Verify(string names, IReadOnlyList<Change> changes) => changes.Count == 0
        ? $"ModelSync: {names} {(names.Contains(',') ? "are" : "is")} up to date"
        : throw new EmitException("MSYNC5008", $"{names} {(names.Contains(',') ? "are" : "is")} not what the C# says ({changes.Count} files differ). Build without ModelSyncVerifyNpm and commit the package.\n{string.Join('\n', changes.Take(5).Select(DiffPrinter.Print))}");
}
