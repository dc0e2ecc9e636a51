using System.Diagnostics;
using System.Globalization;

namespace ModelSync.Benchmarks.Generator;

/// <summary>User and system CPU seconds of one whole <c>dotnet build</c>, and the size of what it built.</summary>
internal sealed record BuildCost(double Seconds, long AssemblyBytes)
{
    /// <summary>Builds the workload's files from nothing in a temporary folder, without a compile server.</summary>
    /// <exception cref="InvalidOperationException">The build failed.</exception>
    public static BuildCost Measure(Workload workload, int classes)
    {
        var folder = Directory.CreateTempSubdirectory("modelsync-build-").FullName;
        try
        {
            Write(folder, workload, classes);
            Dotnet(folder, "restore", "-v", "quiet");
            var before = ChildrenSeconds();
            Dotnet(folder, "build", "--no-restore", "--nologo", "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false");
            var seconds = ChildrenSeconds() - before;
            return new BuildCost(seconds, new FileInfo(Path.Combine(folder, "bin", "Debug", "net10.0", "Workload.dll")).Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder, Workload workload, int classes)
    {
        for (var index = 0; index < classes; index++) File.WriteAllText(Path.Combine(folder, $"C{index}.cs"), workload.File(index));
        File.WriteAllText(Path.Combine(folder, "U.cs"), Workload.Unrelated);
        File.WriteAllText(Path.Combine(folder, "Common.cs"), workload.Common(classes));
        // Nothing of a repository around the temporary folder may reach the build.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Workload.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", References(workload.Generator))}
              </ItemGroup>
            </Project>
            """);
    }

    // System.Text.Json and its generator come with the framework: no line is needed, and every project pays for its scan.
    private static IEnumerable<string> References(string generator)
    {
        var runtime = generator switch
        {
            "ModelSync" => typeof(SyncModelAttribute),
            "MemoryPack" => typeof(MemoryPack.MemoryPackableAttribute),
            "PolyType" => typeof(PolyType.GenerateShapeAttribute),
            "Mapperly" => typeof(Riok.Mapperly.Abstractions.MapperAttribute),
            _ => null,
        };
        if (runtime is null) yield break;
        // What a generator loads stands beside it in its package.
        if (generator == "Mapperly") yield return $"""<Analyzer Include="{Path.Combine(Path.GetDirectoryName(GeneratorAssembly.PathOf(generator))!, "Riok.Mapperly.Abstractions.dll")}" />""";
        yield return $"""<Analyzer Include="{GeneratorAssembly.PathOf(generator)}" />""";
        yield return $"""<Reference Include="{runtime.Assembly.Location}" />""";
    }

    private static void Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(output);
    }

    // proc(5): fields 16 and 17 of stat are the CPU ticks of all descendants that were waited for; a tick is 10 ms on Linux.
    private static double ChildrenSeconds()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / 100.0;
    }
}
