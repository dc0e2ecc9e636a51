using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Emission.Contract;

/// <summary>What models are in a contract. The types that were made of one are the same objects while it is the same object, so their texts are remembered too.</summary>
internal sealed class ModelMemory
{
    public Memory<LiveModelSpec, ModelPart> Parts { get; } = new();

    public ContractMemory Texts { get; } = new();

    public WireMemory Wire { get; } = new();

    /// <summary>Lines of the list of wire types.</summary>
    public Memory<LiveModelSpec, string> WireTypes { get; } = new();
}

/// <param name="Objects">Its row and its inputs.</param>
/// <param name="Evolution">What it says about older contracts.</param>
internal sealed record ModelPart(IReadOnlyList<ObjectType> Objects, ModelType Model, IReadOnlyList<string> Evolution);
