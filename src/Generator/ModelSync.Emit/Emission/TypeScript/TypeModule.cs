using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>A module that holds one type: an enum, a payload, or a model with its inputs.</summary>
internal sealed record TypeModule(string Name, EnumType? Enum, IReadOnlyList<ObjectType> Objects, ModelType? Model)
{
    public IReadOnlyCollection<string> Declared =>
    [
        .. Enum is null ? [] : new[] { Enum.Name, ObjectNames.Table(Enum.Name) },
        .. Objects.SelectMany(o => new ObjectNames(o).Declared),
        .. Model is null ? [] : new[] { ObjectNames.Model(Model.Name), ObjectNames.Key(Model.Name) },
    ];
}
