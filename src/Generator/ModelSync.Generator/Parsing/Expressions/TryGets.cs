using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>dictionary.TryGetValue(key, out var value)</c>: an assignment, and whether the key is there.</summary>
internal static class TryGets
{
    public static Expr? Lower(ExpressionLowerer lowerer, IInvocationOperation call, Microsoft.CodeAnalysis.IOperation instance)
    {
        if (lowerer.Lower(instance) is not { } dictionary || lowerer.Lower(call.Arguments[0].Value) is not { } key) return null;
        if (dictionary.Type.Kind is not (TypeKinds.Dictionary or TypeKinds.Map)) return lowerer.Unsupported(call, "This TryGetValue", "use a dictionary");
        var isThere = new CallExpr(Types.Bool, "dictionary.containsKey", [dictionary, key]);
        var target = call.Arguments[1].Value is IDeclarationExpressionOperation declared ? declared.Expression : call.Arguments[1].Value;
        if (target is IDiscardOperation) return isThere;
        if (target is not ILocalReferenceOperation || lowerer.Lower(target) is not { } local) return lowerer.Unsupported(call.Arguments[1], "This out argument", "declare a variable with it");
        var found = new CallExpr(dictionary.Type.Element!, "dictionary.getOrDefault", [dictionary, key]);
        return new SequenceExpr(Types.Bool, [new AssignExpr(local.Type, local, found), isThere]);
    }
}
