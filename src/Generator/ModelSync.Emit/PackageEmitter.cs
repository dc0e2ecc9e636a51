using ModelSync.Emit.Emission.TypeScript;
using ModelSync.Emit.Npm;
using ModelSync.Emit.Output;
using ModelSync.Emit.Reading;

namespace ModelSync.Emit;

/// <summary>From a compiled assembly to a folder.</summary>
internal static class PackageEmitter
{
    /// <summary>Gives the line that the build prints.</summary>
    public static string Run(EmitOptions options)
    {
        if (ContractReader.Read(options.Assembly) is not { } contract) return "ModelSync: no [SyncSurface], no npm package";
        var root = new OutputRoot(options.Output);
        var files = Print(contract, options, root);
        var writer = new PackageWriter(root);
        var changes = writer.Plan(files);
        if (options.Verify) return Verify(contract, changes);
        writer.Apply(files, changes);
        return $"ModelSync: {contract.Surface.NpmName}, {changes.Count(c => c.After is not null)} files written, {changes.Count(c => c.After is null)} deleted";
    }

    private static IReadOnlyDictionary<string, byte[]> Print(CompiledContract contract, EmitOptions options, OutputRoot root)
    {
        var package = new PackageOptions(options.Mode, options.Version, file => SourcePath(contract.Sources.Files[file], options.Project, root));
        return NpmPackage.Print(new PackagePlan(contract), package, RuntimeFiles.Load(options.Runtime));
    }

    private static string SourcePath(string file, string project, OutputRoot root) =>
        Path.GetRelativePath(root.Folder, Path.GetFullPath(Path.Combine(project, file))).Replace('\\', '/');

    private static string Verify(CompiledContract contract, IReadOnlyList<Change> changes) => changes.Count == 0
        ? $"ModelSync: {contract.Surface.NpmName} is up to date"
        : throw new EmitException("MSYNC5008", $"{contract.Surface.NpmName} is not what the C# says ({changes.Count} files differ). Build without ModelSyncVerifyNpm and commit the package.\n{string.Join('\n', changes.Take(5).Select(DiffPrinter.Print))}");
}
