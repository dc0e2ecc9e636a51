using ModelSync.Emit.Emission.TypeScript;
using ModelSync.Emit.Npm;
using ModelSync.Emit.Output;
using ModelSync.Emit.Reading;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit;

/// <summary>The files of an assembly's surfaces, as the command line wants them.</summary>
internal sealed class SurfacePrinter(EmitOptions options, OutputRoot root)
{
    public IReadOnlyDictionary<string, byte[]> Runtime { get; } = RuntimeFiles.Load(options.Runtime);

    /// <summary>A package of each. They have one list of files: a surface that goes takes its folder with it.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Packages(IReadOnlyList<CompiledContract> contracts) =>
        contracts.SelectMany(contract => Package(contract, contracts.Count == 1 ? "" : FolderOf(contract)));

    public IReadOnlyList<(PackagePart Part, IReadOnlyDictionary<string, byte[]> Files)> Parts(IReadOnlyList<CompiledContract> contracts) =>
        [.. contracts.Select(contract => Print(contract, NpmName.Parse(contract.Surface.NpmName).Part))];

    /// <summary>Called after the class of the surface, which no other of the assembly is.</summary>
    private static string FolderOf(CompiledContract contract) => TypeScriptNames.Module(contract.Surface.Surface) + "/";

    private IEnumerable<KeyValuePair<string, byte[]>> Package(CompiledContract contract, string folder)
    {
        var (part, files) = Print(contract, folder);
        return NpmPackage.Whole(part, files, Runtime).Select(file => KeyValuePair.Create(folder + file.Key, file.Value));
    }

    private (PackagePart Part, IReadOnlyDictionary<string, byte[]> Files) Print(CompiledContract contract, string folder)
    {
        var plan = new PackagePlan(contract);
        var package = new PackageOptions(options.Mode, options.Version, file => SourcePath(contract.Sources.Files[file], options.Project, Path.Combine(root.Folder, folder)));
        var files = SurfaceFolder.Print(plan, package);
        return (PackagePart.Of(plan, package, options.Owner, RuntimeFiles.Hash(Runtime), files), files);
    }

    private static string SourcePath(string file, string project, string package) =>
        Path.GetRelativePath(package, Path.GetFullPath(Path.Combine(project, file))).Replace('\\', '/');
}
