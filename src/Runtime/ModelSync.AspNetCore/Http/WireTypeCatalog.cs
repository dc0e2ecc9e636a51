using System.Collections.Frozen;
using ModelSync.Generated.V1;

namespace ModelSync.AspNetCore.Http;

/// <summary>Wire types of one surface.</summary>
/// <param name="Contract">Its contract, for whoever describes the types.</param>
internal sealed record WireTypeList(IReadOnlyList<WireTypeDescriptor> Types, Func<string?> Contract);

/// <summary>Wire types of all surfaces, by their C# type.</summary>
internal sealed class WireTypeCatalog(IEnumerable<WireTypeList> lists)
{
    private readonly FrozenDictionary<Type, WireTypeDescriptor> _types = lists.SelectMany(static list => list.Types).DistinctBy(static type => type.Type).ToFrozenDictionary(static type => type.Type);

    public WireTypeDescriptor? Find(Type type) => _types.GetValueOrDefault(type);

    public WireTypeDescriptor Get(Type type) => Find(type)
        ?? throw new InvalidOperationException($"{type} is no wire type of a surface that AddWireTypes was called for.");
}
