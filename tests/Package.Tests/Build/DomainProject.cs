using Microsoft.CodeAnalysis.CSharp;
using ModelSync.Contract;
using ModelSync.Contract.Json;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Build;

/// <summary>A C# project that imports the targets. Its contract is written by hand, as the generator would.</summary>
internal sealed class DomainProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly string _package;

    /// <param name="frameworks">Properties.</param>
    /// <param name="package">Folder of the package; one of the project's own unless given.</param>
    /// <param name="name">Of the assembly.</param>
    public DomainProject(string frameworks = "<TargetFramework>net10.0</TargetFramework>", string package = "npm/sync", string name = "Domain")
    {
        _package = package;
        var build = Path.Combine(Repository.Root, "src", "Generator", "ModelSync.Emit", "build");
        _folder.Write("Domain.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}/ModelSync.props" />
              <PropertyGroup>
                {frameworks}
                <ModelSyncEmitterPath>{Repository.Emitter}/ModelSync.Emit.dll</ModelSyncEmitterPath>
                <ModelSyncNpmOutputPath>{package}</ModelSyncNpmOutputPath>
                <AssemblyName>{name}</AssemblyName>
              </PropertyGroup>
              <Import Project="{build}/ModelSync.targets" />
            </Project>
            """);
        // Nothing of this repository reaches the project.
        _folder.Write("Directory.Build.props", "<Project />");
        _folder.Write("Directory.Packages.props", "<Project />");
        WriteContract(ShopContract.Surface);
        WriteClass("internal static class Other;");
    }

    public string this[string file] => _folder[file];

    public string Package => _folder[_package];

    public bool HasPackage => Directory.Exists(Package);

    public void WriteContract(SurfaceContract surface) => _folder.Write("Contract.cs", $$"""
        namespace ModelSync.Generated;
        internal static class __ModelSyncContract
        {
            internal static string Contract() => {{SymbolDisplay.FormatLiteral(ContractJson.ToJson(surface), true)}};
            internal static string Sources() => {{SymbolDisplay.FormatLiteral(ContractJson.ToJson(Consumer.NoSources), true)}};
        }
        """);

    public void WriteClass(string text) => _folder.Write("Other.cs", text);

    public void Write(string file, string text) => _folder.Write(file, text);

    public ToolResult Build(params string[] arguments) =>
        ToolResult.Of(_folder.Path, "dotnet", ["build", "--nologo", "-v", "minimal", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments]);

    /// <summary>Accepts what is there.</summary>
    public ToolResult Lock(params string[] arguments) => Build(["-t:ModelSyncLock", .. arguments]);

    /// <summary>Every file of the package with its time of writing.</summary>
    public IReadOnlyList<(string File, DateTime Written)> Files() =>
        [.. Directory.GetFiles(Package, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (Path.GetRelativePath(Package, f), File.GetLastWriteTimeUtc(f)))];

    public void Dispose() => _folder.Dispose();
}
