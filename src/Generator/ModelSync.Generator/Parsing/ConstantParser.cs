using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;
using ModelSync.Generator.Parsing.Surfaces;

namespace ModelSync.Generator.Parsing;

/// <summary>Initial values of <c>const</c> and <c>static readonly</c> members to constants of modules.</summary>
internal sealed class ConstantParser(BodySource bodies, Findings findings)
{
    /// <summary>Null when something was reported.</summary>
    public ConstantSpec? Parse(ISymbol member)
    {
        var path = $"{member.ContainingType.Name}.{member.Name}";
        var type = LogicTypes.Declared(SharedConstants.TypeOf(member));
        if (Problem(member, type) is { } problem) return Refused(member, path, problem);
        if (bodies.StaticValueOf(member) is not { } initial) return Refused(member, path, "has no value where it is declared: write it there");
        var scope = new LogicScope { Place = LogicPlace.Function, Owner = path, Members = new Dictionary<string, MemberSpec>(), HasRow = false };
        var lowerer = new ExpressionLowerer(bodies, scope, findings);
        var (value, before) = lowerer.Names.Read(() => Sources.Leaving(lowerer, initial));
        if (value is null) return null;
        return new ConstantSpec
        {
            Member = SharedConstants.Names(member),
            IsShared = SharedConstants.IsShared(member),
            Type = type!,
            Value = before.Count == 0 ? value : new BlockExpr(value.Type, before.Append<Stmt>(new ReturnStmt(value)).ToEquatableArray()),
            Surfaces = Membership.Of(member),
        };
    }

    private ConstantSpec? Refused(ISymbol member, string path, string problem)
    {
        findings.Report(TranslationDiagnostics.ConstantValue, member.Location(), path, problem);
        return null;
    }

    private string? Problem(ISymbol member, TypeRef? type)
    {
        if (member.ContainingType.Arity > 0) return "is in a generic class, which has one for each of its forms: move it to a class of its own";
        if (type is null || (SharedConstants.IsShared(member) && !FunctionParser.IsOutside(SharedConstants.TypeOf(member)))) return $"is a {SharedConstants.TypeOf(member).ToDisplayString()}, which TypeScript does not have: use types of the wire, lists and tuples";
        return IsAssigned(member) ? "gets another value in the static constructor: give it its value where it is declared" : null;
    }

    private bool IsAssigned(ISymbol member) => member.ContainingType.StaticConstructors.Where(static c => !c.IsImplicitlyDeclared).Select(bodies.BlockOf).Any(body => body?.Descendants().Any(o => Target(o) is IMemberReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Member, member)) == true);

    private static IOperation? Target(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => assignment.Target,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
        _ => null,
    };
}
