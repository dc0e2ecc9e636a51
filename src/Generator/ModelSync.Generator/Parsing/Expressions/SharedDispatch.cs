using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>
/// Which function a <c>[Shared]</c> member of an object runs. One of a base class is one function for all who derive, so it is refused where they may make it
/// do something else.
/// </summary>
internal static class SharedDispatch
{
    private static readonly string[] OfObject = ["ToString", "Equals", "GetHashCode"];

    /// <summary>The function; null for a member that is not shared, and when something was reported.</summary>
    /// <param name="whole">The type of the object.</param>
    public static string? Of(ExpressionLowerer lowerer, IOperation operation, ISymbol member, INamedTypeSymbol? whole, out bool isRefused)
    {
        isRefused = false;
        if (SharedFunctions.NameOf(member) is not { } name || member.IsStatic || whole is null) return SharedFunctions.NameOf(member);
        var run = Dispatched.IsOfBase(operation) ? member : Overriding(whole, member);
        if (Problem(run, whole) is not var (what, advice)) return SharedFunctions.NameOf(run) ?? name;
        isRefused = true;
        lowerer.Unsupported(operation, what, advice);
        return null;
    }

    private static (string What, string Advice)? Problem(ISymbol run, INamedTypeSymbol whole)
    {
        if (SharedFunctions.NameOf(run) is null) return ($"'{whole.Name}.{run.Name}', which overrides a [Shared] member,", "mark it with [Shared], too");
        if (UnionReader.IsUnion(whole) && run is { IsSealed: false } and ({ IsVirtual: true } or { IsAbstract: true } or { IsOverride: true })) return ($"'{whole.Name}.{run.Name}', which each case may override,", "say it in a rule or a computed member of each case");
        return Changes(whole, run.ContainingType) ? ($"'{run.ContainingType.Name}.{run.Name}', which may run what {whole.Name} overrides,", $"override it in {whole.Name}, or make it static and pass what it reads") : null;
    }

    private static ISymbol Overriding(INamedTypeSymbol whole, ISymbol member)
    {
        for (var level = whole; level is not null && !Same(level, member.ContainingType); level = level.BaseType)
            foreach (var own in level.GetMembers(member.Name))
                for (var overridden = Overridden(own); overridden is not null; overridden = Overridden(overridden))
                    if (Same(overridden, member)) return own;
        return member;
    }

    private static bool Changes(INamedTypeSymbol whole, INamedTypeSymbol until)
    {
        for (var level = whole; level is not null && !Same(level, until); level = level.BaseType)
            if (level.GetMembers().Any(static m => m is { IsOverride: true, IsImplicitlyDeclared: false } && (m is IMethodSymbol { MethodKind: MethodKind.Ordinary } ? !OfObject.Contains(m.Name) : m is IPropertySymbol property && MemberReader.IsComputed(property)))) return true;
        return false;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static bool Same(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);
}
