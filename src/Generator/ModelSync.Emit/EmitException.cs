namespace ModelSync.Emit;

/// <summary>Why no package can be written; the message tells what to do. Printed as an MSBuild error.</summary>
internal sealed class EmitException(string id, string message) : Exception(message)
{
    public string Id { get; } = id;
}
