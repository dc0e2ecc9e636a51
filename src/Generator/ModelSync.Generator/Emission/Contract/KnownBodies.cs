using ModelSync.Contract;

namespace ModelSync.Generator.Emission.Contract;

/// <summary>
/// Keeps those bodies of mutations that say nothing but what the contract has: a model of another surface, or what a lock file keeps off the wire, leaves its
/// mutations to the server.
/// </summary>
internal sealed class KnownBodies
{
    private readonly Dictionary<string, ObjectType> _objects;
    private readonly HashSet<string> _models;
    private readonly HashSet<string> _enums;
    private readonly HashSet<string> _functions;
    private readonly HashSet<string> _constants;

    private KnownBodies(SurfaceContract contract)
    {
        _objects = contract.Objects.Concat(contract.InsideObjects).ToDictionary(static o => o.Name, StringComparer.Ordinal);
        _models = new HashSet<string>(contract.Models.Select(static m => m.Name), StringComparer.Ordinal);
        _enums = new HashSet<string>(contract.Enums.Concat(contract.InsideEnums).Select(static e => e.Name), StringComparer.Ordinal);
        _constants = new HashSet<string>(contract.Constants.Select(static c => c.Name), StringComparer.Ordinal);
        _functions = new HashSet<string>(contract.Functions.Select(static f => f.Name), StringComparer.Ordinal);
    }

    public static SurfaceContract Only(SurfaceContract contract)
    {
        if (contract.Mutations.All(static m => m.Run is null)) return contract;
        var known = new KnownBodies(contract);
        return contract with { Mutations = contract.Mutations.Select(m => m.Run is { } run && !ExprTree.All(run.Body).All(known.Has) ? m with { Run = null } : m).ToEquatableArray() };
    }

    private bool Has(Expr node) => Has(node.Type) && node switch
    {
        FieldExpr e => Has(e.Target.Type, e.Member),
        NewExpr e => e.Members.All(m => Has(e.Type, m.Member)),
        WithExpr e => e.Members.All(m => Has(e.Type, m.Member)),
        FunctionExpr e => _functions.Contains(e.Function),
        ConstantExpr e => _constants.Contains(e.Constant),
        TransactionExpr { Operation: TransactionOperation.Find or TransactionOperation.FindAsSystem or TransactionOperation.Add or TransactionOperation.Remove, Name: { } model } => _models.Contains(model),
        _ => true,
    };

    private bool Has(TypeRef owner, string member) => owner.Name is { } name && _objects.TryGetValue(name, out var type) && (type.Union?.Discriminator == member || type.Members.Any(m => m.Name == member));

    private bool Has(TypeRef type) => type.Kind switch
    {
        TypeKinds.Object => _objects.ContainsKey(type.Name!),
        TypeKinds.Enum => _enums.Contains(type.Name!),
        _ => type.Parts().All(Has),
    };
}
