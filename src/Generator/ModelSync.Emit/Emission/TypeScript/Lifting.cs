using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>C# lifts operators and conversions: null when an operand is null.</summary>
internal static class Lifting
{
    /// <summary>What is more than a name is evaluated once, as an argument.</summary>
    public static (string Text, JavaScriptLevel Level) Print(
        TypeScriptFile file, Func<Expr, JavaScriptLevel, string> print, TypeRef type, IReadOnlyList<Expr> operands, Func<IReadOnlyList<Expr>, (string Text, JavaScriptLevel Level)> text)
    {
        if (!type.Nullable || operands.All(static o => !o.Type.Nullable)) return text(operands);
        if (operands.Any(static o => o is not (LocalExpr or MemberExpr or ParameterExpr or LiteralExpr)))
        {
            string[] names = operands.Count == 1 ? ["value"] : ["left", "right"];
            var inner = operands.Select((o, i) => (Expr)new LocalExpr(o.Type with { Nullable = false }, names[i])).ToList();
            return ($"{file.Import("lift", Codegen.LogicV1)}(({string.Join(", ", names)}) => {text(inner).Text}, {string.Join(", ", operands.Select(o => print(o, JavaScriptLevel.Assignment)))})", JavaScriptLevel.Primary);
        }

        var tests = operands.Where(static o => o.Type.Nullable).Select(o => $"{print(o, JavaScriptLevel.Relational)} === null");
        return ($"{string.Join(" || ", tests)} ? null : {text(operands).Text}", JavaScriptLevel.Assignment);
    }
}
