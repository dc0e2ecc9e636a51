using ModelSync.Contract;
using ModelSync.Emit;
using Package.Tests.Node;

namespace Package.Tests.Fixtures;

/// <summary>Projects whose surfaces are parts of one package, and the folder that they share.</summary>
internal sealed class SharedPackage : IDisposable
{
    public static readonly SurfaceContract Orders = ShopContract.Surface with { Surface = "OrdersSync", NpmName = "@shop/sync/orders" };

    public static readonly SurfaceContract Stock = ShopContract.Surface with { Surface = "StockSync", NpmName = "@shop/sync/stock", WireHash = new string('e', 64), Queries = [], Mutations = [] };

    private readonly TemporaryFolder _folder = new();

    public SharedPackage()
    {
        Compile("Orders", Orders);
        Compile("Stock", Stock);
    }

    public string Folder => _folder["npm"];

    public void Compile(string project, params SurfaceContract[] surfaces) =>
        ContractAssembly.Compile(_folder[$"{project}.dll"], surfaces, new SourceIndex(["Auction.cs"], [new("Auction", 0, 3, 4, "A thing.", null)]));

    public string Emit(string project, bool verify = false) => PackageEmitter.Run(Options(project) with { Verify = verify });

    public EmitOptions Options(string project) => new() { Assembly = _folder[$"{project}.dll"], Output = Folder, Project = _folder.Path, Runtime = Repository.Runtime };

    /// <summary>As the build does: in a process of its own.</summary>
    public ToolResult Start(string project) =>
        ToolResult.Of(_folder.Path, "dotnet", [Path.Combine(Repository.Emitter, "ModelSync.Emit.dll"), "--assembly", _folder[$"{project}.dll"], "--output", Folder, "--project", _folder.Path]);

    public string Refuse(string project, string id, bool verify = false)
    {
        var before = Files();
        var error = Assert.Throws<EmitException>(() => Emit(project, verify));
        Assert.Equal(id, error.Id);
        Assert.Equal(before, Files());
        return error.Message;
    }

    public string Read(string file) => _folder.Read($"npm/{file}");

    public void Write(string file, string text) => _folder.Write($"npm/{file}", text);

    public bool Has(string file) => File.Exists(Path.Combine(Folder, file));

    public void Clear()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Every file with its content.</summary>
    public IReadOnlyList<(string File, string Content)> Files() => !Directory.Exists(Folder) ? [] :
        [.. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (Path.GetRelativePath(Folder, file), File.ReadAllText(file)))];

    public void Dispose() => _folder.Dispose();
}
