using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;
using ModelSync.Generator.Parsing.Surfaces;

namespace ModelSync.Generator.Parsing;

/// <summary>A <c>[Shared]</c> method or get-only property to a function of translated code.</summary>
internal sealed class FunctionParser(BodySource bodies, Findings findings)
{
    /// <summary>All of a class, in declaration order.</summary>
    public IEnumerable<FunctionSpec> ParseAll(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers().Where(SharedFunctions.IsShared))
            if (Parse(member) is { } function) yield return function;
    }

    /// <summary>Null when something was reported.</summary>
    public FunctionSpec? Parse(ISymbol member)
    {
        if (Problem(member) is { } problem)
        {
            findings.Report(LogicDiagnostics.SharedShape, member.Location(), $"{member.ContainingType.Name}.{member.Name}", problem);
            return null;
        }

        foreach (var parameter in ParametersOf(member))
            if (LogicTypes.Of(parameter.Type) is { } given && MoneyNames.Find(parameter.Name, given) is { } inexact) findings.Report(TranslationDiagnostics.MoneyAsDouble, parameter.Location(), $"{member.ContainingType.Name}.{member.Name}({parameter.Name})", inexact);
        var scope = new LogicScope { Place = LogicPlace.Function, Owner = $"{member.ContainingType.Name}.{member.Name}", Members = new Dictionary<string, MemberSpec>(), HasRow = false, Self = Self(member) };
        var lowerer = new ExpressionLowerer(bodies, scope, findings);
        var parameters = Parameters(member, lowerer);
        if (bodies.BlockOf(member) is not { } block || Lambdas.Body(lowerer, block, LogicTypes.Of(ResultOf(member))) is not { } body) return null;
        var types = new TypeReader(member.ContainingAssembly) { KnowsVariants = true, KnowsRows = true };
        foreach (var type in ParametersOf(member).Select(static p => p.Type).Append(ResultOf(member))) types.Read(type);
        return new FunctionSpec
        {
            Method = SharedFunctions.Names(member),
            Parameters = parameters.ToEquatableArray(),
            Result = LogicTypes.Declared(ResultOf(member))!,
            IsDeferred = LogicTypes.IsDeferred(ResultOf(member)),
            Body = body,
            Surfaces = Membership.Of(member),
            Enums = types.Enums,
            Wrappers = types.Wrappers,
            Foreign = types.Foreign,
            Closed = types.Closed,
        };
    }

    private static LocalExpr? Self(ISymbol member) => member.IsStatic || LogicTypes.Of(member.ContainingType) is not { } type ? null : new LocalExpr(type, SelfName(member));

    // Called like the type, as a person would call it.
    private static string SelfName(ISymbol member) => WireNames.Camel(member.ContainingType.Name);

    private static List<LocalName> Parameters(ISymbol member, ExpressionLowerer lowerer)
    {
        var names = new List<LocalName>();
        if (Self(member) is { } self) names.Add(new LocalName(lowerer.Names.Reserve(self.Name), self.Type));
        names.AddRange(ParametersOf(member).Select(p => new LocalName(lowerer.Names.Of(p), LogicTypes.Declared(p.Type)!)));
        return names;
    }

    private static string? Problem(ISymbol member)
    {
        if (ParametersOf(member).Select(static p => p.Type).Append(ResultOf(member)).Any(static t => LogicTypes.Of(t)?.Kind == LogicKinds.TextBuilder)) return "has a StringBuilder in its signature: give text";
        if (member.ContainingType.Name.Length == 0) return "is in an extension block: write it as a method whose first parameter has this";
        if (member is IMethodSymbol { Arity: > 0 } || member.ContainingType.Arity > 0) return "must not be generic";
        if (member is IMethodSymbol { IsAsync: true }) return "must not be async: nothing is waited for in shared code";
        if (ParametersOf(member).Any(static p => p.RefKind != RefKind.None)) return "must not have ref, in or out parameters: return a tuple";
        if (!member.IsStatic && LogicTypes.Of(member.ContainingType)?.Kind != TypeKinds.Object) return "must be static, or be a member of a [SyncModel] or [WireType]";
        if (ParametersOf(member).FirstOrDefault(static p => !IsOutside(p.Type)) is { } parameter) return $"takes '{parameter.Name}' of type {parameter.Type.ToDisplayString()}, which TypeScript does not have: use types of the wire, lists and tuples";
        if (ParametersOf(member).Select(static p => p.Type).Append(ResultOf(member)).FirstOrDefault(static t => LogicTypes.Of(t) is { } found && LogicTypes.IsInternal(found)) is { } inner) return $"has the type {inner.ToDisplayString()} in its signature, whose values JavaScript cannot tell apart: use lists";
        if (Parts(ResultOf(member)).Any(LogicTypes.IsDeferred)) return $"returns {ResultOf(member).ToDisplayString()}, a part of which would be evaluated later: give lists";
        return !IsOutside(ResultOf(member)) ? $"returns {ResultOf(member).ToDisplayString()}, which TypeScript does not have: use types of the wire, lists and tuples" : null;
    }

    /// <summary>Whether TypeScript has values of the type: what a regular expression finds, what builds a text and what a rule says stay inside of the code that uses them.</summary>
    public static bool IsOutside(ITypeSymbol type) => !MentionsGenerated(type) && LogicTypes.Of(type) is { } found && !IsInside(found) && !found.Parts().Any(IsInside);

    private static bool IsInside(TypeRef type) => type.Kind is LogicKinds.Match or LogicKinds.TextBuilder or LogicKinds.Violation or LogicKinds.Result or LogicKinds.Function;

    // Functions are read before these types are there.
    private static bool MentionsGenerated(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => MentionsGenerated(array.ElementType),
        INamedTypeSymbol named => GeneratedTypes.Find(named) is not null || named.TypeArguments.Any(MentionsGenerated),
        _ => false,
    };

    // What a type is made of, without itself.
    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType).Prepend(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(static argument => Parts(argument).Prepend(argument)),
        _ => [],
    };

    private static IEnumerable<IParameterSymbol> ParametersOf(ISymbol member) => member is IMethodSymbol method ? method.Parameters : [];

    private static ITypeSymbol ResultOf(ISymbol member) => member is IMethodSymbol method ? method.ReturnType : ((IPropertySymbol)member).Type;
}
