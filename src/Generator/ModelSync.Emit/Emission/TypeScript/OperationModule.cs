using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>A module that holds the queries, mutations and functions of one C# class.</summary>
internal sealed record OperationModule(string Name, IReadOnlyList<(QueryType Query, int Index)> Queries, IReadOnlyList<(MutationType Mutation, int Index)> Mutations, IReadOnlyList<FunctionType> Functions, IReadOnlyList<ConstantType> Constants)
{
    public IReadOnlyCollection<string> Declared =>
    [
        .. Queries.SelectMany(q => new OperationNames(q.Query.Export).Declared),
        .. Mutations.SelectMany(m => new OperationNames(m.Mutation.Export).Declared),
        .. Constants.SelectMany(static c => new[] { c.Export, ConstantEmitter.Local(c) }.Distinct()),
        .. Functions.SelectMany(static f => new[] { f.Export, FunctionEmitter.Local(f) }.Distinct()),
    ];
}
