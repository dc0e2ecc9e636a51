using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// What clients learn of, by contract name: what models show, what operations take and give, wire types, and what these are made of. An enum or a closed
/// form that only server-only members mention is none of their business.
/// </summary>
internal sealed class WireReach
{
    private readonly Dictionary<string, PayloadSpec> _payloads;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public WireReach(DomainSpec domain)
    {
        var payloads = domain.Payloads.Concat(domain.Foreign).Select(static p => p.Payload).ToList();
        _payloads = payloads.ToDictionary(static p => p.Type.Name, StringComparer.Ordinal);
        foreach (var model in domain.Models)
        {
            Add(model.Model.DtoMembers().Select(static m => m.Type));
            Add(model.Computed.Where(static c => !c.ServerOnly).Select(static c => c.Type));
        }

        foreach (var payload in payloads.Where(static p => p is { IsClassified: false, IsMentioned: false })) Add(payload);
        Add(domain.Queries.SelectMany(static q => q.Parameters).Select(static p => p.Type));
        foreach (var mutation in domain.Mutations)
        {
            Add(mutation.Parameters.Select(static p => p.Type));
            if (mutation.Result is { } result) Add(result.Ref);
            foreach (var rejection in mutation.Rejections) Add(rejection.Type.Name);
        }
    }

    public bool Contains(TypeName type) => _names.Contains(type.Name);

    private void Add(IEnumerable<TypeSpec> types)
    {
        foreach (var type in types) Add(type.Ref);
    }

    private void Add(TypeRef type)
    {
        if (type.Name is { } name) Add(name);
        foreach (var part in type.Parts()) Add(part);
    }

    private void Add(string name)
    {
        if (_payloads.TryGetValue(name, out var payload)) Add(payload);
        else _names.Add(name);
    }

    private void Add(PayloadSpec payload)
    {
        if (!_names.Add(payload.Type.Name)) return;
        Add(payload.Members.Select(static m => m.Type));
        foreach (var listed in payload.Union?.Cases ?? []) Add(listed.Type.Name);
    }
}
