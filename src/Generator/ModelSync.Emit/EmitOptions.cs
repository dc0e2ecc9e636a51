using ModelSync.Emit.Npm;

namespace ModelSync.Emit;

/// <summary>The command line, which build/ModelSync.targets writes.</summary>
internal sealed record EmitOptions
{
    /// <summary>The compiled assembly.</summary>
    public required string Assembly { get; init; }

    /// <summary>In place of an assembly: a file of contracts, which hot reload writes.</summary>
    public string Contract { get; init; } = "";

    /// <summary>Name of the project, which has the folder to itself; that of the assembly unless given.</summary>
    public string Owner { get => field ?? Path.GetFileNameWithoutExtension(Assembly); init; }

    /// <summary>Folder of the package.</summary>
    public required string Output { get; init; }

    /// <summary>Folder that relative source paths begin at.</summary>
    public string Project { get; init; } = "";

    public NpmMode Mode { get; init; } = NpmMode.Workspace;

    public string Version { get; init; } = "0.0.0";

    /// <summary>Folder of the client runtime; beside the emitter by default.</summary>
    public string Runtime { get; init; } = Path.Combine(AppContext.BaseDirectory, "runtime");

    /// <summary>Write nothing: differences are an error.</summary>
    public bool Verify { get; init; }

    public static EmitOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new EmitOptions { Assembly = "", Output = "" };
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--verify") options = options with { Verify = true };
            else if (i + 1 == arguments.Count) throw Unknown(arguments[i]);
            else options = Set(options, arguments[i], arguments[++i]);
        }

        return options.Assembly.Length + options.Contract.Length > 0 && options.Output.Length > 0
            ? options
            : throw new EmitException("MSYNC5000", "usage: ModelSync.Emit --assembly <dll> | --contract <json> --output <folder> [--owner <name>] [--project <folder>] [--mode workspace|committed|publish] [--version <version>] [--runtime <folder>] [--verify]");
    }

    private static EmitOptions Set(EmitOptions options, string name, string value) => name switch
    {
        "--assembly" => options with { Assembly = value },
        "--contract" => options with { Contract = value },
        "--owner" => options with { Owner = value },
        "--output" => options with { Output = value },
        "--project" => options with { Project = value },
        "--mode" => options with { Mode = ParseMode(value) },
        "--version" => value.Length == 0 ? options : options with { Version = value },
        "--runtime" => options with { Runtime = value },
        _ => throw Unknown(name),
    };

    private static NpmMode ParseMode(string value) => value switch
    {
        "" or "workspace" => NpmMode.Workspace,
        "committed" => NpmMode.Committed,
        "publish" => NpmMode.Publish,
        _ => throw new EmitException("MSYNC5000", $"ModelSyncNpmMode is '{value}'. Use workspace, committed or publish."),
    };

    private static EmitException Unknown(string argument) => new("MSYNC5000", $"Unknown or incomplete argument '{argument}'.");
}
