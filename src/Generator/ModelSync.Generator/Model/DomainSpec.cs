using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>Everything that the annotated sources of one assembly say. Names are unique: what collides is left out and is a problem of the surface.</summary>
internal sealed record DomainSpec
{
    public EquatableArray<LiveModelSpec> Models { get; init; }

    public EquatableArray<LivePayloadSpec> Payloads { get; init; }

    public EquatableArray<EnumSpec> Enums { get; init; }

    /// <summary>Wire types of other assemblies: in the contract, and nowhere else.</summary>
    public EquatableArray<LivePayloadSpec> Foreign { get; init; }

    public IEnumerable<PayloadSpec> AllPayloads => Payloads.Concat(Foreign).Select(static p => p.Payload);

    public EquatableArray<WrapperSpec> Wrappers { get; init; }

    public EquatableArray<QuerySpec> Queries { get; init; }

    public EquatableArray<MutationSpec> Mutations { get; init; }

    /// <summary>What <c>[Shared]</c> translates.</summary>
    public EquatableArray<FunctionSpec> Functions { get; init; }

    /// <summary>What translated code reads of what classes hold, by class and in the order in which they are made.</summary>
    public EquatableArray<ConstantSpec> Constants { get; init; }

    public UserSpec? User { get; init; }

    /// <summary>Ordinal order of full names, without those that cannot be completed.</summary>
    public EquatableArray<SurfaceSpec> Surfaces { get; init; }

    /// <summary>The first, which in most assemblies is the only one; null when there is none.</summary>
    public SurfaceSpec? Surface => Surfaces.Count == 0 ? null : Surfaces[0];
}
