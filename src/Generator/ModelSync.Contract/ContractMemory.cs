using ModelSync.Contract.Json;

namespace ModelSync.Contract;

/// <summary>Texts of the types of a contract that were printed before: in an edit nearly all are what they were.</summary>
internal sealed class ContractMemory
{
    public Memory<ObjectType, JsonText> Objects { get; } = new();

    public Memory<ModelType, JsonText> Models { get; } = new();
}
