using System.Globalization;
using ModelSync.Contract;

namespace ModelSync.Emit.Locking;

/// <summary>The command line of <c>lock</c>, which build/ModelSync.targets writes.</summary>
internal sealed record LockOptions
{
    /// <summary>The first argument.</summary>
    public const string Verb = "lock";

    private const string Usage = "usage: ModelSync.Emit lock --assembly <dll> --file <modelsync.lock.json> [--supported <number>] [--new-epoch]";

    /// <summary>The compiled assembly.</summary>
    public required string Assembly { get; init; }

    /// <summary>The lock file, there or not.</summary>
    public required string File { get; init; }

    /// <summary>How many contracts before the newest are served.</summary>
    public int Supported { get; init; } = LockFile.DefaultSupported;

    /// <summary>Clients of all contracts before are given up.</summary>
    public bool NewEpoch { get; init; }

    /// <param name="arguments">Without the verb.</param>
    public static LockOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new LockOptions { Assembly = "", File = "" };
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--new-epoch") options = options with { NewEpoch = true };
            else if (i + 1 == arguments.Count) throw new EmitException("MSYNC5000", Usage);
            else options = Set(options, arguments[i], arguments[++i]);
        }

        return options.Assembly.Length > 0 && options.File.Length > 0 ? options : throw new EmitException("MSYNC5000", Usage);
    }

    private static LockOptions Set(LockOptions options, string name, string value) => name switch
    {
        "--assembly" => options with { Assembly = value },
        "--file" => options with { File = value },
        "--supported" => options with { Supported = Number(value) },
        _ => throw new EmitException("MSYNC5000", $"Unknown or incomplete argument '{name}'."),
    };

    private static int Number(string value) => value.Length == 0 ? LockFile.DefaultSupported
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100 ? number
        : throw new EmitException("MSYNC5000", $"ModelSyncSupportedContracts is '{value}'. Use a number from 0 to 100.");
}
