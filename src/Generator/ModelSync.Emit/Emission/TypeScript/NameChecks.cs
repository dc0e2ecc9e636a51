using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Names that cannot stand side by side in a package are errors, not silent renames.</summary>
internal static class NameChecks
{
    public static void Require(PackagePlan plan, IReadOnlyList<string> ownModules)
    {
        NpmName.Parse(plan.Surface.NpmName);
        var modules = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var own in ownModules) modules[own] = "the package itself";
        foreach (var module in plan.Types.Concat(plan.Inside)) Claim(modules, module.Name, Describe(module));
        foreach (var module in plan.Operations) Claim(modules, RequireModule(module.Name), $"the queries and mutations of '{module.Name}'");
        foreach (var module in plan.Types) RequireDistinct(module.Name, module.Declared);
        foreach (var module in plan.Operations) RequireDistinct(module.Name, module.Declared);
    }

    private static string Describe(TypeModule module) => $"'{module.Subject}'";

    private static void Claim(Dictionary<string, string> modules, string name, string owner)
    {
        if (!modules.TryAdd(name, owner))
            throw new EmitException("MSYNC5003", $"{owner} and {modules[name]} would share the module '{name}'. Rename one of them.");
    }

    private static void RequireDistinct(string module, IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Select(RequireIdentifier))
            if (!seen.Add(name) && !IsOwnInput(name)) throw new EmitException("MSYNC5003", $"The module '{module}' would declare '{name}' twice. Rename one of its C# members.");

        // Create and patch types are their own input form, so they are listed twice.
        bool IsOwnInput(string name) => names.Count(n => n == name) == 2 && (name.EndsWith("Create", StringComparison.Ordinal) || name.EndsWith("Patch", StringComparison.Ordinal));
    }

    private static string RequireIdentifier(string name) => TypeScriptNames.IsIdentifier(name)
        ? name
        : throw new EmitException("MSYNC5003", $"'{name}' is no name in TypeScript. Rename it.");

    private static string RequireModule(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        ? name
        : throw new EmitException("MSYNC5003", $"'{name}' is no module name: use a to z, 0 to 9 and '-'.");
}
