using System.Reflection;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Packing;

/// <summary>A project in a clean folder, as somebody has it who knows the packages and not this repository.</summary>
internal sealed class PackedProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private PackedProject(PackedFeed feed)
    {
        _folder.Write("nuget.config", NuGetConfig(feed.Path));
        _folder.Write("Directory.Build.props", Properties);
    }

    public string this[string file] => _folder[file];

    /// <summary>What <c>dotnet new modelsync</c> makes.</summary>
    public static PackedProject OfTemplate(PackedFeed feed, string name)
    {
        var project = new PackedProject(feed);
        // A hive of its own: the templates of the machine stay as they are.
        string[] hive = ["--debug:custom-hive", project._folder["hive"]];
        ToolResult.Of(project._folder.Path, "dotnet", ["new", "install", Path.Combine(feed.Path, $"ModelSync.Templates.{feed.Version}.nupkg"), .. hive]).ShouldSucceed();
        ToolResult.Of(project._folder.Path, "dotnet", ["new", "modelsync", "-n", name, "-o", ".", "--no-update-check", .. hive]).ShouldSucceed();
        return project;
    }

    /// <summary>A console application of one file that knows the package of the generator only.</summary>
    public static PackedProject Console(PackedFeed feed, string name, string program)
    {
        var project = new PackedProject(feed);
        project._folder.Write("Program.cs", program);
        project._folder.Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ModelSync" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        return project;
    }

    public ToolResult Build() => ToolResult.Of(_folder.Path, "dotnet", ["build", "--nologo", "-v", "minimal", "-warnaserror", "-nodeReuse:false", "-p:UseSharedCompilation=false"]);

    public string Read(string file) => _folder.Read(file);

    /// <summary>Replaces a text that is there.</summary>
    public void Edit(string file, string before, string after)
    {
        var text = Read(file);
        Assert.Contains(before, text, StringComparison.Ordinal);
        _folder.Write(file, text.Replace(before, after, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    // Packages of ours are unpacked into the project's folder, and no cache of this machine keeps them; they and the database are no sources.
    // What a registry knows about vulnerabilities today is not what is tested.
    private const string Properties = """
        <Project>
          <PropertyGroup>
            <NuGetAudit>false</NuGetAudit>
            <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
            <DefaultItemExcludes>$(DefaultItemExcludes);packages/**;hive/**;*.db*</DefaultItemExcludes>
          </PropertyGroup>
        </Project>
        """;

    // Packages of others are there already: this repository was restored.
    private static string NuGetConfig(string feed) => $"""
        <configuration>
          <fallbackPackageFolders>
            <clear />
            <add key="restored" value="{Restored}" />
          </fallbackPackageFolders>
          <packageSources>
            <clear />
            <add key="nuget.org" value="https://api.nuget.org/v3/index.json" />
            <add key="packed" value="{feed}" />
          </packageSources>
          <packageSourceMapping>
            <clear />
            <packageSource key="nuget.org"><package pattern="*" /></packageSource>
            <packageSource key="packed"><package pattern="ModelSync" /><package pattern="ModelSync.*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;

    private static string Restored => typeof(PackedProject).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NuGetPackageRoot").Value!;
}
