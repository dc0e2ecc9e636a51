using ModelSync.Contract.Wire;

namespace ModelSync.Contract;

/// <summary>What of a contract is on the wire.</summary>
internal static class WireView
{
    public static WireContract Of(SurfaceContract contract) => Of(contract, memory: null);

    /// <param name="memory">Of types that were looked at before.</param>
    public static WireContract Of(SurfaceContract contract, WireMemory? memory) => new(
        contract.Enums.Select(Enum),
        Objects(contract, memory),
        contract.Queries.Select(q => new WireQuery(q.Name, Parameters(q.Parameters), q.Model, q.Single) { Members = Members(q, contract) }),
        contract.Mutations.Select(Mutation),
        memory?.Lines);

    /// <summary>Names of types that hold one value, and names of elements of tuples, are not on the wire.</summary>
    public static WireType Of(TypeRef type)
    {
        var isNamed = type.Kind is TypeKinds.Enum or TypeKinds.Object;
        return new WireType(type.Kind, type.Nullable, isNamed ? type.Name : null) { Parts = [.. type.Parts().Select(Of)] };
    }

    private static WireEnum Enum(EnumType type)
    {
        var numbers = new HashSet<long>();
        return new WireEnum(type.Name, type.Underlying, type.Flags, [.. type.Members.Select(m => new WireEnumMember(m.WireName, m.Value, IsSecond: !numbers.Add(m.Value)))]);
    }

    private static IEnumerable<WireObject> Objects(SurfaceContract contract, WireMemory? memory)
    {
        var models = contract.Models.ToDictionary(static m => m.Row, StringComparer.Ordinal);
        foreach (var type in contract.Objects)
        {
            var model = type.Role == ObjectRole.Row ? models[type.Name] : null;
            yield return memory is null ? Object(type, model) : memory.Objects.Of(type, model, Object);
        }
    }

    private static WireObject Object(ObjectType type, ModelType? model) => new(type.Name)
    {
        Key = model is null ? [] : Key(type, model),
        Members = [.. type.Members.Select(static m => new WireMember(m.WireName, Of(m.Type), m.Optional))],
        Union = type.Union is { } union ? new WireUnion(union.Discriminator, union.IsNumeric, [.. union.Cases.Select(static c => new WireCase(c.Tag, c.Type))]) : null,
    };

    private static List<string> Key(ObjectType row, ModelType model) => [.. model.Key.Select(position => row.Members[position].WireName)];

    private static WireMutation Mutation(MutationType mutation) => new(
        mutation.Name,
        Parameters(mutation.Parameters),
        mutation.Result is { } result ? Of(result) : null,
        [.. mutation.Rejections.Select(static r => new WireRejection(r.Code, r.Type)).OrderBy(static r => r.Code, StringComparer.Ordinal)]);

    private static List<string>? Members(QueryType query, SurfaceContract contract)
    {
        if (query.Select is not { Members: { Count: > 0 } read }) return null;
        return [.. contract.Objects.First(o => o.Name == query.Model).Members.Where(m => read.Contains(m.Name)).Select(static m => m.WireName)];
    }

    private static List<WireParameter> Parameters(EquatableArray<ParameterType> parameters) => [.. parameters.Select(static p => new WireParameter(p.WireName, Of(p.Type)))];
}
