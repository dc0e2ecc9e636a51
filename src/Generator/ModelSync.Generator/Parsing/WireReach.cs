using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Memory;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// What clients learn of, by contract name: what models show, what operations take and give, wire types that are offered, and what these are made of. An
/// enum or a closed form that only server-only members mention is none of their business.
/// </summary>
internal sealed class WireReach
{
    private readonly Dictionary<string, PayloadSpec> _payloads;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <param name="payloads">All that the assembly knows.</param>
    public WireReach(IEnumerable<PayloadSpec> payloads)
    {
        _payloads = new Dictionary<string, PayloadSpec>(StringComparer.Ordinal);
        foreach (var payload in payloads)
        {
            _payloads[payload.Type.Name] = payload;
            // A variant stands beside the type that it is of.
            foreach (var variant in payload.Variants) _payloads[variant.Type.Name] = payload;
        }
    }

    public IEnumerable<string> Names => _names;

    public bool Contains(TypeName type) => _names.Contains(type.Name);

    /// <param name="memory">Of models that were looked at before.</param>
    public void Add(LiveModelSpec model, LiveMemory? memory = null)
    {
        foreach (var name in memory is null ? Shown(model) : memory.Shown.Of(model, Shown)) Add(name);
    }

    public void Add(QuerySpec query)
    {
        Add(query.Parameters.Select(static p => p.Type));
        if (query.Select is { } select) Add(select.Result);
    }

    public void Add(MutationSpec mutation)
    {
        Add(mutation.Parameters.Select(static p => p.Type));
        if (mutation.Result is { } result) Add(result.Ref);
        foreach (var rejection in mutation.Rejections) Add(rejection.Type.Name);
    }

    public void Add(FunctionSpec function)
    {
        foreach (var parameter in function.Parameters) Add(parameter.Type);
        Add(function.Result);
    }

    /// <summary>What a body mentions, which may be nobody else's business.</summary>
    public void AddInside(Expr body)
    {
        foreach (var node in ExprTree.All(body)) Add(node.Type);
    }

    public void Add(ConstantSpec constant) => Add(constant.Type);

    public void Add(PayloadSpec payload)
    {
        if (!_names.Add(payload.Type.Name)) return;
        Add(payload.Members.Select(static m => m.Type));
        foreach (var listed in payload.Union?.Cases ?? []) Add(listed.Type.Name);
    }

    public void Add(IEnumerable<TypeSpec> types)
    {
        foreach (var type in types) Add(type.Ref);
    }

    private static string[] Shown(LiveModelSpec model) => model.Model.Members.Where(static m => m.InDto).Select(static m => m.Type)
        .Concat(model.Computed.Where(static c => !c.ServerOnly).Select(static c => c.Type))
        .SelectMany(static t => Named(t.Ref)).Distinct(StringComparer.Ordinal).ToArray();

    // Nearly all members are of types that are made of nothing.
    private static IEnumerable<string> Named(TypeRef type)
    {
        var parts = type is { Element: null, Key: null, Elements.Count: 0 } ? [] : type.Parts().SelectMany(Named);
        return type.Name is { } name ? parts.Prepend(name) : parts;
    }

    private void Add(TypeRef type)
    {
        foreach (var name in Named(type)) Add(name);
    }

    private void Add(string name)
    {
        if (_payloads.TryGetValue(name, out var payload)) Add(payload);
        else _names.Add(name);
    }
}
