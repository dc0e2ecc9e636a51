using ModelSync.Contract;
using ModelSync.Emit.Reading;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Which module holds what, and which types callers pass in. Made once before anything is printed.</summary>
internal sealed class PackagePlan
{
    // The package's own files: package.json's door and the runtime's folder.
    private static readonly string[] OwnModules = ["index", "runtime", SchemaModule.Name];

    private readonly Dictionary<string, ObjectType> _objects;
    private readonly Dictionary<string, EnumType> _enums;
    private readonly Dictionary<string, WireValueType> _own;
    private readonly Dictionary<string, FunctionType> _functions;
    private readonly Dictionary<string, ConstantType> _constants;
    private readonly Dictionary<string, string> _modules = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inputs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _narrowed = new(StringComparer.Ordinal);

    public PackagePlan(CompiledContract contract)
    {
        Surface = contract.Surface;
        Sources = new SourceLookup(Surface, contract.Sources);
        _objects = Surface.Objects.Concat(Surface.InsideObjects).ToDictionary(o => o.Name, StringComparer.Ordinal);
        _enums = Surface.Enums.Concat(Surface.InsideEnums).ToDictionary(e => e.Name, StringComparer.Ordinal);
        _own = Surface.Values.Where(static v => v.TypeScript is not null).ToDictionary(v => v.Name, StringComparer.Ordinal);
        _functions = Surface.Functions.ToDictionary(f => f.Name, StringComparer.Ordinal);
        _constants = Surface.Constants.ToDictionary(c => c.Name, StringComparer.Ordinal);
        var functions = Surface.Functions.ToLookup(f => f.Module, StringComparer.Ordinal);
        var constants = Surface.Constants.ToLookup(c => c.Module, StringComparer.Ordinal);
        var mutations = Surface.Mutations.Select((mutation, index) => (mutation, index)).ToLookup(m => m.mutation.Module, StringComparer.Ordinal);
        Types = [.. PlanTypes().Select(module => module with { Functions = [.. functions[module.Name]], Constants = [.. constants[module.Name]], Mutations = module.Model is null ? [] : [.. mutations[module.Name]] })];
        Inside = [.. Surface.InsideEnums.Select(static e => new TypeModule(TypeScriptNames.Module(e.Name), e, [], null)), .. Surface.InsideObjects.Select(static o => new TypeModule(TypeScriptNames.Module(o.Name), null, [o], null))];
        Operations = [.. PlanOperations(functions, constants, mutations)];
        foreach (var module in Types.Concat(Inside))
            foreach (var type in module.Types)
                _modules[type] = $"./{module.Name}.js";
        PlanInputs();
        Uses = new ValueUses(Surface, Object);
        Constants = new ConstantUses(Surface);
        PlanNarrowed();
        NameChecks.Require(this, OwnModules);
    }

    public SurfaceContract Surface { get; }

    public SourceLookup Sources { get; }

    /// <summary>Which constants modules export.</summary>
    public ConstantUses Constants { get; }

    /// <summary>Which objects translated code compares.</summary>
    public ValueUses Uses { get; }

    public IReadOnlyList<TypeModule> Types { get; }

    /// <summary>Modules that only modules of the package import.</summary>
    public IReadOnlyList<TypeModule> Inside { get; }

    public IReadOnlyList<OperationModule> Operations { get; }

    public ObjectType Object(string? name) => _objects.GetValueOrDefault(name ?? "") ?? throw Unknown(name);

    public EnumType Enum(string? name) => _enums.GetValueOrDefault(name ?? "") ?? throw Unknown(name);

    /// <summary>The value type that a type is of, where the application's own type stands for it; null for all others.</summary>
    public WireValueType? Own(TypeRef type) => type.Name is { } name && _own.TryGetValue(name, out var own) && own.Type.Kind == type.Kind ? own : null;

    public FunctionType Function(string name) => _functions.GetValueOrDefault(name) ?? throw Unknown(name);

    public ConstantType Constant(string name) => _constants.GetValueOrDefault(name) ?? throw Unknown(name);

    public string ModuleOfFunction(string name) => $"./{Function(name).Module}.js";

    public string ModuleOf(string? type) => _modules.GetValueOrDefault(type ?? "") ?? throw Unknown(type);

    /// <summary>Whether a rule reads a value of this type whole, or inside of what it reads.</summary>
    public bool IsNarrowed(ObjectType type) => _narrowed.Contains(type.Name);

    /// <summary>Whether callers pass values of this type in, so that it has a wide form.</summary>
    public bool IsInput(ObjectType type) => _inputs.Contains(type.Name);

    public ModelType? ModelOf(ObjectType row) => Surface.Models.FirstOrDefault(m => m.Row == row.Name);

    public ModelType Model(string name) => Surface.Models.FirstOrDefault(m => m.Name == name) ?? throw Unknown(name);

