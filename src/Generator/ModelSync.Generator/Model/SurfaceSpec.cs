using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>The declaration of a <c>[SyncSurface]</c>.</summary>
/// <param name="Npm">Name of the npm package; null emits none.</param>
/// <param name="Retired">What was on its wire and is gone, as the lock file names it.</param>
internal sealed record SurfaceDeclaration(TypeName Type, string? Npm, EquatableArray<string> Retired, EquatableArray<string> Problems);

/// <summary>A surface with everything that one audience can see: what the contract and the surface's descriptor are printed from.</summary>
internal sealed record SurfaceSpec
{
    public required TypeName Type { get; init; }

    /// <summary>Position among the surfaces of the assembly.</summary>
    public int Index { get; init; }

    public string? Npm { get; init; }

    /// <summary>What was on its wire and is gone.</summary>
    public EquatableArray<string> Retired { get; init; }

    /// <summary>What was accepted to be on the wire; null without a lock file.</summary>
    public LockedSurface? Lock { get; init; }

    /// <summary>Ordinal order of contract names; the position is the model's index.</summary>
    public EquatableArray<LiveModelSpec> Models { get; init; }

    /// <summary>Those that clients learn of, in ordinal order of contract names.</summary>
    public EquatableArray<LivePayloadSpec> Payloads { get; init; }

    /// <summary>Those that clients learn of, in ordinal order of contract names.</summary>
    public EquatableArray<EnumSpec> Enums { get; init; }

    /// <summary>Those that clients learn of, in ordinal order of contract names.</summary>
    public EquatableArray<WrapperSpec> Wrappers { get; init; }

    /// <summary>Ordinal order of wire names; the position is the identity on the wire.</summary>
    public EquatableArray<QuerySpec> Queries { get; init; }

    /// <summary>Ordinal order of wire names; the position is the identity on the wire.</summary>
    public EquatableArray<MutationSpec> Mutations { get; init; }

    /// <summary>Ordinal order of names.</summary>
    public EquatableArray<FunctionSpec> Functions { get; init; }

    /// <summary>Those that translated code alone mentions.</summary>
    public EquatableArray<EnumSpec> InsideEnums { get; init; }

    /// <inheritdoc cref="InsideEnums"/>
    public EquatableArray<LivePayloadSpec> InsidePayloads { get; init; }

    /// <summary>By class, in the order in which they are made.</summary>
    public EquatableArray<ConstantSpec> Constants { get; init; }

    public UserSpec? User { get; init; }

    /// <summary>Everything that is wrong, ordinal order. When there is anything, the surface serves nothing and no package is emitted.</summary>
    public EquatableArray<string> Problems { get; init; }
}
