using System.Globalization;
using ModelSync.Contract;
using ModelSync.Contract.Json;
using ModelSync.Contract.Wire;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Emission.Contract;

/// <summary>What the sources and the lock file say about older contracts.</summary>
internal sealed class EvolutionBuilder
{
    private readonly List<string> _lines = [];
    private readonly Dictionary<string, EnumType> _enums;

    private EvolutionBuilder(IEnumerable<EnumSpec> enums) => _enums = enums.GroupBy(static e => e.Form.Name, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.First().Form, StringComparer.Ordinal);

    /// <param name="models">What the models of the surface say, each by <see cref="Of"/>.</param>
    public static EquatableArray<string> Build(SurfaceSpec surface, IEnumerable<IReadOnlyList<string>> models)
    {
        var builder = new EvolutionBuilder(surface.Enums);
        foreach (var lines in models) builder._lines.AddRange(lines);
        builder.Add(surface);
        return new WireEvolution(builder._lines).Lines.ToEquatableArray();
    }

    /// <summary>What a model says.</summary>
    public static IReadOnlyList<string> Of(ModelSpec model)
    {
        var builder = new EvolutionBuilder(model.Enums);
        builder.Add(model);
        return builder._lines;
    }

    private void Add(SurfaceSpec surface)
    {
        if (surface.Lock is { } accepted) _lines.AddRange(accepted.Evolution.Lines);
        foreach (var path in surface.Retired) AddRetired(path, surface);
        foreach (var payload in surface.Payloads)
        {
            AddType(payload.Payload.Type.Name, payload.Payload.Aliases, "");
            AddMembers(payload.Payload.Type.Name, payload.Payload.Members);
        }

        foreach (var type in surface.Enums) Add(type);
        foreach (var query in surface.Queries) AddOperation(query.Method.WireName, query.Aliases, query.Parameters);
        foreach (var mutation in surface.Mutations) AddOperation(mutation.Method.WireName, mutation.Aliases, mutation.Parameters);
    }

    // What a row has lost its inputs have lost, too.
    private void AddRetired(string path, SurfaceSpec surface)
    {
        _lines.Add(WireEvolution.Retired(path));
        foreach (var head in surface.Models.Select(static m => LineNames.OfType(m.Model.Type.Name)).Where(name => path.StartsWith(name + ".", StringComparison.Ordinal)))
            foreach (var suffix in new[] { "Create", "Patch" }) _lines.Add(WireEvolution.Retired(head + suffix + path.Substring(head.Length)));
    }

    private void Add(ModelSpec model)
    {
        var name = model.Type.Name;
        foreach (var (suffix, members) in new[] { ("", model.DtoMembers()), ("Create", model.CreateMembers()), ("Patch", model.PatchMembers()) })
        {
            AddType(name, model.Aliases, suffix);
            AddMembers(name + suffix, members);
        }
    }

    private void Add(EnumSpec type)
    {
        AddType(type.Form.Name, type.Aliases, "");
        foreach (var member in type.History)
        {
            var path = WireEvolution.PathOf(type.Form.Name, member.WireName);
            foreach (var alias in member.Aliases) _lines.Add(WireEvolution.Alias(path, LineNames.OfMember(alias)));
            if (member.Fallback is { } fallback) _lines.Add(WireEvolution.Fallback(path, LineNames.OfMember(fallback)));
        }
    }

    private void AddType(string name, EquatableArray<string> aliases, string suffix)
    {
        foreach (var alias in aliases) _lines.Add(WireEvolution.Alias(LineNames.OfType(name + suffix), LineNames.OfType(alias + suffix)));
    }

    private void AddMembers(string type, IEnumerable<MemberSpec> members)
    {
        foreach (var member in members)
        {
            var path = WireEvolution.PathOf(type, member.WireName);
            foreach (var alias in member.Aliases.Where(a => a != member.WireName)) _lines.Add(WireEvolution.Alias(path, LineNames.OfMember(alias)));
            if (member.Default is { } value) _lines.Add(WireEvolution.Default(path, Json(member.Type, value)));
        }
    }

    private void AddOperation(string name, EquatableArray<string> aliases, EquatableArray<ParameterSpec> parameters)
    {
        foreach (var alias in aliases.Where(a => a != name)) _lines.Add(WireEvolution.Alias(WireEvolution.PathOf(name), WireEvolution.PathOf(alias)));
        foreach (var parameter in parameters)
        {
            var path = WireEvolution.ParameterOf(name, parameter.WireName);
            foreach (var alias in parameter.Aliases) _lines.Add(WireEvolution.Alias(path, LineNames.OfMember(alias)));
            if (parameter.Default is { } value) _lines.Add(WireEvolution.Default(path, Json(parameter.Type, value)));
        }
    }

    // Attributes know an enum by its number, JSON by its name.
    private string Json(TypeSpec type, string value) =>
        type.Ref is { Kind: TypeKinds.Enum, Name: { } name } && _enums.TryGetValue(name, out var known) && !known.Flags
        && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && known.Members.FirstOrDefault(m => m.Value == number) is { } member
            ? JsonPrinter.Print(new JsonString(member.WireName))
            : value;
}
