using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing;

/// <summary><c>[ReadPolicy]</c> methods. One that cannot be read leaves its model unserved: a policy is never skipped.</summary>
internal static class PolicyParser
{
    public static PolicySpec? Parse(IMethodSymbol method, Logic logic, Findings findings)
    {
        var path = $"{method.ContainingType.Name}.{method.Name}";
        if (ShapeProblem(method, logic) is { } problem)
        {
            findings.Report(UsageDiagnostics.PolicyShape, method.Location(), path, problem, method.Name);
            return null;
        }

        var model = logic.ModelOf((INamedTypeSymbol)method.Parameters[0].Type)!;
        var user = method.Parameters.Length == 2 ? method.Parameters[1] : null;
        var scope = new LogicScope
        {
            Place = LogicPlace.Policy,
            Owner = path,
            Members = Logic.ByName(model.Members),
            Row = method.Parameters[0],
            User = user,
            Claims = logic.User,
        };
        if (new ExpressionLowerer(logic.Bodies, scope, findings).Lower(logic.Bodies.Of(method)) is not { } body) return null;
        if (body is LiteralExpr { Value: "false" }) findings.Report(UsageDiagnostics.PolicyRefuses, method.Location(), path);
        return new PolicySpec { Class = method.ContainingType.FullName(), Method = method.Name, Model = model.Type.FullName, TakesUser = user is not null, Body = body };
    }

    private static string? ShapeProblem(IMethodSymbol method, Logic logic)
    {
        if (!method.IsStatic || method.Arity > 0 || method.ContainingType.Arity > 0) return "it is not static or is generic";
        if (!method.IsReachable()) return "it is not visible to generated code";
        if (method.ReturnType.SpecialType != SpecialType.System_Boolean) return "it does not return bool";
        if (method.Parameters.Length is 0 or > 2) return "it takes other parameters than the row and the user";
        if (method.Parameters[0].Type is not INamedTypeSymbol row || logic.ModelOf(row) is null) return "its first parameter is no [SyncModel] of this assembly";
        if (method.Parameters.Length == 2 && !logic.IsUser(method.Parameters[1].Type)) return "its second parameter is not the [SyncUser]";
        return logic.Bodies.Of(method) is null ? "its body is more than one expression or one return" : null;
    }
}
