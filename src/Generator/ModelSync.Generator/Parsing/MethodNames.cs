using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Wire names of queries and mutations, and what both demand of a method.</summary>
internal static class MethodNames
{
    public static MethodName Of(IMethodSymbol method)
    {
        var type = method.ContainingType;
        var name = WireNames.Camel(method.Name);
        // Those of a row stand in its module, where other functions may have their names.
        var export = method.IsStatic ? WireNames.Export(method.Name) : WireNames.Camel(type.Name) + method.Name;
        return new MethodName(type.FullName(), method.Name, $"{WireNames.Camel(type.Name)}.{name}", WireNames.Kebab(type.Name), export);
    }

    /// <param name="mayBeOfRow">It may be a method of the row.</param>
    public static string? Problem(IMethodSymbol method, bool mayBeOfRow = false)
    {
        if (!method.IsStatic && !mayBeOfRow) return "must be static";
        if (method.Arity > 0 || method.ContainingType.Arity > 0) return "must not be generic";
        if (!method.IsReachable() || method.ContainingType.IsFileLocal) return "must be public or internal, and its class too";
        if (method.Parameters.Any(static p => p.RefKind != RefKind.None)) return "must not have ref, in or out parameters";
        // Half-typed code has parameters without a name, or two of one name.
        if (method.Parameters.Select(static p => p.Name).Where(static n => n.Length > 0).Distinct(StringComparer.Ordinal).Count() < method.Parameters.Length)
            return "must name each parameter differently";
        return AccessReader.IsAmbiguous(method) || AccessReader.IsAmbiguous(method.ContainingType) ? "has several [Authorize]: say it in one, or with a policy" : null;
    }
}
