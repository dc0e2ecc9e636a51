using ModelSync.Contract.Wire;

namespace ModelSync.Contract;

/// <summary>What types of a contract are on the wire, of those that were looked at before.</summary>
internal sealed class WireMemory
{
    public Memory<ObjectType, WireObject> Objects { get; } = new();

    public Memory<WireObject, string[]> Lines { get; } = new();
}
