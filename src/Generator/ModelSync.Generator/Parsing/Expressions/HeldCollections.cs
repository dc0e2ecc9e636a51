using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Collections that somebody is going through: variables and members of them, by whatever names.</summary>
internal sealed class HeldCollections
{
    private readonly List<IReadOnlyList<ISymbol>> _paths = [];
    private readonly HashSet<ISymbol> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What is read while the collection is gone through: not what functions read, which begin anew for each element, nor what was copied.</summary>
    public void Add(IOperation collection)
    {
        if (collection is IAnonymousFunctionOperation) return;
        if (collection.Type is not IArrayTypeSymbol && Path(collection) is { } path) AddPath(path, collection);
        if (collection is IInvocationOperation call && !LogicTypes.IsDeferred(call.Type)) return;
        if (collection is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function } && _known.Add(function)) Body(collection, function)?.Descendants().ToList().ForEach(Add);
        foreach (var child in collection.ChildOperations) Add(child);
    }

    /// <summary>Whether it is one of them.</summary>
    public bool Holds(IOperation collection) => Path(collection) is { } path && Names(path, collection).Any(name => _paths.Exists(held => Same(held, name)));

    /// <summary>All that happens in a body and, once it calls functions of the same method, in those.</summary>
    public IEnumerable<IOperation> Runs(IOperation body)
    {
        var own = body.DescendantsAndSelf().ToList();
        if (!own.Exists(static o => o is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke })) return own;
        return own.Concat(Root(body).Descendants().Where(static o => o is ILocalFunctionOperation or IAnonymousFunctionOperation).SelectMany(static function => function.Descendants()));
    }

    private void AddPath(IReadOnlyList<ISymbol> path, IOperation collection)
    {
        foreach (var name in Names(path, collection)) _paths.Add(name);
        if (collection is ILocalReferenceOperation local && LogicTypes.IsDeferred(local.Type) && _known.Add(local.Local))
            foreach (var given in Ownership.Given(local)) if (given is not null) Add(given);
    }

    // A variable that is given another one is the same collection.
    private static List<IReadOnlyList<ISymbol>> Names(IReadOnlyList<ISymbol> path, IOperation operation)
    {
        var names = new List<IReadOnlyList<ISymbol>> { path };
        for (var i = 0; i < names.Count && i < 20; i++)
            foreach (var given in Ownership.Given(operation, names[i][0]).SelectMany(Chosen))
                if (Path(given) is { } other && !names.Exists(n => Same(n, [.. other, .. names[i].Skip(1)]))) names.Add([.. other, .. names[i].Skip(1)]);
        return names;
    }

    private static IEnumerable<IOperation> Chosen(IOperation? given) => Ownership.Plain(given) switch
    {
        null => [],
        IConditionalOperation choice => Chosen(choice.WhenTrue).Concat(Chosen(choice.WhenFalse)),
        ICoalesceOperation choice => Chosen(choice.Value).Concat(Chosen(choice.WhenNull)),
        { } value => [value],
    };

    private static IReadOnlyList<ISymbol>? Path(IOperation? operation) => Ownership.Plain(operation) switch
    {
        ILocalReferenceOperation local => [local.Local],
        IParameterReferenceOperation parameter => [parameter.Parameter],
        IInstanceReferenceOperation { Type: { } self } => [self],
        IMemberReferenceOperation { Instance: { } instance, Member: var member } => Path(instance) is { } path ? [.. path, member] : null,
        _ => null,
    };

    private static bool Same(IReadOnlyList<ISymbol> one, IReadOnlyList<ISymbol> other) => one.Count == other.Count && one.Zip(other, static (a, b) => SymbolEqualityComparer.Default.Equals(a, b)).All(static same => same);

    private static IBlockOperation? Body(IOperation operation, IMethodSymbol function) =>
        Root(operation).Descendants().OfType<ILocalFunctionOperation>().FirstOrDefault(f => SymbolEqualityComparer.Default.Equals(f.Symbol, function))?.Body;

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent) operation = parent;
        return operation;
    }
}
