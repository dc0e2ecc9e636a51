using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Package.Tests.Fixtures;

namespace Package.Tests.Validation;

/// <summary>A Node process that runs emitted validators over batches of values, while C# runs its own.</summary>
internal sealed class NodeValidators : IDisposable
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);
    private readonly TemporaryFolder _folder = new();
    private readonly StringBuilder _errors = new();
    private readonly Process _process;

    public NodeValidators(string package)
    {
        _process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Repository.Project, "Node", "validators.mjs"), package])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.ErrorDataReceived += (_, line) => _errors.AppendLine(line.Data);
        _process.BeginErrorReadLine();
    }

    /// <param name="values">Each value in MessagePack; for a patch, each followed by its row.</param>
    public void Send(Batch batch, IEnumerable<byte[]> values)
    {
        using (var file = new BinaryWriter(File.Create(_folder["values"])))
            foreach (var value in values)
            {
                file.Write(value.Length);
                file.Write(value);
            }

        _process.StandardInput.WriteLine(JsonSerializer.Serialize(new { batch.Module, batch.Type, batch.Row, batch.Now, batch.Issues, batch.Partial, File = _folder["values"] }, Names));
        _process.StandardInput.Flush();
    }

    /// <summary>The texts of the violations of each value that was sent.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Receive()
    {
        var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException(Why());
        var answer = JsonSerializer.Deserialize<Answer>(line, Names)!;
        return [.. answer.Found.Select(numbers => Array.ConvertAll(numbers, number => answer.Texts[number]))];
    }

    public void Dispose()
    {
        // After a failure it may still be answering, and nobody reads.
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    private string Why()
    {
        _process.WaitForExit();
        return $"Node ended: {_errors}";
    }

    private sealed record Answer(string[] Texts, int[][] Found);
}

/// <summary>What validates the values of a batch.</summary>
/// <param name="Module">Module of the package.</param>
/// <param name="Type">Name of the type in TypeScript.</param>
/// <param name="Row">For a patch: name of the row that follows each value.</param>
/// <param name="Now">The time of rules.</param>
/// <param name="Issues">The schema for form libraries is asked too.</param>
/// <param name="Partial">Members may be absent, which is not null.</param>
internal sealed record Batch(string Module, string Type, string? Row = null, string? Now = null, bool Issues = false, bool Partial = false);
