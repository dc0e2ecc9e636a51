using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>A module that holds one type: an enum, a type of one value, a payload, or a model with its inputs.</summary>
internal sealed record TypeModule(string Name, EnumType? Enum, IReadOnlyList<ObjectType> Objects, ModelType? Model)
{
    public WireValueType? Value { get; init; }

    /// <summary>Functions of the type.</summary>
    public IReadOnlyList<FunctionType> Functions { get; init; } = [];

    /// <summary>What the class of the type holds.</summary>
    public IReadOnlyList<ConstantType> Constants { get; init; } = [];

    /// <summary>Mutations that are methods of the model, with their positions.</summary>
    public IReadOnlyList<(MutationType Mutation, int Index)> Mutations { get; init; } = [];

    /// <summary>The type, or the model of the types.</summary>
    public string Subject => Enum?.Name ?? Value?.Name ?? Model?.Name ?? Objects[0].Name;

    /// <summary>Types that it exports under their contract names.</summary>
    public IEnumerable<string> Types => [.. Enum is null ? [] : new[] { Enum.Name }, .. Value is null ? [] : new[] { Value.Name }, .. Objects.Select(o => o.Name)];


    public IReadOnlyCollection<string> Declared =>
    [
        .. Enum is null ? [] : new[] { Enum.Name, ObjectNames.Table(Enum.Name) },
        .. Value is null ? [] : WireValueEmitter.Declared(Value),
        .. Objects.SelectMany(o => new ObjectNames(o).Declared),
        .. Constants.SelectMany(static c => new[] { c.Export, ConstantEmitter.Local(c) }.Distinct()),
        .. Functions.SelectMany(static f => new[] { f.Export, FunctionEmitter.Local(f) }.Distinct()),
        .. Mutations.SelectMany(static m => new OperationNames(m.Mutation.Export).Declared),
        .. Model is null ? [] : new[] { ObjectNames.Model(Model.Name), ObjectNames.Key(Model.Name) },
    ];
}
