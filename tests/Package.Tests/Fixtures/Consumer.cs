using ModelSync.Contract;
using ModelSync.Emit;
using ModelSync.Emit.Npm;
using Package.Tests.Node;

namespace Package.Tests.Fixtures;

/// <summary>A TypeScript project that has the emitted package among its dependencies.</summary>
internal sealed class Consumer : IDisposable
{
    public static readonly SourceIndex NoSources = new([], []);

    private readonly TemporaryFolder _folder = new();
    private readonly string _name;
    private readonly string _assembly;
    private readonly string _project;

    /// <summary>Of a contract that a test made.</summary>
    public Consumer(SurfaceContract surface, SourceIndex? sources = null, NpmMode mode = NpmMode.Workspace)
    {
        (_name, _assembly, _project) = (surface.NpmName, _folder["Domain.dll"], _folder.Path);
        ContractAssembly.Compile(_assembly, surface, sources ?? NoSources);
        Message = Emit(mode);
    }

    /// <summary>Of an assembly that the generator has completed.</summary>
    public Consumer(string name, string assembly, string project, NpmMode mode = NpmMode.Workspace)
    {
        (_name, _assembly, _project) = (name, assembly, project);
        Message = Emit(mode);
    }

    private string Emit(NpmMode mode)
    {
        var message = PackageEmitter.Run(Options(mode));
        _folder.Write("package.json", """{ "name": "consumer", "private": true, "type": "module" }""");
        _folder.Write("tsconfig.json", """
            {
              "compilerOptions": {
                "strict": true, "exactOptionalPropertyTypes": true, "noUncheckedIndexedAccess": true, "verbatimModuleSyntax": true, "isolatedModules": true,
                "erasableSyntaxOnly": true, "isolatedDeclarations": true, "declaration": true, "noEmit": true, "skipLibCheck": false,
                "module": "nodenext", "target": "es2022", "lib": ["es2022", "dom"], "types": []
              },
              "include": ["src"]
            }
            """);
        return message;
    }

    public string Message { get; }

    public string Folder => _folder.Path;

    /// <summary>The emitted package.</summary>
    public string Package => Path.Combine(_folder.Path, "node_modules", _name.Replace('/', Path.DirectorySeparatorChar));

    public EmitOptions Options(NpmMode mode = NpmMode.Workspace) =>
        new() { Assembly = _assembly, Output = Package, Project = _project, Runtime = Repository.Runtime, Mode = mode };

    public string Read(string file) => File.ReadAllText(Path.Combine(Package, file));

    public void Write(string file, string text) => _folder.Write(file, text);

    /// <summary>Compiles a file against the package's declarations.</summary>
    public ToolResult Compile(string compiler, string source)
    {
        _folder.Write("src/app.ts", source);
        return NodeTools.Run(_folder.Path, compiler, "-p", ".");
    }

    /// <summary>Runs a module that imports the package and prints to standard output.</summary>
    public ToolResult Execute(string source)
    {
        _folder.Write("run.mjs", source);
        return ToolResult.Of(_folder.Path, "node", ["run.mjs"]);
    }

    public void Dispose() => _folder.Dispose();
}
