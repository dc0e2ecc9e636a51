using ModelSync.Contract;

namespace ModelSync.Emit;

/// <summary>Why no package can be written; the message tells what to do. Printed as an MSBuild error.</summary>
internal sealed class EmitException(string id, string message) : Exception(message)
{
    public string Id { get; } = id;

    /// <summary>In the form that MSBuild and editors recognise as an error; further lines are its details. The address stands where the compiler puts its own.</summary>
    public override string ToString()
    {
        var lines = Message.Split('\n');
        return string.Join('\n', [$"ModelSync : error {Id}: {lines[0]} ({HelpAddress.Emitter}{Id.ToLowerInvariant()})", .. lines.Skip(1)]);
    }
}
