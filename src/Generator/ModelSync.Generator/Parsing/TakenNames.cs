using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Names that are given out once. Case does not count: files of the package stand on file systems where it does not.</summary>
internal sealed class TakenNames(List<string> problems)
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.OrdinalIgnoreCase);

    public List<NameCollision> Collisions { get; } = [];

    public bool Take(TypeName type, params string[] suffixes)
    {
        var names = suffixes.Select(s => type.Name + s).ToList();
        if (names.Find(_owners.ContainsKey) is { } taken) return Refuse(taken, type.FullName);
        foreach (var name in names) _owners.Add(name, type.FullName);
        return true;
    }

    public bool TakeMethod(MethodName method)
    {
        // '/' is in no type name, so types and methods do not meet. The second name is that of the generated class, where A.BC meets AB.C.
        string[] names = [$"{method.Module}/{method.Export}", $"/{method.Class.Substring(method.Class.LastIndexOfAny(['.', ':']) + 1)}{method.Name}"];
        var owner = $"{method.Class}.{method.Name}";
        if (Array.Find(names, _owners.ContainsKey) is { } taken) return Refuse(taken, owner);
        // Of a method of no class both are one.
        foreach (var name in names) _owners[name] = owner;
        return true;
    }

    /// <summary>A function is nothing but an export of its module.</summary>
    public bool TakeFunction(MethodName method)
    {
        var (name, owner) = ($"{method.Module}/{method.Export}", $"{method.Class}.{method.Name}");
        if (_owners.ContainsKey(name)) return Refuse(name, owner);
        _owners.Add(name, owner);
        return true;
    }

    private bool Refuse(string name, string second)
    {
        Collisions.Add(new NameCollision(_owners[name], second, name));
        problems.Add($"{UsageDiagnostics.NameCollision.Id}: {second} and {_owners[name]} are both called {name}");
        return false;
    }
}

/// <summary>Two declarations, by full name, and the name that both want.</summary>
internal sealed record NameCollision(string First, string Second, string Name);