    /// <summary>Whether validation needs the time: own rules, or those of a nested type.</summary>
    public bool ReadsNow(ObjectType type) => ReadsNow(type, []);

    /// <summary>Whether values of the type may hold values of it: only those can lead back to themselves.</summary>
    public bool IsRecursive(ObjectType type)
    {
        var inside = new HashSet<string>(StringComparer.Ordinal);
        Collect(Nested(type), inside);
        return inside.Contains(type.Name);
    }

    private bool ReadsNow(ObjectType type, HashSet<string> seen) => seen.Add(type.Name)
        && (type.Rules.Any(rule => ExprFacts.ReadsNow(rule.Body)) || Nested(type).Any(nested => ReadsNow(nested, seen)));

    private IEnumerable<ObjectType> Nested(ObjectType type) =>
        type.Union is { } union ? union.Cases.Select(c => Object(c.Type)) : type.Members.SelectMany(m => Objects(m.Type));

    private IEnumerable<ObjectType> Objects(TypeRef type) => type.Kind == TypeKinds.Object ? [Object(type.Name)] : type.Parts().SelectMany(Objects);

    // A payload that no mutation gives back is one that somebody sends: at least to an HTTP API of the same program.
    private void PlanInputs()
    {
        var outputs = new HashSet<string>(StringComparer.Ordinal);
        Collect(Surface.Mutations.SelectMany(m => m.Rejections.Select(r => Object(r.Type))), outputs);
        Collect(Surface.Mutations.Where(m => m.Result is not null).SelectMany(m => Objects(m.Result!)), outputs);
        Collect(Surface.Objects.Where(o => o.Role is ObjectRole.Create or ObjectRole.Patch || (o.Role is ObjectRole.Payload or ObjectRole.Union && !outputs.Contains(o.Name))), _inputs);
        Collect(Surface.Queries.SelectMany(q => q.Parameters).Concat(Surface.Mutations.SelectMany(m => m.Parameters)).SelectMany(p => Objects(p.Type)), _inputs);
    }

    private void PlanNarrowed()
    {
        var arguments = Surface.Queries.Select(static q => q.Parameters).Concat(Surface.Mutations.Select(static m => m.Parameters)).Select(static p => ArgumentsEmitter.ObjectOf(p));
        foreach (var type in Surface.Objects.Where(o => _inputs.Contains(o.Name)).Concat(arguments))
            foreach (var node in type.Rules.SelectMany(static r => ExprTree.All(r.Body)))
                if (node is RowExpr) Collect([type], _narrowed);
                else if (node is MemberExpr member) Collect(Objects(member.Type), _narrowed);
        foreach (var mutation in Surface.Mutations)
            if (mutation.Run is { } run) Collect(mutation.Parameters.Zip(run.Parameters).Where(p => ExprTree.All(run.Body).Any(e => e is LocalExpr l && l.Name == p.Second.Name)).SelectMany(p => Objects(p.First.Type)), _narrowed);
    }

    private void Collect(IEnumerable<ObjectType> types, HashSet<string> into)
    {
        foreach (var type in types)
            if (into.Add(type.Name)) Collect(Nested(type), into);
    }

    private IEnumerable<TypeModule> PlanTypes()
    {
        foreach (var type in Surface.Enums) yield return new TypeModule(TypeScriptNames.Module(type.Name), type, [], null);
        foreach (var type in Surface.Values) yield return new TypeModule(TypeScriptNames.Module(type.Name), null, [], null) { Value = type };
        foreach (var group in Surface.Objects.GroupBy(o => o.Model ?? o.Name, StringComparer.Ordinal))
            yield return new TypeModule(TypeScriptNames.Module(group.Key), null, [.. group], Surface.Models.FirstOrDefault(m => m.Name == group.Key));
    }

    private IEnumerable<OperationModule> PlanOperations(ILookup<string, FunctionType> functions, ILookup<string, ConstantType> constants, ILookup<string, (MutationType, int)> mutations)
    {
        var types = Types.Select(static t => t.Name).ToHashSet(StringComparer.Ordinal);
        var models = Types.Where(static t => t.Model is not null).Select(static t => t.Name).ToHashSet(StringComparer.Ordinal);
        var queries = Surface.Queries.Select((query, index) => (query, index)).ToLookup(q => q.query.Module, StringComparer.Ordinal);
        return queries.Select(q => q.Key).Union(mutations.Select(m => m.Key).Where(name => !models.Contains(name)), StringComparer.Ordinal).Union(functions.Select(f => f.Key).Concat(constants.Select(c => c.Key)).Where(name => !types.Contains(name)), StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => new OperationModule(name, [.. queries[name]], models.Contains(name) ? [] : [.. mutations[name]], types.Contains(name) ? [] : [.. functions[name]], types.Contains(name) ? [] : [.. constants[name]]));
    }

    private static EmitException Unknown(string? name) => new("MSYNC5002", $"The contract mentions '{name}' but does not define it. Compile the project again with the same version of ModelSync.");
}
