using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Logic.Methods;
using ModelSync.Contract;
using ModelSync.Emit;
using ModelSync.Emit.Reading;

namespace Logic.Harness;

/// <summary>The package of these tests, and Node to run it.</summary>
public sealed class TranslatedPackage : IDisposable
{
    private readonly string _folder;

    public TranslatedPackage() : this(typeof(LogicSync).Assembly)
    {
    }

    /// <summary>The package of another assembly, which has its methods in the same namespace.</summary>
    internal TranslatedPackage(Assembly assembly)
    {
        _folder = Directory.CreateTempSubdirectory("modelsync-logic-").FullName;
        Package = Path.Combine(_folder, "npm");
        PackageEmitter.Run(new EmitOptions { Assembly = assembly.Location, Output = Package, Project = Here(), Runtime = Path.Combine(Emitter, "runtime") });
        Contract = ContractReader.ReadAll(assembly.Location).Single().Surface;
        Methods = [.. Method.In(Contract, assembly)];
    }

    internal SurfaceContract Contract { get; }

    /// <summary>The methods of a class.</summary>
    public IEnumerable<Method> MethodsOf(string owner)
    {
        var prefix = char.ToLowerInvariant(owner[0]) + owner[1..] + ".";
        return Methods.Where(m => m.Name.StartsWith(prefix, StringComparison.Ordinal));
    }

    private TranslatedPackage(string copy, TranslatedPackage original) => (_folder, Package, Contract, Methods) = (copy, copy, original.Contract, original.Methods);

    public string Package { get; }

    /// <summary>The same methods over a changed copy of the package.</summary>
    public TranslatedPackage At(string package) => new(package, this);

    public IReadOnlyList<Method> Methods { get; }

    private static string Emitter => Path.Combine(Here(), "..", "..", "..", "src", "Generator", "ModelSync.Emit", "bin", Configuration, "net10.0");

    private static string Configuration => Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;

    /// <summary>The outcomes of each call in JavaScript.</summary>
    public IReadOnlyList<JsonArray> Run(IReadOnlyList<JsonNode> jobs)
    {
        var (cases, results) = (Path.Combine(_folder, $"{Guid.NewGuid():N}.cases"), Path.Combine(_folder, $"{Guid.NewGuid():N}.results"));
        File.WriteAllLines(cases, jobs.Select(static j => j.ToJsonString()));
        var start = new ProcessStartInfo("node", [Path.Combine(Here(), "run.mjs"), Package, cases, results]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(errors);
        return [.. File.ReadLines(results).Select(static line => JsonNode.Parse(line)!.AsArray())];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
