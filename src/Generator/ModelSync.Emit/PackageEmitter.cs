using ModelSync.Emit.Output;
using ModelSync.Emit.Reading;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit;

/// <summary>From a compiled assembly to a folder: the package of its surface, a folder for the package of each, or parts of a package that others share.</summary>
internal static class PackageEmitter
{
    /// <summary>Gives the line that the build prints.</summary>
    public static string Run(EmitOptions options)
    {
        var contracts = options.Contract.Length > 0 ? ContractFile.ReadAll(options.Contract) : ContractReader.ReadAll(options.Assembly);
        if (contracts.Count == 0) return "ModelSync: no [SyncSurface], no npm package";
        var root = new OutputRoot(options.Output);
        var print = new SurfacePrinter(options, root);
        var names = string.Join(", ", contracts.Select(static c => c.Surface.NpmName));
        if (SharedPackage(contracts) is not { } package) return Write(options, root, options.Owner, names, () => [new(new PackageWriter(root), print.Packages(contracts))]);

        var folder = new SharedFolder(root, options.Owner, package);
        var parts = print.Parts(contracts);
        Owner.Check(root, folder.Claim);
        using var held = options.Verify ? FolderLock.Read(root, FolderLock.Patience) : FolderLock.Write(root, FolderLock.Patience);
        return Write(options, root, folder.Claim, names, () => folder.Plan(parts, print.Runtime));
    }

    private static string Write(EmitOptions options, OutputRoot root, string owner, string names, Func<IReadOnlyList<PlannedFiles>> plan)
    {
        var planned = plan();
        // Who has the folder says so before writing a file: whatever the plan has seen of others, their name is there by now.
        Owner.Check(root, owner);
        var changes = planned.SelectMany(static files => files.Changes).ToList();
        if (options.Verify) return Verify(names, changes);
        foreach (var files in planned) files.RefuseForeign();
        Owner.Claim(root, owner);
        foreach (var files in planned) files.Apply();
        return $"ModelSync: {names}, {changes.Count(c => c.After is not null)} files written, {changes.Count(c => c.After is null)} deleted";
    }

    /// <summary>The package that the surfaces are parts of; null when each has one to itself.</summary>
    private static string? SharedPackage(IReadOnlyList<CompiledContract> contracts)
    {
        var names = contracts.Select(static contract => NpmName.Parse(contract.Surface.NpmName)).ToList();
        if (names.TrueForAll(static name => name.Part.Length == 0)) return null;
        return names.TrueForAll(name => name.Part.Length > 0 && name.Package == names[0].Package)
            ? names[0].Package
            : throw new EmitException("MSYNC5003", $"{string.Join(", ", contracts.Select(static c => $"'{c.Surface.NpmName}'"))}: surfaces of one assembly are packages of their own or parts of one package, because they have one folder.");
    }

    private static string Verify(string names, IReadOnlyList<Change> changes) => changes.Count == 0
        ? $"ModelSync: {names} {(names.Contains(',') ? "are" : "is")} up to date"
        : throw new EmitException("MSYNC5008", $"{names} {(names.Contains(',') ? "are" : "is")} not what the C# says ({changes.Count} files differ). Build without ModelSyncVerifyNpm and commit the package.\n{string.Join('\n', changes.Take(5).Select(DiffPrinter.Print))}");
}
